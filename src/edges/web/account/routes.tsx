// The account's own pages, for who is signed in.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { changePassword } from '../../../accounts/reset/index.ts';
import { entriesOfAccount } from '../../../record/index.ts';
import {
  type FormState,
  flash,
  freshlySignedIn,
  keepSession,
  type Place,
  readForm,
  refusedForm,
  sayFor,
  show,
  signedIn,
} from '../../kit/index.ts';
import { passwordForm } from './form.ts';
import { HistoryPage } from './history-page.tsx';
import { overviewOf } from './overview.ts';
import { OverviewPage } from './overview-page.tsx';
import { PasswordPage } from './password-page.tsx';

/** As much history as one page holds; the record keeps all of it. */
const mostEntries = 200;

export const accountPlace: Place = (app, house) => {
  app.get('/account', async (request, reply) => {
    const session = await signedIn(request, reply);
    if (!session) return reply;
    const overview = await overviewOf(house, session.account);
    return show(request, reply, {
      title: sayFor(request)('account.title'),
      body: <OverviewPage overview={overview} />,
    });
  });

  app.get('/account/password', async (request, reply) => {
    const session = await freshlySignedIn(request, reply);
    return session ? showPassword(request, reply, session.username) : reply;
  });
  app.post('/account/password', async (request, reply) => {
    const session = await freshlySignedIn(request, reply);
    if (!session) return reply;
    const read = readForm(request, passwordForm);
    if (!read.ok) return showPassword(request, reply, session.username, read.form);
    const { current_password: current, new_password: next } = read.value;
    const changed = await changePassword(house, { session, current, next });
    if (!changed.ok) {
      const field = changed.refusal.code.startsWith('password_') ? 'new_password' : 'current_password';
      return showPassword(request, reply, session.username, refusedForm(request, field, changed.refusal));
    }
    keepSession(reply, house, changed.value.token);
    flash(reply, house, 'account-password.done');
    return reply.redirect('/account', 303);
  });

  app.get('/account/history', async (request, reply) => {
    const session = await signedIn(request, reply);
    if (!session) return reply;
    const entries = await house.db.read((tx) => entriesOfAccount(tx, session.account, mostEntries));
    const body = <HistoryPage entries={entries} />;
    return show(request, reply, { title: sayFor(request)('account-history.title'), body, back: '/account' });
  });
};

const showPassword = (request: FastifyRequest, reply: FastifyReply, username: string, form?: FormState) =>
  show(request, reply, {
    title: sayFor(request)('account-password.title'),
    body: <PasswordPage username={username} />,
    back: '/account',
    ...(form ? { form } : {}),
  });
