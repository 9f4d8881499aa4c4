// A link from a mail: its token leaves the address bar at once, so that no history, screenshot or log keeps it (law 20).
import type { FastifyInstance } from 'fastify';
import { looksLikeToken, minutes } from '../../kernel/index.ts';
import { clearCookie, setCookie } from './cookies.ts';
import type { House } from './house.ts';

interface MailedLink {
  /** The path in the mail, with `:token`. */
  readonly from: string;
  /** The cookie that carries the token from here on. */
  readonly cookie: string;
  /** The page that the person sees. */
  readonly to: string;
}

/** Mail programs take a full stop, a bracket or a line's end that follows a link for a part of it. */
const withoutTail = (token: string): string => token.replace(/[^A-Za-z0-9_-].*$/s, '');

/** Opening the link changes nothing but the visitor's own cookie (law 16): a mail scanner that follows it does no harm. */
export function mailedLink(app: FastifyInstance, house: Pick<House, 'site'>, { from, cookie, to }: MailedLink): void {
  app.get<{ Params: { token: string } }>(from, async (request, reply) => {
    const token = withoutTail(request.params.token);
    if (looksLikeToken(token)) setCookie(reply, house, cookie, token, { maxAge: minutes(30) });
    else clearCookie(reply, house, cookie);
    return reply.redirect(to, 303);
  });
}
