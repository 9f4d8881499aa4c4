// The claimant's documents: /request/documents, while a request takes them and policy asks for any.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readId } from '../../../kernel/index.ts';
import { asksForDocument } from '../../../recovery/assurance/index.ts';
import { type AddRefusal, addDocument, removeDocument } from '../../../recovery/documents/index.ts';
import { type Draft, draftOf } from '../../../recovery/requests/index.ts';
import {
  emptyForm,
  type FormState,
  flash,
  letScriptSend,
  type Place,
  problemOf,
  sayFor,
  show,
} from '../../kit/index.ts';
import { stepAfter, stepBefore } from '../request/steps.ts';
import { answerScript, isScript } from './answer-script.ts';
import { coverRoutes } from './cover-routes.tsx';
import { documentRoutes } from './document-routes.tsx';
import { type Claimed, claimedRequest, documentsHere, path, pathOf } from './here.ts';
import { DocumentsPage } from './page.tsx';
import { readUpload, type Taken } from './read-upload.ts';
import { stampLine } from './stamp-line.ts';

type Added = Awaited<ReturnType<typeof addDocument>>;

export const documentsPlace: Place = async (app, house) => {
  // Where the site asks for none, there is no such page (law 11).
  if (!asksForDocument(house.policy)) return;
  app.get(path, async (request, reply) => {
    const claimed = await claimedRequest(request, reply);
    return claimed ? showDocuments(request, reply, claimed, emptyForm()) : reply;
  });
  app.post(path, async (request, reply) => {
    const claimed = await claimedRequest(request, reply);
    if (!claimed) return reply;
    const line = stampLine(request, claimed);
    const read = await readUpload(request, ({ kind, stamp, content }) =>
      addDocument(house, {
        request: claimed.id,
        kind,
        content,
        claimToken: claimed.claimToken,
        stamp: stamp ? line : undefined,
      }),
    );
    if (isScript(request)) return answerScript(request, reply, read);
    if (!read.ok) return showDocuments(request, reply, claimed, read.form);
    return answerUpload(request, reply, claimed, read.taken, read.form);
  });
  app.post(`${path}/remove`, async (request, reply) => {
    const claimed = await claimedRequest(request, reply);
    if (!claimed) return reply;
    const document = readId<'document'>(Object(request.body)['document']);
    const removed = document
      ? await removeDocument(house, { request: claimed.id, document })
      : ({ ok: false, refusal: { code: 'document_not_found' } } as const);
    if (!removed.ok) {
      const errors = { form: problemOf(removed.refusal, sayFor(request)).text };
      return showDocuments(request, reply, claimed, { values: {}, errors });
    }
    flash(reply, house, 'documents.removed');
    return reply.redirect(path, 303);
  });
  await documentRoutes(app, house);
  await coverRoutes(app, house);
};

/** One that was added leads to its pages, several to the list; what was refused is said of each, and the others stay added. */
function answerUpload(
  request: FastifyRequest,
  reply: FastifyReply,
  claimed: Claimed,
  taken: readonly Taken<Added>[],
  form: FormState,
): FastifyReply | Promise<FastifyReply> {
  const { house } = request.server;
  const problems = taken.flatMap(({ name, result }, i) =>
    result.ok ? [] : [problemOfFile(request, result.refusal, taken.length > 1 ? { name, place: i + 1 } : undefined)],
  );
  if (problems.length > 0)
    return showDocuments(request, reply, claimed, { ...form, errors: { file: problems.join(' ') } });
  const [first] = taken;
  if (taken.length > 1 || !first?.result.ok) {
    flash(reply, house, 'documents.added.several');
    return reply.redirect(path, 303);
  }
  flash(reply, house, 'documents.added');
  return reply.redirect(pathOf(first.result.value), 303);
}

function problemOfFile(
  request: FastifyRequest,
  refusal: AddRefusal,
  of: { readonly name: string; readonly place: number } | undefined,
): string {
  const say = sayFor(request);
  const problem = problemOf(refusal, say).text;
  return of ? say('documents.file.of-several', { ...of, problem }) : problem;
}

async function showDocuments(
  request: FastifyRequest,
  reply: FastifyReply,
  claimed: Claimed,
  form: FormState,
): Promise<FastifyReply> {
  const { house } = request.server;
  const draft = await draftOf(house, { request: claimed.id });
  const view = {
    documents: await documentsHere(request, claimed),
    sent: draft === undefined,
    line: stampLine(request, claimed),
    onward: draft ? onwardIn(draft) : '/status',
  };
  return show(request, letScriptSend(reply), {
    title: sayFor(request)('documents.title'),
    body: <DocumentsPage {...view} />,
    form,
    back: draft ? stepBefore('documents', draft) : '/status',
  });
}

/** Who changes an answer goes back to all of them; everybody else to the next question. */
const onwardIn = (draft: Draft): string => (draft.answers.conduct ? '/request/check' : stepAfter('documents', draft));
