// Into the console and out of it. A console session is of its own kind: no other session opens these pages.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type ConsoleRefusal, confirmFactor, endSession, signInToConsole } from '../../accounts/sessions/index.ts';
import {
  consoleSessionOf,
  dropSession,
  emptyForm,
  type FormState,
  flash,
  keepSession,
  nextOf,
  type Place,
  problemOf,
  readForm,
  refusedForm,
  sayFor,
  show,
  signedInToConsole,
} from '../kit/index.ts';
import { confirmForm, signInForm } from './form.ts';
import { ConsoleConfirmPage, ConsoleSignInPage } from './sign-in-pages.tsx';

export const signInRoutes: Place = (app, house) => {
  app.get('/console/sign-in', async (request, reply) =>
    (await consoleSessionOf(request)) ? reply.redirect(onward(request), 303) : showSignIn(request, reply, emptyForm()),
  );
  app.post('/console/sign-in', async (request, reply) => {
    const read = readForm(request, signInForm);
    if (!read.ok) return showSignIn(request, reply, read.form);
    const signed = await signInToConsole(house, read.value);
    if (!signed.ok) {
      const { status } = problemOf(signed.refusal, sayFor(request));
      return showSignIn(request, reply, refusedForm(request, fieldOf(signed.refusal), signed.refusal), status);
    }
    const before = await consoleSessionOf(request);
    if (before) await endSession(house, before);
    keepSession(reply, house, signed.value.token, 'console');
    return reply.redirect(onward(request), 303);
  });
  app.get('/console/confirm', async (request, reply) =>
    (await signedInToConsole(request, reply)) ? showConfirm(request, reply, emptyForm()) : reply,
  );
  app.post('/console/confirm', async (request, reply) => {
    const session = await signedInToConsole(request, reply);
    if (!session) return reply;
    const read = readForm(request, confirmForm);
    if (!read.ok) return showConfirm(request, reply, read.form);
    const confirmed = await confirmFactor(house, session, read.value.code);
    if (!confirmed.ok) return showConfirm(request, reply, refusedForm(request, 'code', confirmed.refusal));
    keepSession(reply, house, confirmed.value.token, 'console');
    return reply.redirect(onward(request), 303);
  });
  app.post('/console/sign-out', async (request, reply) => {
    const session = await consoleSessionOf(request);
    if (session) await endSession(house, session);
    dropSession(reply, house, 'console');
    flash(reply, house, 'console.signed-out');
    return reply.redirect('/console/sign-in', 303);
  });
};

const fieldOf = ({ code }: ConsoleRefusal): string => (code.startsWith('totp_') ? 'code' : 'password');

/** Where signing in may lead to: pages, never what a button does. */
export const consolePages = /^\/console(\/requests\/[0-9a-f-]{36}(\/documents\/[0-9a-f-]{36})?)?$/;
const onward = (request: FastifyRequest): string => nextOf(request, consolePages) ?? '/console';

function showSignIn(request: FastifyRequest, reply: FastifyReply, form: FormState, status?: number): FastifyReply {
  const title = sayFor(request)('console.sign-in.title');
  const body = <ConsoleSignInPage next={onward(request)} />;
  return show(request, reply, { title, body, form, ...(status === undefined ? {} : { status }) });
}

function showConfirm(request: FastifyRequest, reply: FastifyReply, form: FormState): FastifyReply {
  const next = onward(request);
  const title = sayFor(request)('console.confirm.title');
  return show(request, reply, { title, body: <ConsoleConfirmPage next={next} />, form, back: next });
}
