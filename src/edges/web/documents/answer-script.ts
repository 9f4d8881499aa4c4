// What our own script reads after it sent one file: a line of text, and where the document is.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { addDocument } from '../../../recovery/documents/index.ts';
import { type FormState, flash, problemOf, sayFor } from '../../kit/index.ts';
import { pathOf } from './here.ts';
import type { Taken } from './read-upload.ts';

/** It asks for text; browsers that send a form ask for a page. */
export const isScript = (request: FastifyRequest): boolean => request.headers.accept === 'text/plain';

type Read =
  | { readonly ok: true; readonly taken: readonly Taken<Awaited<ReturnType<typeof addDocument>>>[] }
  | { readonly ok: false; readonly form: FormState };

export function answerScript(request: FastifyRequest, reply: FastifyReply, read: Read): FastifyReply {
  reply.type('text/plain; charset=utf-8');
  if (!read.ok) return reply.status(422).send(Object.values(read.form.errors).join(' '));
  const result = read.taken[0]?.result;
  if (!result?.ok) {
    const problem = problemOf(result?.refusal ?? { code: 'document_empty' }, sayFor(request));
    return reply.status(problem.status).send(problem.text);
  }
  flash(reply, request.server.house, 'documents.added');
  return reply.status(201).header('location', pathOf(result.value)).send('');
}
