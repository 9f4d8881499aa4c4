// Forms with a file, read as they arrive: first the field that proves they came from our page, then the rest.
import type { Multipart } from '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    sentParts?: AsyncIterableIterator<Multipart>;
    sentToken?: string;
  }
}

/** Runs before every handler, so no place can forget it: a multipart form without its token first is refused. */
export async function checkFirstField(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (!request.isMultipart()) return;
  // Whoever answers before the file has run out leaves the rest of it to us: a browser shows no answer while it cannot send.
  reply.raw.once('finish', () => request.raw.unpipe().resume());
  const parts = request.parts();
  const first: Multipart | undefined = (await parts.next()).value;
  if (first?.type === 'field' && first.fieldname === '_csrf' && typeof first.value === 'string')
    request.sentToken = first.value;
  request.sentParts = parts;
}

/** The parts after the token, in order. A file must be read to its end before the next part comes. */
export const partsOf = (request: FastifyRequest): AsyncIterableIterator<Multipart> | undefined => request.sentParts;

/** The token of either kind of form; empty when there is none, which no secret confirms. */
export function formToken(request: FastifyRequest): string {
  if (request.sentToken !== undefined) return request.sentToken;
  const sent = (request.body as { readonly _csrf?: unknown } | null | undefined)?._csrf;
  return typeof sent === 'string' ? sent : '';
}
