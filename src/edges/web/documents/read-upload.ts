// Reads the upload form as it arrives: what it is first, then the file, which goes on without ever being whole in one place
// that outlives the request.
import type { Multipart } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { type DocumentKind, documentKinds } from '../../../recovery/documents/index.ts';
import type { PlainKey } from '../../../words/index.ts';
import { type FormState, partsOf, sayFor } from '../../kit/index.ts';

export interface SentFile {
  readonly kind: DocumentKind;
  readonly content: AsyncIterable<Uint8Array>;
}

/** Calls `take` with the file while it arrives; what is wrong with the form otherwise, with what was chosen kept. */
export async function readUpload<Taken>(
  request: FastifyRequest,
  take: (file: SentFile) => Promise<Taken>,
): Promise<{ readonly ok: true; readonly taken: Taken } | { readonly ok: false; readonly form: FormState }> {
  let kind: DocumentKind | undefined;
  let chosen = false;
  for await (const part of partsOf(request) ?? []) {
    if (part.type === 'field') {
      if (part.fieldname === 'kind') kind = documentKinds.find((one) => one === part.value);
    } else if (part.fieldname === 'file' && isChosen(part)) {
      chosen = true;
      if (kind) return { ok: true, taken: await take({ kind, content: part.file }) };
      // Let it run out: the answer is the form again, not a broken connection.
      part.file.resume();
    } else part.file.resume();
  }
  const say = sayFor(request);
  const wrong: [string, PlainKey][] = [
    ...(kind ? [] : [['kind', 'documents.kind.missing'] as [string, PlainKey]]),
    ...(chosen ? [] : [['file', 'documents.file.missing'] as [string, PlainKey]]),
  ];
  const values = kind ? { kind } : {};
  return { ok: false, form: { values, errors: Object.fromEntries(wrong.map(([field, key]) => [field, say(key)])) } };
}

/** A browser sends an empty part without a name when nothing was chosen. */
const isChosen = (part: Multipart & { readonly type: 'file' }): boolean =>
  part.filename !== undefined && part.filename !== '';
