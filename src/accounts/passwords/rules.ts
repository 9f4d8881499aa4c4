// What a new password must be: NIST SP 800-63B-4 §3.1.1.2. Long, not on the block list, not made of the account's own words.

export type PasswordProblem = 'password_too_short' | 'password_too_long' | 'password_common' | 'password_context';

/** Words that anybody would try first for this account. */
export interface PasswordWords {
  readonly username: string;
  readonly addresses: readonly string[];
  readonly siteName: string;
}

/** A password may be all there is, so the single-factor length holds for everyone. */
const shortestPassword = 15;
/** NIST asks for at least 64; the end keeps a request from being a burden. */
const longestPassword = 256;

/** The form that is measured, compared and hashed: the same characters typed on another keyboard are the same password. */
export const normalPassword = (typed: string): string => typed.normalize('NFC');

/** Characters as people count them for passwords: code points after NFC. */
const lengthOf = (text: string): number => Array.from(text).length;

/** `undefined`: it may be used. No rules of composition, no age. */
export function judgePassword(
  typed: string,
  words: PasswordWords,
  isCommon: (lowerCase: string) => boolean,
): PasswordProblem | undefined {
  const password = normalPassword(typed);
  const length = lengthOf(password);
  if (length < shortestPassword) return 'password_too_short';
  if (length > longestPassword) return 'password_too_long';
  const lower = password.toLowerCase();
  if (isMadeOf(ownWords(words), lower)) return 'password_context';
  if (isCommonOrRepeated(lower, isCommon)) return 'password_common';
  return undefined;
}

/**
 * The list is compared with the whole password. Few listed ones are this long, so one that is repeated, numbered, or put
 * together from two of them counts as listed too.
 */
function isCommonOrRepeated(lower: string, isCommon: (text: string) => boolean): boolean {
  const unnumbered = lower.replace(/[^\p{L}]{1,4}$/u, '');
  return [lower, unnumbered].some((text) => {
    const unit = repeatedUnit(text);
    return isCommon(text) || isCommon(unit) || lengthOf(unit) <= 3 || isTwoCommon(text, isCommon);
  });
}

function isTwoCommon(text: string, isCommon: (text: string) => boolean): boolean {
  for (let cut = 1; cut < text.length; cut++)
    if (isCommon(text.slice(0, cut)) && isCommon(text.slice(cut))) return true;
  return false;
}

/** The shortest beginning that, written over and over, gives the text: `123123123` has `123`. */
function repeatedUnit(text: string): string {
  for (let length = 1; length < text.length; length++)
    if (text.startsWith(text.slice(length))) return text.slice(0, length);
  return text;
}

function ownWords({ username, addresses, siteName }: PasswordWords): readonly string[] {
  const spoken = [
    username,
    siteName,
    ...siteName.split(/\s+/),
    ...addresses.flatMap((one) => [one, ...one.split('@')]),
  ];
  return spoken
    .map(lettersOf)
    .filter((word) => word.length >= 3)
    .sort((a, b) => b.length - a.length);
}

/** Whether nothing is left once the words, digits and everything between are taken out. */
function isMadeOf(words: readonly string[], lower: string): boolean {
  const letters = lettersOf(lower);
  return letters !== '' && words.reduce((rest, word) => rest.replaceAll(word, ''), letters) === '';
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, '');
