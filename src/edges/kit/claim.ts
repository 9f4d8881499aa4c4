// Whose request a visitor works on: the cookie that `openDraft` or a return code gave.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { days } from '../../kernel/index.ts';
import { type Claim, claimOf, endClaim } from '../../recovery/requests/index.ts';
import { clearCookie, readCookie, setCookie } from './cookies.ts';

const cookie = 'claim';

/** The request this browser is working on; undefined when there is none, or it ended. */
export const claimHere = (request: FastifyRequest): Promise<Claim | undefined> =>
  claimOf(request.server.house, readCookie(request, request.server.house, cookie));

export function keepClaim(request: FastifyRequest, reply: FastifyReply, token: string): void {
  setCookie(reply, request.server.house, cookie, token, { maxAge: days(7) });
}

/** "Finish and clear this device". */
export async function leaveClaim(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { house } = request.server;
  const token = readCookie(request, house, cookie);
  if (token !== undefined) await endClaim(house, token);
  clearCookie(reply, house, cookie);
}
