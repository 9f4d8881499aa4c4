// What a claimant writes down: a reference that names the request and a return code that opens its status page.
// Crockford's base32: no I, L, O, U, so that nothing is misread.
import type { Random } from '../../kernel/index.ts';

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const draw = (random: Random, count: number): string =>
  Array.from(random.bytes(count), (byte) => letters[byte & 31]).join('');

/** Six characters, like 7Q4-K2M. It names; it does not open anything. */
export function newReference(random: Random): string {
  const six = draw(random, 6);
  return `${six.slice(0, 3)}-${six.slice(3)}`;
}

/** 24 characters in groups of four: 120 random bits, so a keyed hash of it suffices. */
export const newReturnCode = (random: Random): string => (draw(random, 24).match(/.{4}/g) ?? []).join('-');

/** As people type it: in capitals or not, with spaces and dashes or without, O for zero, I and L for one. */
const normalise = (typed: string): string =>
  typed
    .slice(0, 200)
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');

export function readReference(typed: string): string | undefined {
  const six = normalise(typed);
  return /^[0-9A-HJKMNP-TV-Z]{6}$/.test(six) ? `${six.slice(0, 3)}-${six.slice(3)}` : undefined;
}
export function readReturnCode(typed: string): string | undefined {
  const code = normalise(typed);
  return /^[0-9A-HJKMNP-TV-Z]{24}$/.test(code) ? code : undefined;
}
