// What a claimant shows, and what it is worth: the front door.
export { type AskRefusal, type LinkRefusal, liveLink, makeLink } from './mailbox-link.ts';
export { fits, type Judged, judge, type Shown, type Standing, sameMailbox, type Verdict } from './rules.ts';
export {
  countOldCodes,
  insertMailboxProof,
  insertOldCode,
  insertPasswordTry,
  type KeptProof,
  linksOf,
  markMatched,
  type OldCode,
  oldCodesOf,
  type ProofId,
  proofsOf,
  settlePasswordTry,
  useLink,
} from './store.ts';
