// What a claimant shows, and what it is worth: the front door.
export { forgetProofs } from './forget-proofs.ts';
export { linksOf, useLink } from './links-store.ts';
export { type AskRefusal, type LinkRefusal, liveLink, makeLink, readAddress } from './mailbox-link.ts';
export { fits, type Judged, judge, sameMailbox, type Verdict } from './rules.ts';
export {
  countOldCodes,
  insertMailboxProof,
  insertOldCode,
  insertPasswordTry,
  type KeptProof,
  markMatched,
  type OldCode,
  oldCodesOf,
  type ProofId,
  proofsOf,
  settlePasswordTry,
} from './store.ts';
