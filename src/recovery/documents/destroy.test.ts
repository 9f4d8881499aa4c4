// Documents end: on time, to the last byte, whatever stopped in between.
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { evidenceOf, force, recoveryWorld } from '../../../test/harness/requests.ts';
import { photo as takePhoto } from '../../../test/harness/review.ts';
import { openTestWorld, type TestWorld } from '../../../test/harness/world.ts';
import { type AccountId, type DocumentId, days, hours, minutes, newId, type RequestId } from '../../kernel/index.ts';
import { entriesOfRequest } from '../../record/index.ts';
import { openDraft } from '../requests/index.ts';
import { addDocument, destroyDocuments, documentsOf, removeDocument, viewDocument } from './index.ts';

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
  ({ request } = (await openDraft(recoveryWorld(world))).claim);
  claimed = newId<'account'>(world.random);
  reviewer = newId<'account'>(world.random);
});

const moveTo = (state: string) => force(world, request, state, claimed);

async function* arriving(): AsyncGenerator<Uint8Array> {
  yield photo;
}
async function added(): Promise<DocumentId> {
  const result = await addDocument(world, { request, kind: 'official-id', content: arriving() });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}
const listed = () => world.db.read((tx) => documentsOf(tx, request));
const entries = async () => (await world.db.read((tx) => entriesOfRequest(tx, request))).map(({ kind }) => kind);
const look = (document: DocumentId) => viewDocument(world, { reviewer, request, document, page: 1 });
async function rows(query: string): Promise<readonly Record<string, unknown>[]> {
  return (await sql.raw<Record<string, unknown>>(query).execute(world.opened.kysely)).rows;
}
const keys = () => rows(`select request from recovery.document_keys where request = '${request}'`);

test.each(['completed', 'refused', 'withdrawn', 'expired'])(
  '14 days after a request was %s its documents are gone',
  async (state) => {
    const document = await added();
    await moveTo('reviewing');
    world.pass(days(1));
    await moveTo(state);
    const [row] = await rows(`select file from recovery.document_pages where document = '${document}'`);
    const file = String(row?.['file']);
    world.pass(hours(14 * 24 - 1));
    await destroyDocuments(world);
    expect(world.stored.has(file)).toBe(true);
    world.pass(hours(1));
    await destroyDocuments(world);
    expect(world.stored.has(file)).toBe(false);
    expect(await keys()).toEqual([]);
    expect(await rows(`select file from recovery.document_pages where document = '${document}'`)).toEqual([
      { file: null },
    ]);
    expect(await entries()).toContain('document.destroyed');
  },
);

test('a draft that nobody sent keeps its documents for 7 days', async () => {
  await added();
  world.pass(hours(7 * 24 - 1));
  await destroyDocuments(world);
  expect(await listed()).toHaveLength(1);
  world.pass(hours(1));
  await destroyDocuments(world);
  expect(await listed()).toEqual([]);
  expect(await keys()).toEqual([]);
});

test('no document grows older than 90 days, however long people decide, and what they saw counts no more', async () => {
  const document = await added();
  await moveTo('reviewing');
  const before = await evidenceOf(world, request);
  world.pass(days(90));
  await destroyDocuments(world);
  expect(await look(document)).toEqual({ ok: false, refusal: { code: 'document_destroyed' } });
  expect(await evidenceOf(world, request)).toBe(before + 1);
});

test('an upload during which the server died is cleared away after half an hour', async () => {
  const lost = newId<'file'>(world.random);
  world.stored.set(lost, new Uint8Array([1]));
  const at = world.clock.now().toISOString();
  const id = newId<'document'>(world.random);
  await rows(`insert into recovery.documents (id, request, kind, place, started_at) values ('${id}', '${request}', 'official-id', 1, '${at}');
    insert into recovery.document_pages (document, page, width, height, file) values ('${id}', 1, 60, 40, '${lost}')`);
  world.pass(minutes(29));
  await destroyDocuments(world);
  expect(world.stored.has(lost)).toBe(true);
  world.pass(minutes(1));
  await destroyDocuments(world);
  expect(world.stored.has(lost)).toBe(false);
});

test('two workers destroy a document once', async () => {
  const id = await added();
  await removeDocument(world, { request, document: id });
  const counts = await Promise.all([destroyDocuments(world), destroyDocuments(world)]);
  expect(counts[0] + counts[1]).toBe(1);
});
