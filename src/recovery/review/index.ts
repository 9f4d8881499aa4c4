// What people decide, and what they see for it: the front door. Only the console comes in here.
export { type DecideRefusal, decide } from './decide.ts';
export type { Deciding } from './deciding.ts';
export { forgetWords } from './forget-words.ts';
export { type OpenRefusal, openRequest, type Review } from './open-request.ts';
export { type QueuedReview, reviewQueue, type WaitsFor } from './review-queue.ts';
export {
  type Reviewer,
  refusalReasons,
  type Tally,
  verdicts,
  type Want,
} from './rules.ts';
