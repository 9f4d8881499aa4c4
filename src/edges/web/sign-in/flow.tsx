// What the steps of signing in share: where the visitor wanted to go, the first page again, and the way in.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sheetsOf } from '../../../accounts/codes/index.ts';
import { endSession } from '../../../accounts/sessions/index.ts';
import type { AccountId } from '../../../kernel/index.ts';
import {
  type AnyRefusal,
  type FormState,
  keepSession,
  nextOf,
  problemOf,
  refusedForm,
  sayFor,
  sessionOf,
  show,
} from '../../kit/index.ts';
import { type Sheet, SignInPage } from './pages.tsx';

export function showSignIn(request: FastifyRequest, reply: FastifyReply, form: FormState, status?: number) {
  const title = sayFor(request)('sign-in.title');
  const body = <SignInPage next={nextOf(request)} />;
  return show(request, reply, { title, form, body, ...(status === undefined ? {} : { status }) });
}

/** The first page again, with what was refused said beside the password, which is to be entered again. */
export function refuseSignIn(request: FastifyRequest, reply: FastifyReply, refusal: AnyRefusal): FastifyReply {
  const { status } = problemOf(refusal, sayFor(request));
  return showSignIn(request, reply, refusedForm(request, 'password', refusal), status);
}

/** The browser gets its new token; a session it had before ends. */
export async function enter(request: FastifyRequest, reply: FastifyReply, token: string): Promise<FastifyReply> {
  const { house } = request.server;
  const before = await sessionOf(request);
  if (before) await endSession(house, before);
  keepSession(reply, house, token);
  return reply.redirect(nextOf(request) ?? '/account', 303);
}

/** The sheet to look for; only for pages behind a proven password. */
export async function workingSheet(request: FastifyRequest, account: AccountId): Promise<Sheet> {
  const { house } = request.server;
  const sheets = await house.db.read((tx) => sheetsOf(house, tx, account));
  return sheets.find((sheet) => sheet.state === 'active');
}
