// Reads a form with a file as it arrives: what it is first, then the file, which goes on without ever being whole in one place.
import type { FastifyRequest } from 'fastify';
import { type DocumentKind, documentKinds } from '../../recovery/documents/index.ts';

interface Sent {
  readonly kind: DocumentKind;
  readonly content: AsyncIterable<Uint8Array>;
}

/** `undefined` when a part is missing, or the file came before its kind. */
export async function readUpload(request: FastifyRequest): Promise<Sent | undefined> {
  let kind: DocumentKind | undefined;
  for await (const part of request.parts()) {
    if (part.type === 'file') {
      if (kind && part.fieldname === 'file') return { kind, content: part.file };
      // Let it run out: who sends sees an answer, not a broken connection.
      part.file.resume();
    } else if (part.fieldname === 'kind') kind = documentKinds.find((one) => one === part.value);
  }
  return undefined;
}
