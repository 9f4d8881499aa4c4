// What a username and an address may look like, and how they are compared.

/** 3 to 39 ASCII letters, digits, `-`, `_` or `.`, with a letter or digit at both ends: nothing in it can pass for another. */
const username = /^[a-z0-9][a-z0-9._-]{1,37}[a-z0-9]$/i;
export const isUsername = (text: string): boolean => username.test(text);

/** What may be a username of ours or of the site an account came from: shorter or longer ones too. Never an address. */
const anyUsername = /^[^\s\p{Cc}@]{1,100}$/u;
export const mayBeUsername = (text: string): boolean => anyUsername.test(text);
export const usernameKey = (text: string): string => text.trim().toLowerCase();

/** The mail address of the HTML standard, widened by letters and digits of every script (RFC 6531). */
const address =
  /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?)+$/u;
const longestAddress = 254; // RFC 5321 §4.5.3.1.3, without the angle brackets

/** An address as it is kept: trimmed, NFC, the domain in lower case. `undefined` when it is none. */
export function readAddress(typed: string): string | undefined {
  const text = typed.trim().normalize('NFC');
  if (text.length > longestAddress || !address.test(text)) return undefined;
  const at = text.lastIndexOf('@');
  return text.slice(0, at) + text.slice(at).toLowerCase();
}

/**
 * How addresses are compared: no host that matters tells `Jo@` from `jo@`. Only ASCII letters are folded in the local part,
 * because other foldings make strangers' addresses equal (CVE-2019-19844); mail always goes to the form on record.
 */
export function addressKey(kept: string): string {
  return kept.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
