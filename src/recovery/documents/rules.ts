// The rules of documents: what is taken, how many, and until when it is kept. Pure.
import { after, before, type Duration, days, earlier, minutes } from '../../kernel/time.ts';

/** What a document may be; the policy says whether one is asked for at all. */
export const documentKinds = ['official-id', 'proof-of-address'] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const mostDocuments = 5;
export const mostBytes = 10 * 1024 * 1024;
/** More than a phone's usual photo. A bomb of a few kilobytes unpacks to far more. */
export const mostMegapixels = 50;

/** How long after the request's end a document stays, for a question or an appeal. */
export const keptAfterEnd: Duration = days(14);
/** However long a request takes, a document is never older than this. */
export const keptAtMost: Duration = days(90);
/** What was added to a request that nobody sent. */
export const keptInDraft: Duration = days(7);
/** An upload that did not arrive by then never will: its server stopped in the middle. */
const arrivesWithin: Duration = minutes(30);

/** States of a request (the design's words) in which the claimant may still add or take back. */
const open: ReadonlySet<string> = new Set(['draft', 'filed', 'proving', 'reviewing', 'contested']);
export const takesDocuments = (state: string): boolean => open.has(state);

/** States in which reviewers have something to decide, and so a reason to look. */
const inReview: ReadonlySet<string> = new Set(['reviewing', 'contested']);
export const opensDocuments = (state: string): boolean => inReview.has(state);

/** What the time of destroying depends on. */
export interface Fate {
  readonly addedAt: Date;
  readonly removedAt: Date | undefined;
  /** Whether the request was never sent. */
  readonly draft: boolean;
  /** When the request ended, in whichever way. */
  readonly endedAt: Date | undefined;
}

/** The moment at which a document is due to be destroyed, as things stand. */
export function destroyAt({ addedAt, removedAt, draft, endedAt }: Fate): Date {
  const dates = [after(addedAt, keptAtMost)];
  if (removedAt) dates.push(removedAt);
  if (draft) dates.push(after(addedAt, keptInDraft));
  if (endedAt) dates.push(after(endedAt, keptAfterEnd));
  return dates.reduce(earlier);
}

/** Uploads begun before this did not arrive. */
export const lostBefore = (now: Date): Date => before(now, arrivesWithin);
