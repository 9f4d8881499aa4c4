// Documents from the upload to the reviewer: five places under any race, sealed, looked at only on the record.
import { sql } from 'kysely';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { evidenceOf, force, recoveryWorld } from '../../../test/harness/requests.ts';
import { photo as takePhoto } from '../../../test/harness/review.ts';
import { openTestWorld, type TestWorld } from '../../../test/harness/world.ts';
import { type AccountId, type DocumentId, newId, type RequestId } from '../../kernel/index.ts';
import { entriesOfRequest } from '../../record/index.ts';
import { openDraft } from '../requests/index.ts';
import { addDocument, destroyDocuments, documentsOf, openedBy, removeDocument, viewDocument } from './index.ts';

let world: TestWorld;
let request: RequestId;
let reviewer: AccountId;
let claimed: AccountId;
let photo: Uint8Array;
beforeAll(async () => {
  world = await openTestWorld();
  photo = await takePhoto();
});
afterAll(() => world.close());
beforeEach(async () => {
  request = await draft();
  claimed = newId<'account'>(world.random);
  reviewer = newId<'account'>(world.random);
});

const draft = async () => (await openDraft(recoveryWorld(world))).claim.request;
const moveTo = (state: string, id = request) => force(world, id, state, claimed);

async function* arriving(...parts: Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}
const add = (bytes = photo, to = request) =>
  addDocument(world, { request: to, kind: 'official-id', content: arriving(bytes) });
async function added(): Promise<DocumentId> {
  const result = await add();
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}
const listed = () => world.db.read((tx) => documentsOf(tx, request));
const entries = async () => (await world.db.read((tx) => entriesOfRequest(tx, request))).map(({ kind }) => kind);
const look = (document: DocumentId, by = reviewer) => viewDocument(world, { reviewer: by, request, document, page: 1 });
async function rows(query: string): Promise<readonly Record<string, unknown>[]> {
  return (await sql.raw<Record<string, unknown>>(query).execute(world.opened.kysely)).rows;
}
const keys = () => rows(`select request from recovery.document_keys where request = '${request}'`);

test('a document is added: listed, recorded, and the evidence is new', async () => {
  const before = await evidenceOf(world, request);
  const id = await added();
  expect(await listed()).toEqual([
    {
      id,
      request,
      kind: 'official-id',
      place: 1,
      stamped: false,
      addedAt: world.clock.now(),
      pages: [{ page: 1, width: 60, height: 40 }],
    },
  ]);
  expect(await entries()).toContain('document.added');
  expect(await evidenceOf(world, request)).toBe(before + 1);
});

test('of two uploads for the fifth place exactly one is added', async () => {
  for (let i = 0; i < 4; i++) await added();
  const results = await Promise.all([add(), add()]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(results.flatMap((result) => (result.ok ? [] : [result.refusal]))).toEqual([
    { code: 'document_too_many', most: 5 },
  ]);
  expect(await listed()).toHaveLength(5);
});

test('twelve first uploads at once make one key and five documents that it opens', async () => {
  const results = await Promise.all(Array.from({ length: 12 }, () => add()));
  expect(results.filter(({ ok }) => ok)).toHaveLength(5);
  expect(await keys()).toHaveLength(1);
  await moveTo('reviewing');
  for (const { id } of await listed()) expect((await look(id)).ok).toBe(true);
});

test('an upload that is refused gives its place back and changes no evidence', async () => {
  const before = await evidenceOf(world, request);
  for (let i = 0; i < 6; i++)
    expect(await add(new TextEncoder().encode('%PDF-1.7'))).toEqual({
      ok: false,
      refusal: { code: 'document_pdf_unreadable' },
    });
  expect(await evidenceOf(world, request)).toBe(before);
  for (let i = 0; i < 5; i++) await added();
});

test('an empty file is refused', async () => {
  expect(await add(new Uint8Array())).toEqual({ ok: false, refusal: { code: 'document_empty' } });
});

test('an upload is cut off at 10 MB, not read to its end', async () => {
  let sent = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) {
      sent += 1_000_000;
      yield new Uint8Array(1_000_000);
    }
  }
  const result = await addDocument(world, { request, kind: 'official-id', content: endless() });
  expect(result).toEqual({ ok: false, refusal: { code: 'document_too_large' } });
  expect(sent).toBe(11_000_000);
});

test('an upload that breaks off is a fault, and its place is free again', async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield photo.subarray(0, 100);
    throw new Error('connection reset');
  }
  for (let i = 0; i < 6; i++)
    await expect(addDocument(world, { request, kind: 'official-id', content: broken() })).rejects.toThrow(
      'connection reset',
    );
  await added();
});

test.each(['holding', 'granted', 'completed', 'refused', 'withdrawn', 'expired'])(
  'nothing is added or removed in %s',
  async (state) => {
    const id = await added();
    await moveTo(state);
    expect(await add()).toEqual({ ok: false, refusal: { code: 'documents_closed' } });
    expect(await removeDocument(world, { request, document: id })).toEqual({
      ok: false,
      refusal: { code: 'documents_closed' },
    });
  },
);

test('an upload that arrives after the request moved on is not added', async () => {
  async function* slow(): AsyncGenerator<Uint8Array> {
    await moveTo('withdrawn');
    yield photo;
  }
  const result = await addDocument(world, { request, kind: 'official-id', content: slow() });
  expect(result).toEqual({ ok: false, refusal: { code: 'documents_closed' } });
  await destroyDocuments(world);
  expect(await keys()).toEqual([]);
});

test('what was removed is not listed, is new evidence, and its file is destroyed at the next run', async () => {
  const id = await added();
  const before = await evidenceOf(world, request);
  const files = world.stored.size;
  expect((await removeDocument(world, { request, document: id })).ok).toBe(true);
  expect(await removeDocument(world, { request, document: id })).toEqual({
    ok: false,
    refusal: { code: 'document_not_found' },
  });
  expect(await evidenceOf(world, request)).toBe(before + 1);
  await destroyDocuments(world);
  expect(world.stored.size).toBe(files - 1);
  expect(await entries()).toEqual(expect.arrayContaining(['document.removed', 'document.destroyed']));
  await added();
});

test('a document is removed only from its own request', async () => {
  const id = await added();
  const other = await draft();
  expect(await removeDocument(world, { request: other, document: id })).toEqual({
    ok: false,
    refusal: { code: 'document_not_found' },
  });
  expect(await listed()).toHaveLength(1);
});

test('a reviewer sees the picture, and that they looked is on the record of request and account', async () => {
  const document = await added();
  await moveTo('reviewing');
  const seen = await look(document);
  if (!seen.ok) throw new Error(seen.refusal.code);
  expect(await sharp(seen.value).metadata()).toMatchObject({ format: 'webp', width: 60, height: 40 });
  const entry = (await world.db.read((tx) => entriesOfRequest(tx, request))).find(
    ({ kind }) => kind === 'document.viewed',
  );
  expect(entry).toMatchObject({
    actor: { kind: 'reviewer', account: reviewer },
    account: claimed,
    facts: { document },
  });
  expect(await world.db.read((tx) => openedBy(tx, request, reviewer))).toEqual(new Set([document]));
});

test('nobody looks without a reason: not outside of a review, not at one’s own, not by another request’s number', async () => {
  const document = await added();
  expect(await look(document)).toEqual({ ok: false, refusal: { code: 'request_not_in_review' } });
  await moveTo('reviewing');
  expect(await look(document, claimed)).toEqual({ ok: false, refusal: { code: 'reviewer_concerned' } });
  const other = await draft();
  await moveTo('reviewing', other);
  const crossed = await viewDocument(world, { reviewer, request: other, document, page: 1 });
  expect(crossed).toEqual({ ok: false, refusal: { code: 'document_not_found' } });
  expect(await entries()).not.toContain('document.viewed');
});

test('bytes that were changed on the disk, or belong to another request, are a fault and no picture', async () => {
  const document = await added();
  await moveTo('reviewing');
  const [row] = await rows(`select file from recovery.document_pages where document = '${document}'`);
  const file = String(row?.['file']);
  const sealed = new Uint8Array(world.stored.get(file) ?? []);
  const last = sealed.length - 1;
  sealed[last] = (sealed[last] ?? 0) ^ 1;
  world.stored.set(file, sealed);
  await expect(look(document)).rejects.toThrow();
});
