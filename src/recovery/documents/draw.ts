// Has a stranger's file drawn anew, or a page of ours drawn over, by a process of its own with hard limits (law 11; ASVS 5.2.2).
import { extname, join } from 'node:path';
import { type Duration, ok, type Result, refuse, seconds } from '../../kernel/index.ts';
import { exits } from './drawing/exits.ts';
import { type DrawnPage, type Order, readPages, writeOrder } from './drawing/order.ts';
import { runLimited } from './limited-process.ts';
import type { Box } from './rules.ts';
import { TurnTaker } from './turns.ts';

export type CleanRefusal = {
  readonly code:
    | 'document_not_an_image'
    | 'document_unreadable'
    | 'document_heic'
    | 'document_pdf_unreadable'
    | 'document_pdf_locked'
    | 'document_pdf_pages'
    | 'document_pdf_empty'
    | 'document_check_busy';
};

/** The same extension as this file: `.ts` in development, `.js` when built. */
const program = join(import.meta.dirname, 'drawing', `main${extname(import.meta.filename)}`);

const refusals = new Map<number | null, CleanRefusal['code']>([
  [exits.notTaken, 'document_not_an_image'],
  [exits.unreadable, 'document_unreadable'],
  [exits.heic, 'document_heic'],
  [exits.pdfUnreadable, 'document_pdf_unreadable'],
  [exits.pdfLocked, 'document_pdf_locked'],
  [exits.pdfPages, 'document_pdf_pages'],
  [exits.pdfEmpty, 'document_pdf_empty'],
]);

const mostTime = seconds(20);

/** Two at once: a decoder takes a processor for a second, and people who sign in need one too. */
const turns = new TurnTaker(2, 10);

/** The pages of a file anew, as WebP and nothing else; with a line written across them where one is given. */
export const cleanFile = (
  bytes: Uint8Array,
  stamp?: string,
  time: Duration = mostTime,
): Promise<Result<readonly DrawnPage[], CleanRefusal>> => draw({ work: 'clean', boxes: [], stamp }, bytes, time);

/** One of our pages with parts of it painted over, a line written across it, or both. */
export const markPage = (
  page: Uint8Array,
  marks: { readonly boxes: readonly Box[]; readonly stamp?: string | undefined },
): Promise<Result<readonly DrawnPage[], CleanRefusal>> =>
  draw({ work: 'mark', boxes: marks.boxes, stamp: marks.stamp }, page, mostTime);

/** @throws when the process could not do its work at all. */
async function draw(
  order: Order,
  bytes: Uint8Array,
  time: Duration,
): Promise<Result<readonly DrawnPage[], CleanRefusal>> {
  const ended = await turns.take(() => runLimited(program, writeOrder(order, bytes), time));
  if (ended === 'too-many-waiting') return refuse({ code: 'document_check_busy' });
  const { code, signal, output, complaint } = ended;
  if (code === exits.drawn) {
    const pages = readPages(output);
    return pages ? ok(pages) : refuse({ code: 'document_unreadable' });
  }
  const refusal = refusals.get(code);
  if (refusal) return refuse({ code: refusal });
  // Stopped by its limits, or by what it read: for the person the same as unreadable.
  if (signal) return refuse({ code: isPdf(bytes) ? 'document_pdf_unreadable' : 'document_unreadable' });
  throw new Error(`the process that draws ended with ${code}: ${complaint}`);
}

const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';
