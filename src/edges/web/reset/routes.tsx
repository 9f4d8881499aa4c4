// A new password by a mailed link. Asking looks nobody up and leads everybody to the same page (law 1).
import type { FastifyReply, FastifyRequest } from 'fastify';
import { askReset, type CompleteResetRefusal, completeReset, openReset } from '../../../accounts/reset/index.ts';
import {
  clearCookie,
  type FormState,
  type House,
  languageOf,
  mailedLink,
  type Place,
  problemOf,
  readCookie,
  readForm,
  refusedForm,
  sayFor,
  show,
} from '../../kit/index.ts';
import { askForm, newPasswordForm } from './form.ts';
import { AskPage, DonePage, NewPasswordPage, NoLinkPage, SentPage } from './pages.tsx';

const linkCookie = 'reset';

export const resetPlace: Place = (app, house) => {
  app.get('/forgot-password', async (request, reply) => showAsk(request, reply));
  app.post('/forgot-password', async (request, reply) => {
    const read = readForm(request, askForm);
    if (!read.ok) return showAsk(request, reply, read.form);
    const asked = await askReset(house, read.value.identifier, languageOf(request));
    if (!asked.ok) return showAsk(request, reply, refusedForm(request, 'identifier', asked.refusal));
    return reply.redirect('/forgot-password/sent', 303);
  });
  app.get('/forgot-password/sent', async (request, reply) =>
    show(request, reply, { title: sayFor(request)('reset-sent.title'), body: <SentPage />, back: '/forgot-password' }),
  );

  mailedLink(app, house, { from: '/reset/:token', cookie: linkCookie, to: '/reset/new-password' });
  app.get('/reset/new-password', async (request, reply) => showNewPassword(house, request, reply));
  app.post('/reset/new-password', async (request, reply) => {
    const read = readForm(request, newPasswordForm);
    if (!read.ok) return showNewPassword(house, request, reply, read.form);
    const token = readCookie(request, house, linkCookie) ?? '';
    const done = await completeReset(house, { token, password: read.value.new_password });
    if (!done.ok && done.refusal.code.startsWith('password_'))
      return showNewPassword(house, request, reply, refusedForm(request, 'new_password', done.refusal));
    if (!done.ok) return showNoLink(request, reply, done.refusal);
    clearCookie(reply, house, linkCookie);
    return reply.redirect('/reset/done', 303);
  });
  app.get('/reset/done', async (request, reply) =>
    show(request, reply, { title: sayFor(request)('reset-done.title'), body: <DonePage /> }),
  );
};

const showAsk = (request: FastifyRequest, reply: FastifyReply, form?: FormState) =>
  show(request, reply, {
    title: sayFor(request)('reset.title'),
    body: <AskPage />,
    back: '/sign-in',
    ...(form ? { form } : {}),
  });

async function showNewPassword(house: House, request: FastifyRequest, reply: FastifyReply, form?: FormState) {
  const opened = await openReset(house, readCookie(request, house, linkCookie) ?? '');
  if (!opened.ok) return showNoLink(request, reply, opened.refusal);
  const body = <NewPasswordPage username={opened.value.username} />;
  return show(request, reply, { title: sayFor(request)('reset-new.title'), body, ...(form ? { form } : {}) });
}

function showNoLink(request: FastifyRequest, reply: FastifyReply, refusal: CompleteResetRefusal) {
  const say = sayFor(request);
  const { status, text } = problemOf(refusal, say);
  return show(request, reply, { title: say('kit.mail.dead-link'), body: <NoLinkPage why={text} />, status });
}
