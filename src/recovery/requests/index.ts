// A request to get an account back, from the first answer to its end: the front door.
export { advanceRequests } from './advance-requests.ts';
export { type AskMailboxRefusal, askMailbox } from './ask-mailbox.ts';
export { changeLanguage } from './change-language.ts';
export { claimLasts, claimOf, endClaim } from './claims.ts';
export { completeTakeBacks } from './complete-take-backs.ts';
export { confirmMailbox, lookAtMailbox, type MailboxLinkRefusal } from './confirm-mailbox.ts';
export { type CountDraftRefusal, countDraft } from './count-draft.ts';
export { type Draft, type DraftRefusal, draftOf, saveAnswers } from './draft.ts';
export { type Filed, type FileRefusal, filedOf, fileRequest, forgetReturnCode } from './file-request.ts';
export {
  type QueuedRequest,
  type RequestForReview,
  recordDecision,
  requestForReview,
  requestsForReview,
} from './for-review.ts';
export { forgetRequests } from './forget-requests.ts';
export {
  askFreshMailbox,
  type ConfirmFreshRefusal,
  confirmFreshMailbox,
  type FreshRefusal,
  lookAtFreshMailbox,
  showFreshPassword,
} from './fresh-proof.ts';
export { type LockedRequest, lockRequest, noteEvidence, requestById } from './lock-request.ts';
export { type OwnersRequest, objectAsOwner, requestsAgainst } from './object-as-owner.ts';
export { lookAtObjection, type ObjectionRefusal, type ObjectionView, objectTo } from './object-to.ts';
export { openDraft } from './open-draft.ts';
export { type Answers, type Claim, codesAnswers, longestStory, type RecoveryWorld, reasons } from './request.ts';
export { type ResumeRefusal, resumeClaim } from './resume-claim.ts';
export { answersKeptFor, states } from './rules.ts';
export { type ShowOldCodeRefusal, showOldCode } from './show-old-code.ts';
export { type ShowPasswordRefusal, showPassword } from './show-password.ts';
export { type StatusView, statusOf } from './status-of.ts';
export {
  type ConsumeRefusal,
  consumeGrant,
  type OpenTakeBackRefusal,
  openTakeBack,
  type TakeBackView,
  takeBackOf,
} from './take-back.ts';
export { type WithdrawRefusal, withdrawRequest } from './withdraw-request.ts';
