// What a person sent, judged; and what the page shows again when something is wrong with it.
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { isWordKey, type PlainKey, type Say } from '../../words/index.ts';
import { type AnyRefusal, problemOf } from './problem/index.ts';
import { sayFor } from './say.ts';

export interface FormState {
  readonly values: Readonly<Record<string, string | readonly string[]>>;
  /** Field to text, said already. */
  readonly errors: Readonly<Record<string, string>>;
}

export const emptyForm = (values: FormState['values'] = {}): FormState => ({ values, errors: {} });

/** A field whose name ends like this is never shown again, trimmed or kept: it travels one way (law 20). */
const isSecretField = (name: string): boolean => /(password|code|secret|token)$/i.test(name);

/** Reads a form. */
export const readForm = <Schema extends z.ZodType>(request: FastifyRequest, schema: Schema): Read<Schema> =>
  readFields(request, fieldsOf(request.body), schema);

/** Reads a form that was sent with GET: choices only, never a secret. */
export const readQuery = <Schema extends z.ZodType>(request: FastifyRequest, schema: Schema): Read<Schema> =>
  readFields(request, fieldsOf(request.query), schema);

type Read<Schema extends z.ZodType> = { ok: true; value: z.output<Schema> } | { ok: false; form: FormState };

function readFields<Schema extends z.ZodType>(request: FastifyRequest, sent: Fields, schema: Schema): Read<Schema> {
  const values = shownAgain(sent);
  const read = schema.safeParse(sent);
  return read.success
    ? { ok: true, value: read.data }
    : { ok: false, form: { values, errors: errorsOf(read.error, sayFor(request)) } };
}

/** The same form again, with what a use case refused said beside the field. */
export function refusedForm(request: FastifyRequest, field: string, refusal: AnyRefusal): FormState {
  const say = sayFor(request);
  return { values: shownAgain(fieldsOf(request.body)), errors: { [field]: problemOf(refusal, say).text } };
}

type Fields = Record<string, string | string[]>;

/** Spaces around an answer are dropped, except in secrets, where they may belong. */
export const tidied = (name: string, sent: string): string =>
  isSecretField(name) ? sent : sent.trim().replace(/\r\n/g, '\n');

/** Texts and lists of texts only, without a prototype, so that a field called `__proto__` is a field. */
function fieldsOf(source: unknown): Fields {
  const sent: Fields = Object.create(null);
  for (const [name, value] of Object.entries((source ?? {}) as Record<string, unknown>)) {
    const tidy = (one: unknown): string => tidied(name, String(one));
    sent[name] = Array.isArray(value) ? value.map(tidy) : tidy(value);
  }
  return sent;
}

function shownAgain(sent: Fields): FormState['values'] {
  return Object.fromEntries(Object.entries(sent).filter(([name]) => name !== '_csrf' && !isSecretField(name)));
}

/** The first thing wrong with each field, in the order of the form. */
function errorsOf(error: z.ZodError, say: Say): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { path, message } of error.issues) {
    const field = String(path[0] ?? 'form');
    errors[field] ??= isWordKey(message) ? say(message as PlainKey) : say('kit.error.answer');
  }
  return errors;
}
