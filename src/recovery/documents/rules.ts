// The rules of documents: what is taken, how many, until when it is kept, and who may still see it. Pure.
import { after, before, type Duration, days, earlier, hours, isAtOrAfter, minutes } from '../../kernel/time.ts';

/** What a document may be; the policy says whether one is asked for at all. */
export const documentKinds = ['official-id', 'proof-of-address'] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const mostDocuments = 5;
export const mostPages = 5;
export const mostBytes = 10 * 1024 * 1024;
/** More than a phone's usual photo. A bomb of a few kilobytes unpacks to far more. */
export const mostMegapixels = 50;
/** Of a page as we keep it, in pixels: enough to read the smallest print on an identity card. */
export const longestSide = 2400;

/** A part of a page, in thousandths of its width and height. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
/** More than anybody draws by hand, and than the grid has cells. */
export const mostBoxes = 100;
export const isBox = ({ left, top, width, height }: Box): boolean =>
  [left, top, width, height].every((one) => Number.isInteger(one) && one >= 0 && one <= 1000) &&
  width > 0 &&
  height > 0 &&
  left + width <= 1000 &&
  top + height <= 1000;

/** How long after the request's end a document stays, for a question or an appeal. */
export const keptAfterEnd: Duration = days(14);
/** However long a request takes, a document is never older than this. */
export const keptAtMost: Duration = days(90);
/** What was added to a request that nobody sent. */
export const keptInDraft: Duration = days(7);
/** An upload that did not arrive by then never will: its server stopped in the middle. */
const arrivesWithin: Duration = minutes(30);
/** How long whoever added a document to a request that was sent already can look at it, and cover more. */
const previewedFor: Duration = hours(1);

/** States of a request (the design's words) in which the claimant may still add or take back. */
const open: ReadonlySet<string> = new Set(['draft', 'filed', 'proving', 'reviewing', 'contested']);
export const takesDocuments = (state: string): boolean => open.has(state);

/** States in which reviewers have something to decide, and so a reason to look. */
const inReview: ReadonlySet<string> = new Set(['reviewing', 'contested']);
export const opensDocuments = (state: string): boolean => inReview.has(state);

/** Whether the browser that added a document is still shown it: until it is sent, or for an hour when it was sent at once. */
export function showsPreview(state: string, addedAt: Date, now: Date): boolean {
  if (state === 'draft') return true;
  return takesDocuments(state) && !isAtOrAfter(now, after(addedAt, previewedFor));
}

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
