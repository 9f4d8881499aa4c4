// Where to go after signing in: only to a path of our own, whatever the link said.

const longest = 500;

/**
 * The path in `next`, or undefined. Browsers read `//host`, `/\host` and what becomes one of them after `.` and tabs are
 * resolved as another site, so the resolved form is judged, and the resolved form is used.
 */
export function ownPath(next: unknown, origin: string): string | undefined {
  if (typeof next !== 'string' || next.length > longest || !next.startsWith('/')) return undefined;
  if (/[\\\p{Cc}]/u.test(next) || !URL.canParse(next, origin)) return undefined;
  const url = new URL(next, origin);
  if (url.origin !== new URL(origin).origin || url.pathname.startsWith('//')) return undefined;
  return url.pathname + url.search;
}

/** A path with the way back appended. */
export const withNext = (path: string, next: string | undefined): string =>
  next === undefined ? path : `${path}?next=${encodeURIComponent(next)}`;
