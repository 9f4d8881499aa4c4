// Signing up with a mailbox that is confirmed first.
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  type ConfirmRefusal,
  confirmAddress,
  lookAtConfirmation,
  type SignUpRefusal,
  signUp,
} from '../../../accounts/identity/index.ts';
import { minutes } from '../../../kernel/index.ts';
import {
  clearCookie,
  type FormState,
  languageOf,
  mailedLink,
  type Place,
  problemOf,
  readCookie,
  readForm,
  refusedForm,
  sayFor,
  setCookie,
  show,
} from '../../kit/index.ts';
import { signUpForm } from './form.ts';
import { ConfirmPage, NoLinkPage, SignUpDonePage, SignUpPage, SignUpSentPage } from './pages.tsx';

const linkCookie = 'sign-up';
/** What was typed, for its own browser to read again and find the slip in it. */
const addressCookie = 'sign-up-address';

const fieldOf = ({ code }: SignUpRefusal) =>
  code.startsWith('username_') ? 'username' : code.startsWith('address_') ? 'address' : 'password';

export const signUpPlace: Place = (app, house) => {
  app.get('/sign-up', async (request, reply) => showSignUp(request, reply));
  app.post('/sign-up', async (request, reply) => {
    const read = readForm(request, signUpForm);
    if (!read.ok) return showSignUp(request, reply, read.form);
    const asked = await signUp(house, { ...read.value, language: languageOf(request) });
    if (!asked.ok) return showSignUp(request, reply, refusedForm(request, fieldOf(asked.refusal), asked.refusal));
    setCookie(reply, house, addressCookie, asked.value.address, { maxAge: minutes(30) });
    return reply.redirect('/sign-up/sent', 303);
  });
  app.get('/sign-up/sent', async (request, reply) => {
    const body = <SignUpSentPage address={readCookie(request, house, addressCookie)} />;
    return show(request, reply, { title: sayFor(request)('sign-up-sent.title'), body });
  });

  mailedLink(app, house, { from: '/sign-up/confirm/:token', cookie: linkCookie, to: '/sign-up/confirm' });
  app.get('/sign-up/confirm', async (request, reply) => {
    const looked = await lookAtConfirmation(house, readCookie(request, house, linkCookie) ?? '');
    if (!looked.ok) return showNoConfirm(request, reply, looked.refusal);
    const body = <ConfirmPage {...looked.value} />;
    return show(request, reply, { title: sayFor(request)('sign-up-confirm.title'), body });
  });
  app.post('/sign-up/confirm', async (request, reply) => {
    const confirmed = await confirmAddress(house, readCookie(request, house, linkCookie) ?? '');
    if (!confirmed.ok) return showNoConfirm(request, reply, confirmed.refusal);
    clearCookie(reply, house, linkCookie);
    clearCookie(reply, house, addressCookie);
    return reply.redirect('/sign-up/done', 303);
  });
  app.get('/sign-up/done', async (request, reply) =>
    show(request, reply, { title: sayFor(request)('sign-up-done.title'), body: <SignUpDonePage /> }),
  );
};

const showSignUp = (request: FastifyRequest, reply: FastifyReply, form?: FormState) =>
  show(request, reply, { title: sayFor(request)('sign-up.title'), body: <SignUpPage />, ...(form ? { form } : {}) });

function showNoConfirm(request: FastifyRequest, reply: FastifyReply, refusal: ConfirmRefusal) {
  const say = sayFor(request);
  const { status, text } = problemOf(refusal, say);
  return show(request, reply, { title: say('kit.mail.dead-link'), body: <NoLinkPage why={text} />, status });
}
