// What was mailed, as whoever got it reads it.
import type { TestWorld } from './world.ts';

type Mailed = Pick<TestWorld, 'mails' | 'site'>;

/** The newest link mailed to that address that leads below `path`, as a path on our site. */
export function linkIn(world: Mailed, to: string, path = '/'): string {
  const start = `${world.site.origin}${path}`;
  const mail = world.mails.findLast((one) => one.to === to && one.text.includes(start));
  const link = mail?.text.split(/\s/).find((word) => word.startsWith(start));
  if (link === undefined) throw new Error(`no link to ${path} was mailed to ${to}`);
  return link.slice(world.site.origin.length);
}

/** What follows `path` in that link. */
export const tokenIn = (world: Mailed, to: string, path: string): string => linkIn(world, to, path).slice(path.length);
