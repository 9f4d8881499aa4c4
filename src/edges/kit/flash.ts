// One sentence that the next page shows once: "Your password is changed."
import type { FastifyReply, FastifyRequest } from 'fastify';
import { minutes, sameBytes } from '../../kernel/index.ts';
import { isWordKey, type PlainKey } from '../../words/index.ts';
import { clearCookie, readCookie, setCookie } from './cookies.ts';
import type { House } from './house.ts';

const cookie = 'flash';
const macOf = (house: Pick<House, 'keys'>, key: string): string =>
  Buffer.from(house.keys.mac('flash', key)).toString('base64url');

/** The cookie carries a key of the catalogue and our mark, so nobody else can put words on our pages. */
export function flash(reply: FastifyReply, house: Pick<House, 'keys' | 'site'>, key: PlainKey): void {
  setCookie(reply, house, cookie, `${key}~${macOf(house, key)}`, { maxAge: minutes(2) });
}

export function takeFlash(
  request: FastifyRequest,
  reply: FastifyReply,
  house: Pick<House, 'keys' | 'site'>,
): PlainKey | undefined {
  const [key = '', mark = ''] = (readCookie(request, house, cookie) ?? '').split('~');
  if (key === '') return undefined;
  clearCookie(reply, house, cookie);
  const ours = sameBytes(Buffer.from(mark), Buffer.from(macOf(house, key)));
  // Marked by `flash`, which takes plain keys only.
  return ours && isWordKey(key) ? (key as PlainKey) : undefined;
}
