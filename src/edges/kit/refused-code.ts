// The form again after a code was refused: a slip of the fingers is kept for mending, a code that was looked up is not (law 20).
import type { FastifyRequest } from 'fastify';
import { type FormState, refusedForm } from './form.ts';
import type { AnyRefusal } from './problem/index.ts';

const slips: readonly string[] = ['code_malformed', 'code_mistyped', 'code_several', 'totp_malformed'];

export function refusedCode(request: FastifyRequest, refusal: AnyRefusal, field = 'code'): FormState {
  const form = refusedForm(request, field, refusal);
  const isSlip = slips.includes(refusal.code);
  return isSlip ? { ...form, values: { ...form.values, [field]: typedCode(request, field) } } : form;
}

/** What was typed into the field, for showing it again. */
export function typedCode(request: FastifyRequest, field = 'code'): string {
  const code: unknown = Object(request.body)[field];
  return typeof code === 'string' ? code.slice(0, 200) : '';
}
