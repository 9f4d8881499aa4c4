// The upload pages: what a person can send, wrong or right, and what they read then.
import type { FastifyInstance } from 'fastify';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { openPages } from '../../../../test/harness/pages.ts';
import {
  type ClaimedRequest,
  draftOfSomeone,
  fileForReview,
  force,
  type RecoveryTestWorld,
  recoveryWorld,
} from '../../../../test/harness/requests.ts';
import { photo as takePhoto } from '../../../../test/harness/review.ts';
import { type UploadPart, upload } from '../../../../test/harness/upload.ts';
import { type Visitor, visit } from '../../../../test/harness/visitor.ts';
import { minutes } from '../../../kernel/index.ts';
import { defaultPolicy } from '../../../recovery/assurance/index.ts';
import { documentsOf } from '../../../recovery/documents/index.ts';
import { buildApp } from '../../kit/index.ts';
import { documentsPlace } from './routes.tsx';

let world: RecoveryTestWorld;
let app: FastifyInstance;
let visitor: Visitor;
let jo: ClaimedRequest;
let photo: Uint8Array;
const path = '/request/documents';
beforeAll(async () => {
  const pages = await openPages({ places: [documentsPlace] });
  ({ world, app } = pages);
  photo = await takePhoto();
  return pages.close;
});
beforeEach(async () => {
  jo = await draftOfSomeone(world);
  visitor = visit(app);
  visitor.cookies.set('claim', jo.token);
});

const send = async (...parts: UploadPart[]) => upload(visitor, await visitor.get(path), parts);
const kind = { name: 'kind', value: 'official-id' };
const file = (value: Uint8Array | string = photo, filename = 'holiday-7f3a.jpg') => ({ name: 'file', value, filename });
const nothing = { name: 'file', value: '', filename: '' };
const kept = () => world.db.read((tx) => documentsOf(tx, jo.request));

test('a document is added, said to be added and not yet sent, and can be removed', async () => {
  const page = await send(kind, file());
  expect([page.status, page.url]).toEqual([200, path]);
  for (const said of ['The document is added.', 'Document 1: An official ID', 'Added, not sent yet'])
    expect(page.text).toContain(said);
  expect(page.html).not.toContain('holiday');
  const removed = await visitor.submit(page, {}, { action: `${path}/remove` });
  expect(removed.text).toContain('The document is removed and will be destroyed.');
  expect(await kept()).toEqual([]);
});

test('what to cover, what is taken and how long it is kept stand on the page', async () => {
  const { text } = await visitor.get(path);
  for (const said of [
    'Cover the document number',
    `For Example Index account recovery, ${world.clock.now().getUTCDate()}`,
    'JPEG, PNG or WebP, up to 10 MB',
    'destroyed 14 days after your request ends, and 90 days',
    'after 7 days',
  ])
    expect(text).toContain(said);
});

test('nothing chosen: both answers are asked for, beside their fields and in the summary', async () => {
  const page = await send(nothing);
  expect(page.status).toBe(422);
  expect(page.errors).toEqual({ kind: 'Select what it is', file: 'Choose a file' });
  expect(page.title).toMatch(/^Error: /);
});

test('a file without its kind, and a kind without a file: the rest is kept', async () => {
  const withoutKind = await send(file());
  expect([withoutKind.status, withoutKind.errors]).toEqual([422, { kind: 'Select what it is' }]);
  const withoutFile = await send(kind, nothing);
  expect([withoutFile.status, withoutFile.errors]).toEqual([422, { file: 'Choose a file' }]);
  expect(withoutFile.html).toMatch(/value="official-id"[^>]*checked|checked[^>]*value="official-id"/);
  expect(await kept()).toEqual([]);
});

test.each<[string, UploadPart, RegExp]>([
  ['a PDF', file('%PDF-1.7', 'id.pdf'), /take a photo or a screenshot/],
  ['a page that says it is a photo', file('<html><script>1</script>', 'id.jpg'), /take a photo or a screenshot/],
  ['an empty file', file(new Uint8Array(), 'id.jpg'), /The file is empty/],
  ['11 MB', file(new Uint8Array(11 * 1024 * 1024), 'id.jpg'), /larger than 10 MB/],
  ['200 MB', file(new Uint8Array(200 * 1024 * 1024), 'id.jpg'), /larger than 10 MB/],
])('%s is refused beside the field, with what to do; the choice is kept', async (_name, part, words) => {
  const page = await send(kind, part);
  expect(page.status).toBe(422);
  expect(page.errors['file']).toMatch(words);
  expect(page.html).toMatch(/value="official-id"[^>]*checked|checked[^>]*value="official-id"/);
  expect(await kept()).toEqual([]);
});

test('a photo with a lying name is taken: its content counts', async () => {
  expect((await send(kind, file(photo, '../../etc/passwd\u0000.svg'))).text).toContain('The document is added.');
});

test('the sixth is refused, and the page offers no form for it', async () => {
  const before = await visitor.get(path);
  for (let i = 0; i < 5; i++) await send(kind, file());
  const full = await visitor.get(path);
  expect(full.text).toContain('That is the most that a request can have.');
  expect(full.html).not.toContain('type="file"');
  const sixth = await upload(visitor, before, [kind, file()]);
  expect([sixth.status, await kept().then(({ length }) => length)]).toEqual([422, 5]);
});

test('a form without its token is refused before its file is read', async () => {
  await visitor.get(path);
  const page = await upload(visitor, { ...(await visitor.get('/')), url: path }, [kind, file()]);
  expect(page.status).toBe(403);
  expect(await kept()).toEqual([]);
});

test('a document of another request cannot be removed', async () => {
  await send(kind, file());
  const [mine] = await kept();
  const eve = visit(app);
  eve.cookies.set('claim', (await draftOfSomeone(world)).token);
  await upload(eve, await eve.get(path), [kind, file()]);
  const page = await eve.submit(await eve.get(path), { document: mine?.id }, { action: `${path}/remove` });
  expect(page.status).toBe(422);
  expect(await kept()).toHaveLength(1);
});

test('without a claim, and once the request takes none, one is sent where one can go on', async () => {
  const from = async (cookie: string) => {
    const answer = await app.inject({ url: path, headers: { host: '127.0.0.1:4400', cookie } });
    return [answer.statusCode, answer.headers.location];
  };
  expect(await from('')).toEqual([303, '/request']);
  await force(world, jo.request, 'holding');
  expect(await from(`claim=${jo.token}`)).toEqual([303, '/status']);
});

test('while people decide, more can be added, and is said to be part of the request', async () => {
  await send(kind, file());
  await fileForReview(world, jo);
  world.pass(minutes(1));
  const page = await send({ name: 'kind', value: 'proof-of-address' }, file());
  expect(page.text).toContain('Document 2: A proof of address');
  expect(page.text).toContain('Part of your request.');
});

test('a site that asks for no document has no such page (law 11)', async () => {
  const other = await buildApp(recoveryWorld(world, defaultPolicy), { places: [documentsPlace] });
  const answer = await other.inject({ url: path, headers: { host: '127.0.0.1:4400', cookie: `claim=${jo.token}` } });
  expect(answer.statusCode).toBe(404);
  await other.close();
});
