// Covers parts of a document's page, or writes the line across all of its pages. The pages drawn over take the document's
// place as a new one, so that what reviewers saw before, and what they approved, does not pass for it (law 12).
import { type DocumentId, ok, type RequestId, type Result, refuse } from '../../kernel/index.ts';
import { type ArriveRefusal, arrive, type DocumentWorld } from './arrive.ts';
import { type CleanRefusal, markPage } from './draw.ts';
import type { DrawnPage } from './drawing/order.ts';
import type { SealedPage } from './pages-store.ts';
import { claimantsDocuments, openPage, type PreviewRefusal, pagesShown } from './preview.ts';
import { type Box, isBox, mostBoxes } from './rules.ts';

export type MarkRefusal = ArriveRefusal | CleanRefusal | PreviewRefusal | { readonly code: 'document_nothing_covered' };

interface Marked {
  readonly request: RequestId;
  readonly document: DocumentId;
  /** Of the browser that added it: nobody else draws on what they cannot see. */
  readonly claimToken: string | undefined;
}

export async function coverPage(
  world: DocumentWorld,
  marked: Marked & { readonly page: number; readonly boxes: readonly Box[] },
): Promise<Result<DocumentId, MarkRefusal>> {
  const { page, boxes } = marked;
  if (boxes.length === 0 || boxes.length > mostBoxes || !boxes.every(isBox))
    return refuse({ code: 'document_nothing_covered' });
  return mark(world, marked, 'document.covered', (one) => (one.page === page ? { boxes } : undefined));
}

export const stampDocument = (
  world: DocumentWorld,
  marked: Marked & { readonly stamp: string },
): Promise<Result<DocumentId, MarkRefusal>> =>
  mark(world, marked, 'document.stamped', () => ({ boxes: [], stamp: marked.stamp }));

type Marks = Parameters<typeof markPage>[1];

/** `marksOn` says what to draw on a page; nothing leaves it as it is. */
async function mark(
  world: DocumentWorld,
  { request, document, claimToken }: Marked,
  entry: 'document.covered' | 'document.stamped',
  marksOn: (page: SealedPage) => Marks | undefined,
): Promise<Result<DocumentId, MarkRefusal>> {
  const pages = await pagesShown(world, document, { request, claimToken });
  if (!pages.ok) return pages;
  const before = (await claimantsDocuments(world, { request, claimToken })).find(({ id }) => id === document);
  if (!before || !pages.value.some((page) => marksOn(page))) return refuse({ code: 'document_not_found' });
  const { kind, addedAt } = before;
  const stamped = before.stamped || entry === 'document.stamped';
  const addedBy = pages.value[0]?.addedBy ?? null;
  const arrival = { request, entry, kind, stamped, addedBy, replaces: document, addedAt } as const;
  return arrive(world, arrival, async () => {
    const drawn: DrawnPage[] = [];
    for (const page of pages.value) {
      const one = await drawOver(world, request, page, marksOn(page));
      if (!one.ok) return one;
      drawn.push(one.value);
    }
    return ok(drawn);
  });
}

async function drawOver(
  world: DocumentWorld,
  request: RequestId,
  page: SealedPage,
  marks: Marks | undefined,
): Promise<Result<DrawnPage, PreviewRefusal | CleanRefusal>> {
  const opened = await openPage(world, request, page);
  if (!opened.ok) return opened;
  if (!marks) return ok({ width: page.width, height: page.height, picture: opened.value });
  const drawn = await markPage(opened.value, marks);
  if (!drawn.ok) return drawn;
  const [first] = drawn.value;
  return first ? ok(first) : refuse({ code: 'document_unreadable' });
}
