// A request as its use cases know it, and what the claimant answered.
import type { Directory, Tier } from '../../directory/index.ts';
import type { AccountId, Language, RequestId, World } from '../../kernel/index.ts';
import type { Policy } from '../assurance/index.ts';
import type { Life } from './rules.ts';

export interface RecoveryWorld extends World {
  readonly directory: Directory;
  readonly policy: Policy;
}

/** A visitor who may see a request and go on with it. */
export interface Claim {
  readonly request: RequestId;
}

export const reasons = ['phone-lost', 'phone-broken', 'app-gone', 'codes-refused', 'something-else'] as const;
export const codesAnswers = ['never-had', 'lost', 'refused', 'have'] as const;
export const longestStory = 1000;

export interface Answers {
  readonly username?: string;
  readonly reason?: (typeof reasons)[number];
  /** Own words, at most `longestStory` characters; may be empty. */
  readonly story?: string;
  readonly codes?: (typeof codesAnswers)[number];
  /** Accepts the site's code of conduct. */
  readonly conduct?: true;
  /** "This can take time." */
  readonly patience?: true;
}

export interface Request {
  readonly id: RequestId;
  readonly life: Life;
  readonly openedAt: Date;
  readonly filedAt: Date | undefined;
  readonly sealedAnswers: Uint8Array;
  /** Where the claimant is reached: a mailbox whose link was opened. */
  readonly contact: string | undefined;
  /** The claimant's. Never taken from the account (law 1). */
  readonly language: Language;
  readonly reference: string | undefined;
  readonly returnCodeMac: Uint8Array | undefined;
  readonly sealedReturnCode: Uint8Array | undefined;
  readonly returnCodeUntil: Date | undefined;
  readonly account: AccountId | undefined;
  /** As at filing (law 5). */
  readonly policy: Policy;
  readonly tier: Tier | undefined;
  readonly documents: number;
  /** Raised by every change of evidence; approvals are for one value of it (law 12). */
  readonly evidence: number;
  readonly approvedEvidence: number | undefined;
  /** Set while what was shown has not been judged. */
  readonly judgeAt: Date | undefined;
  /** As judged last; undefined before the first time. */
  readonly assurance: number | undefined;
  /** The first proof that fits the account was shown, and the owner told (law 1). */
  readonly shownAt: Date | undefined;
}

export const sealAnswers = (world: Pick<World, 'keys'>, id: RequestId, answers: Answers): Uint8Array =>
  world.keys.seal('answers', id, new TextEncoder().encode(JSON.stringify(answers)));

export const answersOf = (world: Pick<World, 'keys'>, { id, sealedAnswers }: Request): Answers =>
  JSON.parse(new TextDecoder().decode(world.keys.open('answers', id, sealedAnswers))) as Answers;

/** What was shown or attached is different now: approvals are void, and it is judged again. */
export const withNewEvidence = (request: Request, now: Date): Request => ({
  ...request,
  evidence: request.evidence + 1,
  judgeAt: request.filedAt && now,
});
