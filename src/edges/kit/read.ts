// Pieces of form schemas. Each names the words for every way in which its field can be wrong.
import { z } from 'zod';
import type { PlainKey } from '../../words/index.ts';

/** PostgreSQL holds neither NUL nor half a surrogate pair in a text. */
const canBeKept = (typed: string): boolean => !typed.includes('\0') && typed.isWellFormed();
const unreadable: PlainKey = 'kit.error.characters';

/** A line or a text that must be there. `most` counts what JavaScript counts: an emoji is two or more. */
export const text = (enter: PlainKey, { most, tooLong }: { most: number; tooLong: PlainKey }) =>
  z.string(enter).min(1, enter).max(most, tooLong).refine(canBeKept, unreadable);

/** A text that may be empty. */
export const anyText = ({ most, tooLong }: { most: number; tooLong: PlainKey }) =>
  z.string(tooLong).max(most, tooLong).refine(canBeKept, unreadable);

/** The same, and its field may be missing. */
export const optionalText = (limits: { most: number; tooLong: PlainKey }) => anyText(limits).default('');

/** Radios: one of these. */
export const choice = <const Values extends readonly [string, ...string[]]>(values: Values, select: PlainKey) =>
  z.enum(values, select);

/** Checkboxes, in any number: a browser sends one as a text and several as a list. */
export const choices = <const Values extends readonly [string, ...string[]]>(values: Values, select: PlainKey) =>
  z.preprocess(
    (sent) => (sent === undefined ? [] : Array.isArray(sent) ? [...new Set(sent)] : [sent]),
    z.array(z.enum(values, select), select),
  );

/** A single box that must be ticked. */
export const ticked = (tick: PlainKey) => z.literal('yes', tick);
