// Cookies: out of reach of scripts, sent to this host alone, never kept by a foreign page's request.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Duration, Site } from '../../kernel/index.ts';

type Homes = { readonly site: Pick<Site, 'origin'> };

const secure = (house: Homes): boolean => house.site.origin.startsWith('https:');

/** `__Host-` binds a cookie to this host and to "/" (RFC 6265bis §4.1.3.2); browsers take it over https only. */
export const cookieName = (house: Homes, name: string): string => (secure(house) ? `__Host-${name}` : name);

export const cookieOptions = (house: Homes) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: secure(house) }) as const;

export function setCookie(
  reply: FastifyReply,
  house: Homes,
  name: string,
  value: string,
  { maxAge }: { maxAge?: Duration } = {},
): void {
  const lasting = maxAge === undefined ? {} : { maxAge: Math.floor(maxAge / 1000) };
  reply.setCookie(cookieName(house, name), value, { ...cookieOptions(house), ...lasting });
}

export const readCookie = (request: FastifyRequest, house: Homes, name: string): string | undefined =>
  request.cookies[cookieName(house, name)];

/** Names of ours among what the browser sent. */
export const cookiesOf = (request: FastifyRequest, house: Homes): readonly string[] =>
  Object.keys(request.cookies)
    .map((name) => (secure(house) ? name.replace(/^__Host-/, '') : name))
    .filter((name) => /^[a-z-]+$/.test(name) && readCookie(request, house, name) !== undefined);

export function clearCookie(reply: FastifyReply, house: Homes, name: string): void {
  reply.clearCookie(cookieName(house, name), cookieOptions(house));
}
