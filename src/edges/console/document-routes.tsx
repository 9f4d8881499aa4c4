// The viewer's addresses: a page of a document, its picture, which is opened on the record and kept by nobody, and the word of
// who read it without one.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Session } from '../../accounts/sessions/index.ts';
import { type DocumentId, type RequestId, readId } from '../../kernel/index.ts';
import { documentsOf, sayRead, viewDocument } from '../../recovery/documents/index.ts';
import { reviewQueue } from '../../recovery/review/index.ts';
import {
  consoleSessionOf,
  type House,
  type Place,
  problemOf,
  sayFor,
  sendPicture,
  show,
  signedInToConsole,
} from '../kit/index.ts';
import { DocumentPage, type DocumentView, pathOfPage } from './document-page.tsx';
import { showNotHere } from './not-here.tsx';

type OfDocument = { Params: { id: string; document: string; page?: string } };
interface Named {
  readonly id: RequestId | undefined;
  readonly document: DocumentId | undefined;
  readonly page: number;
}
/** The document's own address is that of its first page. */
const named = ({ id, document, page = '1' }: OfDocument['Params']): Named => ({
  id: readId<'request'>(id),
  document: readId<'document'>(document),
  page: /^[1-9]$/.test(page) ? Number(page) : 0,
});

const path = '/console/requests/:id/documents/:document';

export const documentRoutes: Place = (app, house) => {
  app.get<OfDocument>(path, (request, reply) => showPage(request, reply, named(request.params)));
  app.get<OfDocument>(`${path}/pages/:page`, (request, reply) => showPage(request, reply, named(request.params)));
  app.get<OfDocument>(`${path}/pages/:page/image`, async (request, reply) => {
    const session = await consoleSessionOf(request);
    const { id, document, page } = named(request.params);
    if (!session || !id || !document) return reply.status(404).send();
    const seen = await viewDocument(house, { reviewer: session.account, request: id, document, page });
    if (!seen.ok) return reply.status(problemOf(seen.refusal, sayFor(request)).status).send();
    return sendPicture(reply, seen.value);
  });
  app.post<OfDocument>(`${path}/pages/:page/read`, async (request, reply) => {
    const session = await signedInToConsole(request, reply);
    if (!session) return reply;
    const view = await viewOf(house, session, named(request.params));
    if (!view) return showNotHere(request, reply, session, { code: 'document_destroyed' });
    const { document, page, next } = view;
    const look = { reviewer: session.account, request: document.request, document: document.id, page: page.page };
    const read = await sayRead(house, look);
    if (!read.ok) return showNotHere(request, reply, session, { code: 'document_destroyed' });
    return reply.redirect(next ?? `/console/requests/${document.request}`, 303);
  });
};

async function showPage(request: FastifyRequest, reply: FastifyReply, which: Named): Promise<FastifyReply> {
  const session = await signedInToConsole(request, reply);
  if (!session) return reply;
  const view = await viewOf(request.server.house, session, which);
  if (!view) return showNotHere(request, reply, session, { code: 'document_destroyed' });
  const { place, reference } = view;
  const title = sayFor(request)('console.document.title', { place, reference });
  return show(request, reply, { title, body: <DocumentPage {...view} />, wide: true });
}

/** Only what stands in this reviewer's queue; so nothing of a request that is over, or about themself. */
async function viewOf(
  house: House,
  { account, username }: Session,
  { id, document, page }: Named,
): Promise<DocumentView | undefined> {
  const queued = (await reviewQueue(house, account)).find((one) => one.id === id);
  if (!queued) return undefined;
  const documents = await house.db.read((tx) => documentsOf(tx, queued.id));
  const all = documents.flatMap((one, i) => one.pages.map((its) => ({ document: one, place: i + 1, page: its })));
  const at = all.findIndex((one) => one.document.id === document && one.page.page === page);
  const found = all[at];
  if (!found) return undefined;
  const pathAt = (i: number): string | undefined => all[i] && pathOfPage(all[i].document, all[i].page);
  return { username, reference: queued.reference, ...found, previous: pathAt(at - 1), next: pathAt(at + 1) };
}
