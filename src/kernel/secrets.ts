// One-time secrets: how they are made, shown and compared.
import type { Random } from './ports.ts';

const base64url = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A token for a link or a cookie: 43 characters, 256 random bits (SP 800-63B-4 §5.1 asks for 64). */
export function newToken(random: Random): string {
  const bytes = random.bytes(32);
  let bits = 0;
  let held = 0;
  let text = '';
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      text += base64url[(held >> bits) & 63];
    }
    held &= (1 << bits) - 1;
  }
  return text + base64url[(held << (6 - bits)) & 63];
}

/** The shape of a token, checked before any lookup. */
export const looksLikeToken = (text: unknown): text is string =>
  typeof text === 'string' && /^[A-Za-z0-9_-]{43}$/.test(text);

/** Compares digests without telling by time where they differ. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let i = 0; i < a.length; i++) difference |= (a[i] ?? 0) ^ (b[i] ?? 0);
  return difference === 0;
}
