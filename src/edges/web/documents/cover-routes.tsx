// Covering parts of a page, before anybody but the claimant has seen it.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { coverPage, type Page } from '../../../recovery/documents/index.ts';
import { emptyForm, type FormState, flash, type Place, readForm, sayFor, show } from '../../kit/index.ts';
import { CoverPage } from './cover-page.tsx';
import { documentHere, type Here, marked, refused, showCheck } from './document-routes.tsx';
import { boxesOf, coverForm } from './form.ts';
import { pageAsked, path, pathOf } from './here.ts';

export const coverRoutes: Place = (app, house) => {
  app.get(`${path}/:document/pages/:page`, async (request, reply) => {
    const here = await documentHere(request, reply);
    return here ? showCover(request, reply, here, emptyForm()) : reply;
  });
  app.post(`${path}/:document/pages/:page`, async (request, reply) => {
    const here = await documentHere(request, reply);
    if (!here) return reply;
    const page = pageOf(request, here);
    const read = readForm(request, coverForm);
    if (!page || !read.ok) return showCover(request, reply, here, read.ok ? emptyForm() : read.form);
    const { claimed, found } = here;
    const boxes = boxesOf(read.value, page);
    const covered = await coverPage(house, { ...marked(claimed, found), page: page.page, boxes });
    if (!covered.ok) return showCheck(request, reply, here, refused(request, covered.refusal));
    flash(reply, house, 'documents.covered');
    return reply.redirect(pathOf(covered.value), 303);
  });
};

const pageOf = (request: FastifyRequest, { found }: Here): Page | undefined =>
  found.document.pages.find(({ page }) => page === pageAsked(request));

/** Who cannot see the page cannot cover it either: they read why on the document's own page. */
function showCover(request: FastifyRequest, reply: FastifyReply, here: Here, form: FormState): FastifyReply {
  const page = pageOf(request, here);
  const { found } = here;
  if (!page || !found.document.shown) return reply.redirect(pathOf(found.document.id), 303);
  const title = sayFor(request)('documents.cover-page.title', { page: page.page });
  return show(request, reply, {
    title,
    body: <CoverPage {...found} page={page} />,
    form,
    back: pathOf(found.document.id),
  });
}
