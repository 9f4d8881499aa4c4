// One document: its pages as the reviewers see them, the line across it, another file in its place.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addDocument, previewPage, stampDocument } from '../../../recovery/documents/index.ts';
import {
  type AnyRefusal,
  emptyForm,
  type FormState,
  flash,
  type House,
  type Place,
  problemOf,
  sayFor,
  sendPicture,
  show,
} from '../../kit/index.ts';
import { CheckPage } from './check-page.tsx';
import {
  type Claimed,
  claimedRequest,
  documentAsked,
  type Found,
  findDocument,
  pageAsked,
  path,
  pathOf,
} from './here.ts';
import { readUpload } from './read-upload.ts';
import { ReplacePage } from './replace-page.tsx';
import { stampLine } from './stamp-line.ts';

export const documentRoutes: Place = (app, house) => {
  app.get(`${path}/:document`, async (request, reply) => {
    const here = await documentHere(request, reply);
    return here ? showCheck(request, reply, here, emptyForm()) : reply;
  });
  app.get(`${path}/:document/pages/:page/image`, async (request, reply) => {
    const claimed = await claimedRequest(request, reply);
    if (!claimed) return reply;
    const [document, page] = [documentAsked(request), pageAsked(request)];
    if (!document) return reply.status(404).send();
    const { id, claimToken } = claimed;
    const seen = await previewPage(house, { request: id, document, page, claimToken });
    return seen.ok
      ? sendPicture(reply, seen.value)
      : reply.status(problemOf(seen.refusal, sayFor(request)).status).send();
  });
  app.post(`${path}/:document/stamp`, async (request, reply) => {
    const here = await documentHere(request, reply);
    if (!here) return reply;
    const { claimed, found } = here;
    const stamp = stampLine(request, claimed);
    const stamped = await stampDocument(house, { ...marked(claimed, found), stamp });
    if (!stamped.ok) return showCheck(request, reply, here, refused(request, stamped.refusal));
    flash(reply, house, 'documents.stamped');
    return reply.redirect(pathOf(stamped.value), 303);
  });
  app.get(`${path}/:document/replace`, async (request, reply) => {
    const here = await documentHere(request, reply);
    return here ? showReplace(request, reply, here, emptyForm()) : reply;
  });
  app.post(`${path}/:document/replace`, async (request, reply) => {
    const here = await documentHere(request, reply);
    return here ? replace(request, reply, house, here) : reply;
  });
};

async function replace(request: FastifyRequest, reply: FastifyReply, house: House, here: Here): Promise<FastifyReply> {
  const { claimed, found } = here;
  const line = stampLine(request, claimed);
  const take = ({ kind, stamp, content }: Parameters<Parameters<typeof readUpload>[1]>[0]) =>
    addDocument(house, {
      request: claimed.id,
      kind,
      content,
      claimToken: claimed.claimToken,
      stamp: stamp ? line : undefined,
      replaces: found.document.id,
    });
  const read = await readUpload(request, take, found.document.kind);
  const result = read.ok ? read.taken[0]?.result : undefined;
  if (!read.ok || !result) return showReplace(request, reply, here, read.form);
  if (!result.ok) {
    const errors = { file: problemOf(result.refusal, sayFor(request)).text };
    return showReplace(request, reply, here, { ...read.form, errors });
  }
  flash(reply, house, 'documents.replaced');
  return reply.redirect(pathOf(result.value), 303);
}

export interface Here {
  readonly claimed: Claimed;
  readonly found: Found;
}
export const marked = ({ id, claimToken }: Claimed, { document }: Found) => ({
  request: id,
  document: document.id,
  claimToken,
});
export const refused = (request: FastifyRequest, refusal: AnyRefusal): FormState => ({
  values: {},
  errors: { form: problemOf(refusal, sayFor(request)).text },
});

/** One of the claimant's documents; who asks for another is led back to the list. */
export async function documentHere(request: FastifyRequest, reply: FastifyReply): Promise<Here | undefined> {
  const claimed = await claimedRequest(request, reply);
  if (!claimed) return undefined;
  const found = await findDocument(request, claimed);
  if (found) return { claimed, found };
  reply.redirect(path, 303);
  return undefined;
}

export function showCheck(
  request: FastifyRequest,
  reply: FastifyReply,
  { claimed, found }: Here,
  form: FormState,
): FastifyReply {
  const title = sayFor(request)('documents.check.title', { place: found.number });
  const line = stampLine(request, claimed);
  const body = <CheckPage {...found} line={line} sent={claimed.filedAt !== undefined} />;
  return show(request, reply, { title, body, form, back: path });
}

function showReplace(
  request: FastifyRequest,
  reply: FastifyReply,
  { claimed, found }: Here,
  form: FormState,
): FastifyReply {
  const title = sayFor(request)('documents.replace.title', { place: found.number });
  const body = <ReplacePage {...found} line={stampLine(request, claimed)} />;
  return show(request, reply, { title, body, form, back: pathOf(found.document.id) });
}
