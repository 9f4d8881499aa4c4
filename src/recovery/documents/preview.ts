// What the claimant is shown of a document: its pages as the reviewers will see them, in the browser that added it alone,
// until it is sent. Who holds a return code or a mail sees that there is a document, never what is on it (law 11).
import {
  type DocumentId,
  type Keys,
  ok,
  type RequestId,
  type Result,
  refuse,
  sameBytes,
  type World,
} from '../../kernel/index.ts';
import { append } from '../../record/index.ts';
import { requestById } from '../requests/index.ts';
import type { Document } from './document.ts';
import { markPreviewed, type SealedPage, sealedPages } from './pages-store.ts';
import { openSealed } from './request-key.ts';
import { showsPreview } from './rules.ts';
import { documentsAndAdders } from './store.ts';

export type PreviewRefusal = { readonly code: 'document_not_found' | 'document_preview_over' };

/** How a document remembers who added it. The claim's token itself is nowhere. */
export const adderOf = (keys: Keys, claimToken: string | undefined): Uint8Array | null =>
  claimToken === undefined ? null : keys.mac('document-preview', claimToken);

const isAdder = (adder: Uint8Array | null, keys: Keys, claimToken: string | undefined): boolean => {
  const asking = adderOf(keys, claimToken);
  return adder !== null && asking !== null && sameBytes(adder, asking);
};

export interface ClaimantsDocument extends Document {
  /** Whether this browser is still shown its pages, and may cover parts of them. */
  readonly shown: boolean;
}

interface Asking {
  readonly request: RequestId;
  readonly claimToken: string | undefined;
}

/** The documents of a request as its claimant sees them. */
export function claimantsDocuments(
  world: Pick<World, 'clock' | 'db' | 'keys'>,
  { request, claimToken }: Asking,
): Promise<readonly ClaimantsDocument[]> {
  return world.db.read(async (tx) => {
    const state = (await requestById(tx, request))?.state;
    return (await documentsAndAdders(tx, request)).map(({ document, addedBy }) => ({
      ...document,
      shown:
        state !== undefined &&
        isAdder(addedBy, world.keys, claimToken) &&
        showsPreview(state, document.addedAt, world.clock.now()),
    }));
  });
}

type PreviewWorld = Pick<World, 'clock' | 'db' | 'files' | 'keys' | 'wake'>;

/** The page as WebP. The first look at each is on the record (law 14). @throws when the file or its key was altered. */
export async function previewPage(
  world: PreviewWorld,
  { document, page, ...asking }: Asking & { readonly document: DocumentId; readonly page: number },
): Promise<Result<Uint8Array, PreviewRefusal>> {
  const { request } = asking;
  const pages = await pagesShown(world, document, asking);
  if (!pages.ok) return pages;
  const found = pages.value.find((one) => one.page === page);
  if (!found) return refuse({ code: 'document_not_found' });
  await world.db.write(async (tx) => {
    if (await markPreviewed(tx, document, page, world.clock.now()))
      await append(world, tx, {
        kind: 'document.previewed',
        actor: { kind: 'claimant' },
        request,
        facts: { document, page },
      });
  });
  return openPage(world, request, found);
}

/** The pages of a document, where whoever asks may still see them. */
export function pagesShown(
  world: Pick<World, 'clock' | 'db' | 'keys'>,
  document: DocumentId,
  { request, claimToken }: Asking,
): Promise<Result<readonly SealedPage[], PreviewRefusal>> {
  return world.db.read(async (tx) => {
    const asked = await requestById(tx, request);
    const pages = await sealedPages(tx, request, document);
    const [first] = pages;
    if (!asked || !first || first.removedAt) return refuse({ code: 'document_not_found' });
    const shown = showsPreview(asked.state, first.addedAt, world.clock.now());
    return shown && isAdder(first.addedBy, world.keys, claimToken)
      ? ok(pages)
      : refuse({ code: 'document_preview_over' });
  });
}

export async function openPage(
  world: Pick<World, 'files' | 'keys'>,
  request: RequestId,
  { file, sealedIdentity }: SealedPage,
): Promise<Result<Uint8Array, PreviewRefusal>> {
  const sealed = file === null ? undefined : await world.files.get(file);
  if (!sealed || !sealedIdentity) return refuse({ code: 'document_not_found' });
  return ok(await openSealed(world.keys, request, new Uint8Array(sealedIdentity), sealed));
}
