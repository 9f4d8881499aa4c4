// Who is signed in, for pages: reads the cookie, asks the sessions, and sends away who has none.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Session, type SessionKind, sessionOf as sessionOfToken } from '../../accounts/sessions/index.ts';
import { isAtOrAfter } from '../../kernel/index.ts';
import { clearCookie, readCookie, setCookie } from './cookies.ts';
import type { House } from './house.ts';

/** Each kind and level has a cookie of its own: none can stand where another is wanted. `show` looks for `session`. */
const cookies = { account: 'session', console: 'console' } as const satisfies Record<SessionKind, string>;
const halfCookie = 'signing-in';
const signInPages = {
  account: { signIn: '/sign-in', confirm: '/account/confirm' },
  console: { signIn: '/console/sign-in', confirm: '/console/confirm' },
} as const satisfies Record<SessionKind, { signIn: string; confirm: string }>;

async function fullSession(request: FastifyRequest, kind: SessionKind): Promise<Session | undefined> {
  const { house } = request.server;
  const session = await sessionOfToken(house, readCookie(request, house, cookies[kind]), kind);
  return session?.level === 'full' ? session : undefined;
}

/** Where to come back to: this page, or the account page when it can only be sent to. */
function here(request: FastifyRequest): string {
  const url = request.routeOptions.url ?? '/';
  const isPage = request.method === 'GET' || request.server.hasRoute({ method: 'GET', url });
  return encodeURIComponent(isPage ? request.url : '/account');
}

async function guarded(
  request: FastifyRequest,
  reply: FastifyReply,
  kind: SessionKind,
  fresh: boolean,
): Promise<Session | undefined> {
  const session = await fullSession(request, kind);
  const isStale = session !== undefined && fresh && isAtOrAfter(request.server.house.clock.now(), session.freshUntil);
  if (session && !isStale) return session;
  // Ended elsewhere, lapsed or garbage: the frame must not go on saying that somebody is signed in.
  if (!session) dropSession(reply, request.server.house, kind);
  const { signIn, confirm } = signInPages[kind];
  reply.redirect(`${session ? confirm : signIn}?next=${here(request)}`, 303);
  return undefined;
}

export const sessionOf = (request: FastifyRequest): Promise<Session | undefined> => fullSession(request, 'account');
export const consoleSessionOf = (request: FastifyRequest): Promise<Session | undefined> =>
  fullSession(request, 'console');

/** The session, or undefined after a redirect to the sign-in page: `if (!session) return reply`. */
export const signedIn = (request: FastifyRequest, reply: FastifyReply): Promise<Session | undefined> =>
  guarded(request, reply, 'account', false);
/** The same, and the factor was shown within 15 minutes; "confirm it is you" otherwise. */
export const freshlySignedIn = (request: FastifyRequest, reply: FastifyReply): Promise<Session | undefined> =>
  guarded(request, reply, 'account', true);
export const signedInToConsole = (request: FastifyRequest, reply: FastifyReply): Promise<Session | undefined> =>
  guarded(request, reply, 'console', false);

/** Whose password was right a moment ago; the second factor is awaited. */
export async function halfSessionOf(request: FastifyRequest): Promise<Session | undefined> {
  const { house } = request.server;
  const session = await sessionOfToken(house, readCookie(request, house, halfCookie));
  return session?.level === 'password' ? session : undefined;
}

export const keepHalf = (reply: FastifyReply, house: Pick<House, 'site'>, token: string): void =>
  setCookie(reply, house, halfCookie, token);

/** The browser keeps the new token, and forgets that it was signing in. */
export function keepSession(
  reply: FastifyReply,
  house: Pick<House, 'site'>,
  token: string,
  kind: SessionKind = 'account',
): void {
  setCookie(reply, house, cookies[kind], token);
  clearCookie(reply, house, halfCookie);
}

export const dropSession = (reply: FastifyReply, house: Pick<House, 'site'>, kind: SessionKind = 'account'): void =>
  clearCookie(reply, house, cookies[kind]);
