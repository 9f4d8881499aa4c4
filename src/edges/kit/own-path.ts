// Where to go after signing in: only to a path of our own, whatever the link said.
import type { FastifyRequest } from 'fastify';

const longest = 500;

/**
 * The path in `next`, or undefined. Browsers read `//host`, `/\host` and what becomes one of them after `.` and tabs are
 * resolved as another site, so the resolved form is judged, and the resolved form is used.
 * `pages`: only to one of these.
 */
export function ownPath(next: unknown, origin: string, pages?: RegExp): string | undefined {
  if (typeof next !== 'string' || next.length > longest || !next.startsWith('/')) return undefined;
  if (/[\\\p{Cc}]/u.test(next) || !URL.canParse(next, origin)) return undefined;
  const url = new URL(next, origin);
  if (url.origin !== new URL(origin).origin || url.pathname.startsWith('//')) return undefined;
  const path = url.pathname + url.search;
  return pages === undefined || pages.test(path) ? path : undefined;
}

/** Said by the link or carried by the form. */
export function nextOf(request: FastifyRequest, pages?: RegExp): string | undefined {
  const said = { ...Object(request.query), ...Object(request.body) } as { readonly next?: unknown };
  return ownPath(said.next, request.server.house.site.origin, pages);
}

/** A path with the way back appended. */
export const withNext = (path: string, next: string | undefined): string =>
  next === undefined ? path : `${path}?next=${encodeURIComponent(next)}`;
