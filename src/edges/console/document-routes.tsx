// The viewer's two addresses: its page, and the picture, which is opened on the record and kept by nobody.
import type { FastifyReply } from 'fastify';
import type { Session } from '../../accounts/sessions/index.ts';
import { type DocumentId, type RequestId, readId } from '../../kernel/index.ts';
import { documentsOf, viewDocument } from '../../recovery/documents/index.ts';
import { reviewQueue } from '../../recovery/review/index.ts';
import { consoleSessionOf, type House, type Place, problemOf, sayFor, show, signedInToConsole } from '../kit/index.ts';
import { DocumentPage, type DocumentView } from './document-page.tsx';
import { showNotHere } from './not-here.tsx';

type OfDocument = { Params: { id: string; document: string } };
interface Named {
  readonly id: RequestId | undefined;
  readonly document: DocumentId | undefined;
}
const named = ({ id, document }: OfDocument['Params']): Named => ({
  id: readId<'request'>(id),
  document: readId<'document'>(document),
});

export const documentRoutes: Place = (app, house) => {
  app.get<OfDocument>('/console/requests/:id/documents/:document', async (request, reply) => {
    const session = await signedInToConsole(request, reply);
    if (!session) return reply;
    const view = await viewOf(house, session, named(request.params));
    if (!view) return showNotHere(request, reply, session, { code: 'document_destroyed' });
    const { place, reference } = view;
    const title = sayFor(request)('console.document.title', { place, reference });
    return show(request, reply, { title, body: <DocumentPage {...view} />, wide: true });
  });
  app.get<OfDocument>('/console/requests/:id/documents/:document/image', async (request, reply) => {
    const session = await consoleSessionOf(request);
    const { id, document } = named(request.params);
    if (!session || !id || !document) return reply.status(404).send();
    const seen = await viewDocument(house, { reviewer: session.account, request: id, document });
    if (!seen.ok) return reply.status(problemOf(seen.refusal, sayFor(request)).status).send();
    return sendPicture(reply, seen.value);
  });
};

/** Only what stands in this reviewer's queue; so nothing of a request that is over, or about themself. */
async function viewOf(
  house: House,
  { account, username }: Session,
  { id, document }: Named,
): Promise<DocumentView | undefined> {
  const queued = (await reviewQueue(house, account)).find((one) => one.id === id);
  if (!queued) return undefined;
  const documents = await house.db.read((tx) => documentsOf(tx, queued.id));
  const at = documents.findIndex((one) => one.id === document);
  const found = documents[at];
  if (!found) return undefined;
  return { username, reference: queued.reference, document: found, place: at + 1, next: documents[at + 1] };
}

/** A picture and nothing else, whatever a browser might make of it (ASVS 3.2.1, 14.3.2). */
const sendPicture = (reply: FastifyReply, bytes: Uint8Array): FastifyReply =>
  reply
    .type('image/webp')
    .header('cache-control', 'no-store')
    .header('content-disposition', 'inline; filename="document.webp"')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('x-content-type-options', 'nosniff')
    .send(Buffer.from(bytes));
