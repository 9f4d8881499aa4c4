// Adds a document to a request, or puts it in the place of one that is there: its pages are drawn anew, nothing else is kept.
import type { DocumentId, RequestId, Result } from '../../kernel/index.ts';
import { type ArriveRefusal, arrive, type DocumentWorld } from './arrive.ts';
import { type CleanRefusal, cleanFile } from './draw.ts';
import { adderOf } from './preview.ts';
import { type ReceiveRefusal, receive } from './receive.ts';
import type { DocumentKind } from './rules.ts';

export type AddRefusal = ReceiveRefusal | CleanRefusal | ArriveRefusal;

export interface Upload {
  readonly request: RequestId;
  readonly kind: DocumentKind;
  /** What the person sends, as it comes in. Its name and what it calls itself are not asked. */
  readonly content: AsyncIterable<Uint8Array>;
  /** The claim that adds it: whoever shows it again is shown the pages (`previewPage`). */
  readonly claimToken?: string | undefined;
  /** A line to write across every page. */
  readonly stamp?: string | undefined;
  /** The document whose place it takes. */
  readonly replaces?: DocumentId | undefined;
}

export function addDocument(world: DocumentWorld, upload: Upload): Promise<Result<DocumentId, AddRefusal>> {
  const { request, kind, content, claimToken, stamp, replaces } = upload;
  const addedBy = adderOf(world.keys, claimToken);
  const arrival = { request, entry: 'document.added', kind, stamped: stamp !== undefined, addedBy, replaces } as const;
  return arrive<ReceiveRefusal | CleanRefusal>(world, arrival, async () => {
    const received = await receive(content);
    return received.ok ? cleanFile(received.value, stamp) : received;
  });
}
