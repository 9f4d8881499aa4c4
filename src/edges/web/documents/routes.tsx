// The claimant's documents: /request/documents, while a request takes them and policy asks for any.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type RequestId, readId } from '../../../kernel/index.ts';
import { asksForDocument } from '../../../recovery/assurance/index.ts';
import { addDocument, documentsOf, removeDocument, takesDocuments } from '../../../recovery/documents/index.ts';
import { type Draft, draftOf, type LockedRequest, requestById } from '../../../recovery/requests/index.ts';
import {
  type AnyRefusal,
  claimHere,
  emptyForm,
  type FormState,
  flash,
  type House,
  type Place,
  problemOf,
  sayFor,
  show,
} from '../../kit/index.ts';
import { stepAfter, stepBefore } from '../request/steps.ts';
import { DocumentsPage } from './page.tsx';
import { readUpload } from './read-upload.ts';

const path = '/request/documents';

export const documentsPlace: Place = (app, house) => {
  // Where the site asks for none, there is no such page (law 11).
  if (!asksForDocument(house.policy)) return;
  app.get(path, async (request, reply) => {
    const claimed = await claimedRequest(request, reply, house);
    return claimed ? showDocuments(request, reply, claimed, emptyForm()) : reply;
  });
  app.post(path, async (request, reply) => {
    const claimed = await claimedRequest(request, reply, house);
    if (!claimed) return reply;
    const read = await readUpload(request, async (file) => ({
      kind: file.kind,
      result: await addDocument(house, { request: claimed.id, ...file }),
    }));
    if (!read.ok) return showDocuments(request, reply, claimed, read.form);
    const { kind, result } = read.taken;
    if (!result.ok) return showRefusal(request, reply, claimed, 'file', result.refusal, { kind });
    flash(reply, house, 'documents.added');
    return reply.redirect(path, 303);
  });
  app.post(`${path}/remove`, async (request, reply) => {
    const claimed = await claimedRequest(request, reply, house);
    if (!claimed) return reply;
    const document = readId<'document'>(Object(request.body)['document']);
    const refusal = document
      ? await removeDocument(house, { request: claimed.id, document })
      : ({ ok: false, refusal: { code: 'document_not_found' } } as const);
    if (!refusal.ok) return showRefusal(request, reply, claimed, 'documents', refusal.refusal);
    flash(reply, house, 'documents.removed');
    return reply.redirect(path, 303);
  });
};

type Claimed = LockedRequest & { readonly id: RequestId };

/** Whoever holds a claim to a request that still takes documents; others are sent where they can go on. */
async function claimedRequest(
  request: FastifyRequest,
  reply: FastifyReply,
  house: House,
): Promise<Claimed | undefined> {
  const claim = await claimHere(request);
  const found = claim && (await house.db.read((tx) => requestById(tx, claim.request)));
  if (found && takesDocuments(found.state)) return found;
  reply.redirect(found ? '/status' : '/request', 303);
  return undefined;
}

function showRefusal(
  request: FastifyRequest,
  reply: FastifyReply,
  claimed: Claimed,
  field: string,
  refusal: AnyRefusal,
  values: FormState['values'] = {},
): Promise<FastifyReply> {
  const { text } = problemOf(refusal, sayFor(request));
  return showDocuments(request, reply, claimed, { values, errors: { [field]: text } });
}

async function showDocuments(
  request: FastifyRequest,
  reply: FastifyReply,
  { id }: Claimed,
  form: FormState,
): Promise<FastifyReply> {
  const { house } = request.server;
  const draft = await draftOf(house, { request: id });
  const documents = await house.db.read((tx) => documentsOf(tx, id));
  const view = {
    documents,
    sent: draft === undefined,
    today: house.clock.now(),
    onward: draft ? onwardIn(draft) : '/status',
  };
  return show(request, reply, {
    title: sayFor(request)('documents.title'),
    body: <DocumentsPage {...view} />,
    form,
    back: draft ? stepBefore('documents', draft) : '/status',
  });
}

/** Who changes an answer goes back to all of them; everybody else to the next question. */
const onwardIn = (draft: Draft): string => (draft.answers.conduct ? '/request/check' : stepAfter('documents', draft));
