// Covering, stamping and replacing: in the document's place, painted for good, and new evidence each time.
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { must } from '../../../test/harness/must.ts';
import { paper } from '../../../test/harness/pdf.ts';
import { evidenceOf, force, recoveryWorld } from '../../../test/harness/requests.ts';
import { photo as takePhoto } from '../../../test/harness/review.ts';
import { openTestWorld, type TestWorld } from '../../../test/harness/world.ts';
import { type DocumentId, days, hours, newId, type RequestId } from '../../kernel/index.ts';
import { entriesOfRequest } from '../../record/index.ts';
import { openDraft } from '../requests/index.ts';
import {
  addDocument,
  type Box,
  coverPage,
  destroyDocuments,
  documentsOf,
  openedBy,
  previewPage,
  sayRead,
  stampDocument,
  viewDocument,
} from './index.ts';

let world: TestWorld;
let photo: Uint8Array;
let request: RequestId;
let claimToken: string;
beforeAll(async () => {
  world = await openTestWorld();
  photo = await takePhoto();
});
afterAll(() => world.close());
beforeEach(async () => {
  const draft = await openDraft(recoveryWorld(world));
  request = draft.claim.request;
  claimToken = draft.token;
});

async function* arriving(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
const add = (bytes: Uint8Array = photo, more: { readonly replaces?: DocumentId; readonly stamp?: string } = {}) =>
  addDocument(world, { request, kind: 'official-id', content: arriving(bytes), claimToken, ...more });
const listed = () => world.db.read((tx) => documentsOf(tx, request));
const preview = async (document: DocumentId, page = 1) =>
  must(await previewPage(world, { request, document, page, claimToken }));
const cover = (document: DocumentId, boxes: readonly Box[], page = 1) =>
  coverPage(world, { request, document, page, boxes, claimToken });
const kinds = async () => (await world.db.read((tx) => entriesOfRequest(tx, request))).map(({ kind }) => kind);
async function pixelAt(picture: Uint8Array, across: number, down: number): Promise<readonly number[]> {
  const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor((info.height * down) / 1000) * info.width + Math.floor((info.width * across) / 1000)) * 3;
  return [...data.subarray(at, at + 3)];
}
const leftHalf = { left: 0, top: 0, width: 500, height: 1000 };

test('what is covered is black, the rest is as it was, and the document keeps its place and its age', async () => {
  const first = must(await add());
  const second = must(await add());
  const addedAt = world.clock.now();
  const evidence = await evidenceOf(world, request);
  world.pass(days(1));
  const covered = must(await cover(first, [leftHalf]));
  expect((await listed()).map(({ id }) => id)).toEqual([covered, second]);
  expect((await listed())[0]?.addedAt).toEqual(addedAt);
  expect(await evidenceOf(world, request)).toBe(evidence + 1);
  expect(await kinds()).toContain('document.covered');
  const picture = await preview(covered);
  expect(Math.max(...(await pixelAt(picture, 250, 500)))).toBeLessThan(8);
  expect((await pixelAt(picture, 750, 500)).map((one) => Math.round(one / 34))).toEqual([1, 2, 3]);
});

test('the page as it was before is destroyed at the next run', async () => {
  const document = must(await add());
  const files = new Set(world.stored.keys());
  must(await cover(document, [leftHalf]));
  await destroyDocuments(world);
  expect([...world.stored.keys()].filter((file) => files.has(file) && !before.has(file))).toEqual([]);
  expect(await preview((await listed())[0]?.id ?? document)).toBeInstanceOf(Uint8Array);
});
let before: ReadonlySet<string> = new Set();
beforeEach(() => {
  before = new Set(world.stored.keys());
});

test('of two pages one is covered, and the other stays as it is to the last byte', async () => {
  const document = must(await add(paper({ pages: 2 })));
  const [one, two] = [await preview(document, 1), await preview(document, 2)];
  const covered = must(await cover(document, [leftHalf], 2));
  expect(Buffer.compare(await preview(covered, 1), one)).toBe(0);
  expect(Buffer.compare(await preview(covered, 2), two)).not.toBe(0);
});

test.each<[string, readonly Box[]]>([
  ['nothing', []],
  ['a box without width', [{ ...leftHalf, width: 0 }]],
  ['a box beyond the page', [{ ...leftHalf, left: 600 }]],
  ['half a thousandth', [{ ...leftHalf, top: 0.5 }]],
  ['a number that is none', [{ ...leftHalf, top: Number.NaN }]],
  ['too many', Array.from({ length: 101 }, () => leftHalf)],
])('%s covers nothing', async (_name, boxes) => {
  const document = must(await add());
  expect(await cover(document, boxes)).toEqual({ ok: false, refusal: { code: 'document_nothing_covered' } });
});

test('of two coverings at once one holds, and none is lost half way', async () => {
  const document = must(await add());
  const results = await Promise.all([cover(document, [leftHalf]), cover(document, [leftHalf])]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await listed()).toHaveLength(1);
});

test('what a reviewer saw before does not count for what was covered since (law 12)', async () => {
  const document = must(await add());
  await force(world, request, 'reviewing', newId<'account'>(world.random));
  const reviewer = newId<'account'>(world.random);
  must(await viewDocument(world, { reviewer, request, document, page: 1 }));
  expect(await world.db.read((tx) => openedBy(tx, request, reviewer))).toEqual(new Set([document]));
  must(await cover(document, [leftHalf]));
  expect(await world.db.read((tx) => openedBy(tx, request, reviewer))).toEqual(new Set());
});

test('a document counts as opened once every page was, by its picture or by the reviewer’s word', async () => {
  const document = must(await add(paper({ pages: 2 })));
  await force(world, request, 'reviewing', newId<'account'>(world.random));
  const look = { reviewer: newId<'account'>(world.random), request, document };
  const opened = () => world.db.read((tx) => openedBy(tx, request, look.reviewer));
  must(await viewDocument(world, { ...look, page: 1 }));
  expect(await opened()).toEqual(new Set());
  must(await sayRead(world, { ...look, page: 2 }));
  expect(await opened()).toEqual(new Set([document]));
  expect(await sayRead(world, { ...look, page: 3 })).toEqual({ ok: false, refusal: { code: 'document_not_found' } });
});

test('the line is written across every page, and said to be', async () => {
  const document = must(await add(paper({ pages: 2, content: '1 1 0.9 rg 0 0 595 842 re f' })));
  const plain = await Promise.all([preview(document, 1), preview(document, 2)]);
  const stamp = 'For Example Index account recovery, 21 November 2026';
  const stamped = must(await stampDocument(world, { request, document, stamp, claimToken }));
  expect((await listed())[0]).toMatchObject({ id: stamped, stamped: true, pages: [{ page: 1 }, { page: 2 }] });
  for (const page of [1, 2]) {
    const ink = async (picture: Uint8Array) => (await sharp(picture).stats()).channels[0]?.mean ?? 0;
    expect(await ink(await preview(stamped, page))).toBeLessThan((await ink(plain[page - 1] ?? photo)) - 1);
  }
  expect(await kinds()).toContain('document.stamped');
});

test('a document added with the line has it, whatever letters the line is in', async () => {
  const line = 'Für \u202eمرحبا (Index) \\ 21. November 2026';
  must(await add(photo, { stamp: line }));
  expect((await listed())[0]).toMatchObject({ stamped: true });
});

test('another file takes the place of one, also when all five are taken; what cannot be read leaves the old one', async () => {
  const ids: DocumentId[] = [];
  for (let i = 0; i < 5; i++) ids.push(must(await add()));
  const [, second] = ids;
  if (!second) throw new Error('there is no second one');
  const bad = await add(new TextEncoder().encode('words'), { replaces: second });
  expect(bad).toEqual({ ok: false, refusal: { code: 'document_not_an_image' } });
  expect((await listed()).map(({ id }) => id)).toEqual(ids);
  const fresh = must(await add(photo, { replaces: second }));
  expect((await listed()).map(({ id }) => id)).toEqual(ids.with(1, fresh));
  expect(await add(photo, { replaces: second })).toEqual({ ok: false, refusal: { code: 'document_not_found' } });
});

test('a covered document is destroyed no later than the file it was made of', async () => {
  const document = must(await add());
  world.pass(days(6));
  must(await cover(document, [leftHalf]));
  world.pass(hours(24));
  await destroyDocuments(world);
  expect(await listed()).toEqual([]);
});
