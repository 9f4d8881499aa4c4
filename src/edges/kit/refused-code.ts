// The form again after a code was refused: a slip of the fingers is kept for mending, a code that was looked up is not (law 20).
import type { FastifyRequest } from 'fastify';
import { type FormState, refusedForm } from './form.ts';
import type { AnyRefusal } from './problem/index.ts';

const slips: readonly string[] = ['code_malformed', 'code_mistyped', 'code_several', 'totp_malformed'];

export function refusedCode(request: FastifyRequest, refusal: AnyRefusal): FormState {
  const form = refusedForm(request, 'code', refusal);
  return slips.includes(refusal.code) ? { ...form, values: { ...form.values, code: typedCode(request) } } : form;
}

/** What was typed into the field, for showing it again. */
export function typedCode(request: FastifyRequest): string {
  const { code } = Object(request.body) as { code?: unknown };
  return typeof code === 'string' ? code.slice(0, 200) : '';
}
