// Forms with a file, read as they arrive: first the field that proves they came from our page, then the rest.
import multipart, { type Multipart } from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    sentParts?: AsyncIterableIterator<Multipart>;
    sentToken?: string;
  }
}

/** Forms, and JSON, are short. Files have limits of their own. */
export const mostFormBytes = 64 * 1024;
/** One byte more than a document may have: the use case sees that it is too large, and says so beside the field. */
const mostFileBytes = 10 * 1024 * 1024 + 1;

/** Takes files, streamed, one after another. */
export async function takeFiles(app: FastifyInstance, files = 1): Promise<void> {
  await app.register(multipart, {
    throwFileSizeLimit: true,
    limits: { fileSize: mostFileBytes, files, fields: 10, fieldSize: 4096, fieldNameSize: 100, headerPairs: 50 },
  });
}

/** Runs before every handler, so no place can forget it: a multipart form without its token first is refused. */
export async function checkFirstField(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (!request.isMultipart()) return;
  drainAfterwards(request, reply);
  const parts = request.parts();
  const first: Multipart | undefined = (await parts.next()).value;
  if (first?.type === 'field' && first.fieldname === '_csrf' && typeof first.value === 'string')
    request.sentToken = first.value;
  request.sentParts = parts;
}

/** Whoever answers before the file has run out leaves the rest of it to us: a browser shows no answer while it cannot send. */
export function drainAfterwards(request: FastifyRequest, reply: FastifyReply): void {
  reply.raw.once('finish', () => request.raw.unpipe().resume());
}

/** A form with a file that ends in the middle: whoever sent it went away or sent nonsense. Busboy has no codes for it. */
export const isTorn = (request: FastifyRequest, { message }: Error): boolean =>
  request.isMultipart() &&
  (request.raw.aborted || /unexpected end of multipart data$|^Multipart: Boundary not found$/i.test(message));

/** The parts after the token, in order. A file must be read to its end before the next part comes. */
export const partsOf = (request: FastifyRequest): AsyncIterableIterator<Multipart> | undefined => request.sentParts;

/** The token of either kind of form; empty when there is none, which no secret confirms. */
export function formToken(request: FastifyRequest): string {
  if (request.sentToken !== undefined) return request.sentToken;
  const sent = (request.body as { readonly _csrf?: unknown } | null | undefined)?._csrf;
  return typeof sent === 'string' ? sent : '';
}
