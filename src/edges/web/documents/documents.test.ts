// The upload pages: what a person can send, wrong or right, and what they read then.
import type { FastifyInstance } from 'fastify';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { openPages } from '../../../../test/harness/pages.ts';
import { paper } from '../../../../test/harness/pdf.ts';
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
import { hours, minutes } from '../../../kernel/index.ts';
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

test('a document is added, shown as it was kept, listed as not yet sent, and can be removed', async () => {
  const check = await send(kind, file());
  expect([check.status, check.url]).toMatchObject([200, expect.stringMatching(`^${path}/[0-9a-f-]{36}$`)]);
  for (const said of ['The document is added.', 'Check document 1', 'exactly what the reviewers see'])
    expect(check.text).toContain(said);
  const page = await visitor.get(path);
  for (const said of ['Document 1: An official ID', '1 page, added', 'Added, not sent yet'])
    expect(page.text).toContain(said);
  for (const { html } of [check, page]) expect(html).not.toContain('holiday');
  const removed = await visitor.submit(page, {}, { action: `${path}/remove` });
  expect(removed.text).toContain('The document is removed and will be destroyed.');
  expect(await kept()).toEqual([]);
});

test('what to cover, what is taken and how long it is kept stand on the page', async () => {
  const { text } = await visitor.get(path);
  for (const said of [
    'Cover the document number',
    `For Example Index account recovery, ${world.clock.now().getUTCDate()}`,
    'JPEG, PNG, WebP or PDF, up to 10 MB each',
    'up to 5 pages in a PDF',
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
  ['a broken PDF', file('%PDF-1.7', 'id.pdf'), /Print it to a new PDF/],
  ['a long PDF', file(paper({ pages: 6 }), 'id.pdf'), /more than 5 pages/],
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
  const page = await upload(visitor, { ...(await visitor.get(path)), html: '' }, [kind, file()]);
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
  expect(page.text).toContain('Check document 2');
  const list = await visitor.get(path);
  expect(list.text).toContain('Document 2: A proof of address');
  expect(list.text).toContain('Sent');
  expect(list.text).not.toContain('not sent yet');
});

test('a site that asks for no document has no such page (law 11)', async () => {
  const other = await buildApp(recoveryWorld(world, defaultPolicy), { places: [documentsPlace] });
  const answer = await other.inject({ url: path, headers: { host: '127.0.0.1:4400', cookie: `claim=${jo.token}` } });
  expect(answer.statusCode).toBe(404);
  await other.close();
});

test('several files in one form: each is answered, the good ones stay', async () => {
  const page = await send(
    kind,
    file(photo, 'front.jpg'),
    file('not a picture', 'notes <b>.txt'),
    file(paper(), 'bill.pdf'),
  );
  expect(page.status).toBe(422);
  expect(page.errors['file']).toMatch(/^File 2 \(notes <b>\.txt\): We take JPEG/);
  expect(page.html).not.toContain('<b>');
  expect(await kept()).toHaveLength(2);
  const good = await send(kind, file(), file());
  expect([good.status, good.url]).toEqual([200, path]);
  expect(good.text).toContain('The documents are added.');
});

test('a file that is too large does not take the ones after it with it', async () => {
  const page = await send(kind, file(new Uint8Array(11 * 1024 * 1024), 'huge.jpg'), file(photo, 'small.jpg'));
  expect(page.errors['file']).toMatch(/^File 1 \(huge\.jpg\): The file is larger/);
  expect(page.errors['file']).not.toMatch(/File 2/);
  expect(await kept()).toHaveLength(1);
});

test('the script reads one line for each file it sends', async () => {
  const page = await visitor.get(path);
  expect(page.headers['content-security-policy']).toContain("connect-src 'self'");
  const post = async (value: Uint8Array | string) =>
    upload(visitor, page, [kind, file(value)], { accept: 'text/plain' });
  const good = await post(photo);
  expect([good.status, good.html]).toEqual([201, '']);
  expect(good.headers['location']).toBe(`${path}/${(await kept())[0]?.id}`);
  const wrong = await post('words');
  expect([wrong.status, wrong.headers['content-type']]).toEqual([422, 'text/plain; charset=utf-8']);
  expect(wrong.html).toMatch(/^We take JPEG/);
});

test('the pages of a document are shown to the browser that added it, as a picture that nobody keeps', async () => {
  const check = await send(kind, file(paper({ pages: 2 })));
  expect(check.text).toContain('Page 2 of 2');
  const image = `${check.url}/pages/2/image`;
  const answer = await app.inject({ url: image, headers: { host: '127.0.0.1:4400', cookie: `claim=${jo.token}` } });
  expect(answer.headers).toMatchObject({
    'content-type': 'image/webp',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; sandbox",
  });
  const other = visit(app);
  other.cookies.set('claim', (await draftOfSomeone(world)).token);
  expect((await other.get(image)).status).toBe(404);
});

test('covering nothing, or what is no part of a page, is asked for again; the ticks are kept', async () => {
  const check = await send(kind, file());
  const cover = await visitor.get(`${check.url}/pages/1`);
  const empty = await visitor.submit(cover, {}, { action: `${check.url}/pages/1` });
  expect([empty.status, empty.errors]).toEqual([422, { cell: 'Mark at least one part of the page' }]);
  expect(empty.title).toMatch(/^Error: /);
  for (const fields of [{ box: '1,2,3' }, { cell: '../../x' }, { cell: '99-99' }, { box: '900,0,900,10' }]) {
    const wrong = await visitor.submit(cover, fields, { action: `${check.url}/pages/1` });
    expect([wrong.status, wrong.text.includes('Mark at least one part of the page')]).toEqual([422, true]);
  }
  const half = await visitor.submit(cover, { strip: 'top', cell: 'x' }, { action: `${check.url}/pages/1` });
  expect(half.html).toMatch(/value="top"[^>]*checked|checked[^>]*value="top"/);
  const done = await visitor.submit(
    cover,
    { strip: ['top', 'left'], cell: ['2-3', '2-4'] },
    { action: `${check.url}/pages/1` },
  );
  expect(done.text).toContain('Covered. What was there is gone.');
  expect(done.url).not.toBe(check.url);
});

test('a second tab that covers what was covered already is led back to the list, and nothing is lost', async () => {
  const check = await send(kind, file());
  const [one, two] = [await visitor.get(`${check.url}/pages/1`), await visitor.get(`${check.url}/pages/1`)];
  await visitor.submit(one, { cell: '1-1' }, { action: `${check.url}/pages/1` });
  const late = await visitor.submit(two, { cell: '2-2' }, { action: `${check.url}/pages/1` });
  expect([late.url, late.text.includes('Document 1')]).toEqual([path, true]);
  expect(await kept()).toHaveLength(1);
});

test('a document keeps its kind and place when its file is replaced; a wrong file is refused beside the field', async () => {
  await send({ name: 'kind', value: 'proof-of-address' }, file());
  await send(kind, file());
  const [first] = await kept();
  const form = await visitor.get(`${path}/${first?.id}/replace`);
  const wrong = await upload(visitor, form, [file('words')]);
  expect([wrong.status, wrong.errors['file']]).toMatchObject([422, expect.stringMatching(/^We take JPEG/)]);
  expect((await upload(visitor, form, [nothing])).errors).toEqual({ file: 'Choose a file' });
  const done = await upload(visitor, form, [file()]);
  expect(done.text).toContain('The document is replaced.');
  expect((await kept()).map(({ kind: its }) => its)).toEqual(['proof-of-address', 'official-id']);
});

test('in another browser, by the return code, there is a document but no picture of it', async () => {
  await send(kind, file());
  const [document] = await kept();
  await fileForReview(world, jo);
  world.pass(hours(2));
  const { text, html } = await visitor.get(`${path}/${document?.id}`);
  expect(text).toContain('Its pages are not shown here any more');
  expect(html).not.toContain('<img');
  expect((await visitor.get(`${path}/${document?.id}/pages/1`)).url).toBe(`${path}/${document?.id}`);
});
