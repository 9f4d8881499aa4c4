// Reads the upload form as it arrives: what it is first, then the files one after another, each going on without ever being
// whole in one place that outlives the request.
import type { Multipart } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { type DocumentKind, documentKinds } from '../../../recovery/documents/index.ts';
import type { PlainKey } from '../../../words/index.ts';
import { emptyForm, type FormState, partsOf, sayFor } from '../../kit/index.ts';

export interface SentFile {
  readonly kind: DocumentKind;
  /** Whether the line is to be written across it. */
  readonly stamp: boolean;
  readonly content: AsyncIterable<Uint8Array>;
}
export interface Taken<Result> {
  /** What the person calls the file: for the answer, and kept nowhere. */
  readonly name: string;
  readonly result: Result;
}
type Read<Result> =
  | { readonly ok: true; readonly taken: readonly Taken<Result>[]; readonly form: FormState }
  | { readonly ok: false; readonly form: FormState };

type FilePart = Multipart & { readonly type: 'file' };

interface Answers {
  kind: DocumentKind | undefined;
  stamp: boolean;
}

/** Calls `take` with each file while it arrives; or what is wrong with the form otherwise, with what was chosen kept. */
export async function readUpload<Result>(
  request: FastifyRequest,
  take: (file: SentFile) => Promise<Result>,
  given?: DocumentKind,
): Promise<Read<Result>> {
  const answers: Answers = { kind: given, stamp: false };
  const taken: Taken<Result>[] = [];
  let chosen = false;
  for await (const part of partsToTheEnd(request)) {
    if (part.type === 'field') noteAnswer(answers, part.fieldname, part.value);
    else if (part.fieldname !== 'file' || !isChosen(part)) part.file.resume();
    else {
      chosen = true;
      const { kind, stamp } = answers;
      const name = shortName(part.filename);
      if (kind) taken.push({ name, result: await take({ kind, stamp, content: keptOpen(part) }) });
      // Let it run out: the answer is the form again, not a broken connection.
      part.file.resume();
    }
  }
  const values = { ...(answers.kind && { kind: answers.kind }), ...(answers.stamp && { stamp: 'yes' }) };
  if (taken.length > 0) return { ok: true, taken, form: emptyForm(values) };
  return { ok: false, form: { values, errors: errorsOf(request, answers.kind, chosen) } };
}

function noteAnswer(answers: Answers, name: string, value: unknown): void {
  if (name === 'kind') answers.kind = documentKinds.find((one) => one === value);
  if (name === 'stamp') answers.stamp = value === 'yes';
}

function errorsOf(request: FastifyRequest, kind: DocumentKind | undefined, chosen: boolean): FormState['errors'] {
  const say = sayFor(request);
  const wrong: (readonly [string, PlainKey])[] = [];
  if (!kind) wrong.push(['kind', 'documents.kind.missing']);
  if (!chosen) wrong.push(['file', 'documents.file.missing']);
  return Object.fromEntries(wrong.map(([field, key]) => [field, say(key)]));
}

const judgedAlready: ReadonlySet<unknown> = new Set(['FST_REQ_FILE_TOO_LARGE', 'FST_FILES_LIMIT']);

/** That a file was too large, or one too many, is said once all parts were read: by then the use case has refused that file. */
async function* partsToTheEnd(request: FastifyRequest): AsyncGenerator<Multipart> {
  try {
    yield* partsOf(request) ?? [];
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && judgedAlready.has(fault.code))) throw fault;
  }
}

/** Who stops reading a file early must not close it: then the ones after it would never come. */
const keptOpen = ({ file }: FilePart): AsyncIterable<Uint8Array> => ({
  [Symbol.asyncIterator]: () => file.iterator({ destroyOnReturn: false }),
});

/** A browser sends an empty part without a name when nothing was chosen. */
const isChosen = (part: FilePart): boolean => part.filename !== undefined && part.filename !== '';

/** Cut by code points, so that no half of a character is left. */
const shortName = (name: string): string => {
  const tidy = name.toWellFormed().replace(/\p{Cc}/gu, '');
  return tidy.replace(/^(.{39}).{2,}$/su, '$1…');
};
