// Reads what a program sent with the schemas the pages use, and says of each part that does not fit why.
import type { z } from 'zod';
import { isWordKey, type PlainKey, type Say } from '../../words/index.ts';
import { tidied } from '../kit/index.ts';
import type { InputError } from './problem.ts';

export type Read =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly errors: readonly InputError[] };

const isObject = (sent: unknown): sent is Record<string, unknown> =>
  typeof sent === 'object' && sent !== null && !Array.isArray(sent);

export function readBody(schema: z.ZodType, sent: unknown, say: Say): Read {
  if (!isObject(sent)) return { ok: false, errors: [{ pointer: '#', detail: say('api.object') }] };
  const tidy = Object.entries(sent).map(([name, one]) => [name, typeof one === 'string' ? tidied(name, one) : one]);
  const read = schema.safeParse(Object.fromEntries(tidy));
  if (read.success) return { ok: true, value: read.data };
  return {
    ok: false,
    errors: partsOf(read.error).map(({ path, message }) => ({ pointer: pointerTo(path), detail: said(message, say) })),
  };
}

/** A query repeats a name to give several. */
export function readQuery(schema: z.ZodType, sent: unknown, say: Say): Read {
  const read = schema.safeParse(sent);
  if (read.success) return { ok: true, value: read.data };
  return {
    ok: false,
    errors: partsOf(read.error).map(({ path, message }) => ({
      parameter: String(path[0]),
      detail: said(message, say),
    })),
  };
}

const pointerTo = (path: readonly PropertyKey[]): string =>
  `#${path.map((part) => `/${encodeURIComponent(String(part).toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('')}`;

interface Part {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** Each unknown member on its own, and the first thing wrong with each known one. */
function partsOf({ issues }: z.ZodError): readonly Part[] {
  const parts = issues.flatMap((issue): Part[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [...issue.path, key], message: 'problem.input_unknown' }))
      : [issue],
  );
  return parts.filter(({ path }, i) => parts.findIndex((other) => pointerTo(other.path) === pointerTo(path)) === i);
}

const said = (message: string, say: Say): string =>
  say(isWordKey(message) ? (message as PlainKey) : 'kit.error.answer');
