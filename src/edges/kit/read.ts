// Pieces of form schemas. Each names the words for every way in which its field can be wrong.
import { z } from 'zod';
import type { PlainKey } from '../../words/index.ts';

/** A line or a text that must be there. `most` counts characters as people see them in the field. */
export const text = (enter: PlainKey, { most, tooLong }: { most: number; tooLong: PlainKey }) =>
  z.string(enter).min(1, enter).max(most, tooLong);

/** A text that may be left empty. */
export const optionalText = ({ most, tooLong }: { most: number; tooLong: PlainKey }) =>
  z.string(tooLong).max(most, tooLong).default('');

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
