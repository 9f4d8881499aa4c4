// Recovery codes: their letters, their check character, and what a code that is not accepted turns out to be.
import { type Duration, days, minutes, ok, type Result, refuse } from '../../kernel/index.ts';

/** Eight codes a sheet. */
export const codesOnSheet = 8;
/** 23 random characters of five bits (115 bits; SP 800-63B-4 §3.1.2.2 asks 112 for a plain keyed hash) and one to check them. */
export const randomCharacters = 23;
export const codeLength = randomCharacters + 1;
/** How long a new sheet waits for one of its codes to be typed back. */
export const stagedFor: Duration = minutes(30);
/** How long a sheet that no longer works is recognised, and how many of each kind. */
export const recognisedFor: Duration = days(730);
export const sheetsRecognised = 2;
/** Numbers of codes left at which the owner is told that they are low. */
export const lowCounts: readonly number[] = [3, 1, 0];

/** Crockford's base32: no I, L, O (read as 1, 1, 0) and no U. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The check character makes the sum of all 24 values, the one at place p from the end times α^p, zero in GF(32)
 * (x⁵ + x² + 1). α has order 31, so no two of the 24 weights are equal and none is zero: every change of one character and
 * every exchange of two different characters, wherever they stand, is seen.
 */
const timesAlpha = (value: number): number => (value & 16 ? (value << 1) ^ 0b100101 : value << 1);
const weighed = (text: string): number =>
  Array.from(text).reduce((sum, letter) => timesAlpha(sum) ^ letters.indexOf(letter), 0);

/** The character that makes 23 others a code. */
const checkCharacter = (random: string): string => letters.charAt(timesAlpha(weighed(random)));

/** A code from at least 23 random bytes, five bits of each. */
export function makeCode(bytes: Uint8Array): string {
  const random = Array.from(bytes.subarray(0, randomCharacters), (byte) => letters.charAt(byte & 31)).join('');
  return random + checkCharacter(random);
}

/** A sheet's label from two random bytes: four characters, not derived from the codes. */
export const labelFrom = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, 2), (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();

/** As it is shown and printed: groups of four. */
export const inGroups = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-');

/** Which code of the sheet is asked back: by chance, as the label is random, and the same at each look. */
export const numberAsked = (label: string): number => (Number.parseInt(label, 16) % codesOnSheet) + 1;

export type CodeShapeRefusal =
  /** Not 24 letters and digits of our alphabet; `typed` is how many there were. */
  | { readonly code: 'code_malformed'; readonly typed: number }
  /** The check character does not fit: one character is off, or two stand in each other's place. */
  | { readonly code: 'code_mistyped' }
  | { readonly code: 'code_several' }
  /** Six digits: a code from an authenticator app, in the wrong field. */
  | { readonly code: 'code_is_app_code' };

/** Letters only: spaces, dashes, case and a leading "3." of a copied line do not matter; O is 0, I and L are 1. */
function bare(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/^\s*[1-8][.):]\s+/, '')
    .replace(/[\s\p{Pd}_]/gu, '')
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}

/** Reads a code as people type it. Nothing here needs a lookup, so nothing here counts as a try. */
export function readCode(typed: string): Result<string, CodeShapeRefusal> {
  const text = bare(typed);
  if (/^[0-9]{6}$/.test(text)) return refuse({ code: 'code_is_app_code' });
  if (text.length >= 2 * codeLength) return refuse({ code: 'code_several' });
  if (text.length !== codeLength || Array.from(text).some((letter) => !letters.includes(letter)))
    return refuse({ code: 'code_malformed', typed: text.length });
  return weighed(text) === 0 ? ok(text) : refuse({ code: 'code_mistyped' });
}

/** Whether this was meant as a recovery code, however it was mistyped: for the field that wants six digits. */
export const looksLikeRecoveryCode = (typed: string): boolean => {
  const text = bare(typed);
  return text.length === codeLength && Array.from(text).every((letter) => letters.includes(letter));
};

export type SheetState = 'staged' | 'active' | 'replaced' | 'abandoned';
/** A code that is on one of the account's sheets. */
export interface FoundCode {
  readonly sheet: string;
  readonly state: SheetState;
  readonly endedAt: Date | undefined;
  readonly usedAt: Date | undefined;
}
/** The sheet that works. */
export interface CurrentSheet {
  readonly label: string;
  readonly madeAt: Date;
}

/** Which sheet works instead, if one does. */
interface Instead {
  readonly currentSheet: string | undefined;
  readonly currentMadeAt: Date | undefined;
}
export type CodeRefusal =
  | CodeShapeRefusal
  | { readonly code: 'code_wrong' }
  | { readonly code: 'code_used'; readonly sheet: string; readonly usedAt: Date }
  | ({ readonly code: 'code_replaced'; readonly sheet: string; readonly replacedAt: Date } & Instead)
  | ({ readonly code: 'code_never_activated'; readonly sheet: string } & Instead);

/**
 * Why a code was not accepted. Only for who proved the password in this session; to anybody else every one of these is
 * `code_wrong`.
 */
export function judgeDeadCode(found: FoundCode | undefined, current: CurrentSheet | undefined): CodeRefusal {
  if (!found) return { code: 'code_wrong' };
  const { sheet, usedAt } = found;
  const instead = { currentSheet: current?.label, currentMadeAt: current?.madeAt };
  if (usedAt) return { code: 'code_used', sheet, usedAt };
  if (found.state === 'replaced' && found.endedAt)
    return { code: 'code_replaced', sheet, replacedAt: found.endedAt, ...instead };
  if (found.state === 'staged' || found.state === 'abandoned')
    return { code: 'code_never_activated', sheet, ...instead };
  return { code: 'code_wrong' };
}
