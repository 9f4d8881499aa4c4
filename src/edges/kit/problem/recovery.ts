// What people read when a step of a recovery request is refused.
import type { CodeShapeRefusal } from '../../../directory/index.ts';
import type {
  AskMailboxRefusal,
  ConfirmFreshRefusal,
  ConsumeRefusal,
  CountDraftRefusal,
  DraftRefusal,
  FileRefusal,
  FreshRefusal,
  MailboxLinkRefusal,
  ObjectionRefusal,
  OpenTakeBackRefusal,
  ResumeRefusal,
  ShowOldCodeRefusal,
  ShowPasswordRefusal,
  WithdrawRefusal,
} from '../../../recovery/requests/index.ts';
import { type ProblemMap, told } from './problem.ts';

type RecoveryRefusal =
  | AskMailboxRefusal
  | ConfirmFreshRefusal
  | ConsumeRefusal
  | CountDraftRefusal
  | DraftRefusal
  | FileRefusal
  | FreshRefusal
  | MailboxLinkRefusal
  | ObjectionRefusal
  | OpenTakeBackRefusal
  | ResumeRefusal
  | Exclude<ShowOldCodeRefusal, CodeShapeRefusal>
  | ShowPasswordRefusal
  | WithdrawRefusal;

export const recoveryProblems = {
  drafts_too_many: { status: 429, text: ({ again }, say) => say('problem.drafts_too_many', { again }) },
  request_already_filed: told(409, 'problem.request_already_filed'),
  request_incomplete: told(422, 'problem.request_incomplete'),
  request_takes_no_proof: told(409, 'problem.request_takes_no_proof'),
  request_has_ended: told(409, 'problem.request_has_ended'),
  request_over: told(409, 'problem.request_has_ended'),
  request_completed: told(409, 'problem.request_completed'),
  username_first: told(409, 'problem.username_first'),
  password_tries_used: told(409, 'problem.password_tries_used'),
  codes_tries_used: told(409, 'problem.codes_tries_used'),
  mailbox_asked_too_often: {
    status: 429,
    text: ({ again }, say) => say('problem.mailbox_asked_too_often', { again }),
  },
  mailbox_link_unknown: told(404, 'problem.mailbox_link_unknown'),
  mailbox_link_used: told(410, 'problem.mailbox_link_used'),
  mailbox_link_replaced: told(410, 'problem.mailbox_link_replaced'),
  mailbox_link_expired: told(410, 'problem.mailbox_link_expired'),
  return_code_wrong: told(422, 'problem.return_code_wrong'),
  return_code_too_often: {
    status: 429,
    text: ({ again }, say) => say('problem.return_code_too_often', { again }),
  },
  objection_link_unknown: told(404, 'problem.objection_link_unknown'),
  not_granted: told(409, 'problem.not_granted'),
  fresh_needed: told(403, 'problem.fresh_needed'),
  fresh_wrong: { status: 422, text: ({ left }, say) => say('problem.fresh_wrong', { left }) },
  fresh_too_often: { status: 429, text: ({ again }, say) => say('problem.fresh_too_often', { again }) },
  fresh_not_counted: told(422, 'problem.fresh_not_counted'),
  fresh_unknown: told(503, 'problem.fresh_unknown'),
  claim_needed: told(403, 'problem.claim_needed'),
  grant_used: told(409, 'problem.grant_used'),
  // An address that is none is said with the accounts' forms, what a take-back still wants with its pages.
} satisfies Omit<ProblemMap<RecoveryRefusal>, 'address_malformed' | 'take_back_incomplete'>;
