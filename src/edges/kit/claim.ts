// Whose request a visitor works on: the cookie that `openDraft` or a return code gave.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { endSession } from '../../accounts/sessions/index.ts';
import { type Claim, claimLasts, claimOf, endClaim } from '../../recovery/requests/index.ts';
import { clearCookie, cookiesOf, readCookie, setCookie } from './cookies.ts';
import { sessionOf } from './session.ts';

const cookie = 'claim';

/** The request this browser is working on; undefined when there is none, or it ended. */
export const claimHere = (request: FastifyRequest): Promise<Claim | undefined> =>
  claimOf(request.server.house, readCookie(request, request.server.house, cookie));

/** The claim's token itself, where what belongs to one browser is told from what belongs to the request. */
export const claimTokenHere = (request: FastifyRequest): string | undefined =>
  readCookie(request, request.server.house, cookie);

export function keepClaim(request: FastifyRequest, reply: FastifyReply, token: string): void {
  setCookie(reply, request.server.house, cookie, token, { maxAge: claimLasts });
}

/** "Finish and clear this device": signed out, and nothing of ours stays in this browser but the language. */
export async function clearDevice(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { house } = request.server;
  const token = readCookie(request, house, cookie);
  if (token !== undefined) await endClaim(house, token);
  const session = await sessionOf(request);
  if (session) await endSession(house, session);
  for (const name of cookiesOf(request, house)) if (name !== 'language') clearCookie(reply, house, name);
}
