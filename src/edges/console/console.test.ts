// The console as reviewers walk it: in with a factor, from the queue to a request, its documents, the decision, and out.
import type { FastifyInstance } from 'fastify';
import sharp from 'sharp';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { openPages } from '../../../test/harness/pages.ts';
import { openPerson, type Person } from '../../../test/harness/people.ts';
import { type RecoveryTestWorld, stateOf } from '../../../test/harness/requests.ts';
import { type ReviewScene, requestInReview } from '../../../test/harness/review.ts';
import { type Visitor, visit } from '../../../test/harness/visitor.ts';
import { grantRole } from '../../accounts/identity/index.ts';
import { minutes, newId } from '../../kernel/index.ts';
import { entriesOfRequest } from '../../record/index.ts';
import { documentsOf } from '../../recovery/documents/index.ts';
import { advanceRequests } from '../../recovery/requests/index.ts';
import { consolePlace } from './index.ts';

let world: RecoveryTestWorld;
let app: FastifyInstance;
let scene: ReviewScene;
let page: string;
let mira: Visitor;
beforeAll(async () => {
  const pages = await openPages({ places: [consolePlace] });
  ({ world, app } = pages);
  return pages.close;
});
beforeEach(async () => {
  scene = await requestInReview(world);
  page = `/console/requests/${scene.request}`;
  mira = (await reviewer()).visitor;
});

async function reviewer(): Promise<{ visitor: Visitor; person: Person }> {
  const person = await openPerson(world);
  const granted = await grantRole(world, person.username, 'reviewer');
  if (!granted.ok) throw new Error(granted.refusal.code);
  const visitor = visit(app);
  await enter(visitor, person);
  return { visitor, person };
}
const enter = async (visitor: Visitor, person: Person, change = {}) =>
  visitor.submit(await visitor.get('/console/sign-in'), {
    identifier: person.username,
    password: person.password,
    code: person.appCode(),
    ...change,
  });
const documents = () => world.db.read((tx) => documentsOf(tx, scene.request));
async function openDocuments(visitor: Visitor): Promise<void> {
  for (const { id } of await documents())
    expect((await visitor.get(`${page}/documents/${id}/pages/1/image`)).status).toBe(200);
}
const decide = async (visitor: Visitor, fields: Record<string, string>) =>
  visitor.submit(await visitor.get(page), fields, { action: `${page}/decide` });
const kinds = async () => (await world.db.read((tx) => entriesOfRequest(tx, scene.request))).map(({ kind }) => kind);

test('nobody gets in without a console session: each page leads to its sign-in', async () => {
  const [document] = await documents();
  for (const path of ['/console', page, `${page}/documents/${document?.id}`]) {
    const stranger = await visit(app).get(path);
    expect([stranger.url, stranger.status]).toEqual([`/console/sign-in?next=${encodeURIComponent(path)}`, 200]);
  }
  expect((await visit(app).get(`${page}/documents/${document?.id}/pages/1/image`)).status).toBe(404);
});

test('an account that is no reviewer is answered like a wrong password', async () => {
  const jo = await openPerson(world);
  const answers = [await enter(visit(app), jo), await enter(visit(app), jo, { password: 'something else entirely' })];
  for (const answer of answers) {
    expect(answer.status).toBe(422);
    expect(answer.errors).toEqual({ password: 'The name or the password did not fit. Check both.' });
  }
});

test('each missing answer of the sign-in is said, and only the name is kept', async () => {
  const { person } = await reviewer();
  const empty = await enter(visit(app), person, { identifier: '', password: '', code: '' });
  expect(empty.errors).toEqual({
    identifier: 'Enter your username.',
    password: 'Enter your password.',
    code: 'Enter the six digits that your app shows.',
  });
  const wrong = await enter(visit(app), person, { code: '12' });
  expect([wrong.status, Object.keys(wrong.errors)]).toEqual([422, ['code']]);
  expect(wrong.html).toContain(`value="${person.username}"`);
  expect(wrong.html).not.toContain(person.password);
});

test('the queue shows what waits, with its date, and counts it', async () => {
  const queue = await mira.get('/console');
  expect(queue.text).toMatch(/\d+ ?Waiting for you|Waiting for you ?\d+/);
  expect(queue.html).toContain(`href="${page}"`);
  expect(queue.text).toContain('2 roots');
});

test('the request says what was shown, what policy wants, and what is on record, with addresses masked', async () => {
  const { text, html } = await mira.get(page);
  for (const said of [
    'The phone fell into the canal.',
    'Says they are lost',
    'Entered a password',
    `Opened a link in p…@example.test`,
    'Someone else would have had to break 2 things',
    'Policy demo-1',
    'Not opened by you yet',
    'Claimant: sent the request',
    'Machine: waits for reviewers',
  ])
    expect(text).toContain(said);
  expect(html).not.toContain(scene.address);
});

test('a reviewer opens a document, which is on the record, and the picture is kept by nobody', async () => {
  const [document] = await documents();
  const view = await mira.get(`${page}/documents/${document?.id}`);
  expect(view.text).toContain('That you opened it is on the record.');
  const cookie = [...mira.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const answer = await app.inject({
    url: `${page}/documents/${document?.id}/pages/1/image`,
    headers: { host: '127.0.0.1:4400', cookie },
  });
  expect(answer.headers).toMatchObject({
    'content-type': 'image/webp',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'content-disposition': 'inline; filename="document.webp"',
  });
  expect(await sharp(answer.rawPayload).metadata()).toMatchObject({ format: 'webp', width: 60 });
  expect(await kinds()).toContain('document.viewed');
});

test('no picture comes by another request, or for an address that is none', async () => {
  const other = await requestInReview(world);
  mira = (await reviewer()).visitor;
  const [document] = await documents();
  for (const path of [
    `/console/requests/${other.request}/documents/${document?.id}`,
    `${page}/documents/${newId<'document'>(world.random)}`,
    `${page}/documents/nothing`,
    '/console/requests/nothing',
  ])
    expect((await mira.get(path)).status, path).toBeGreaterThanOrEqual(404);
  expect((await mira.get(`/console/requests/${other.request}/documents/${document?.id}/pages/1/image`)).status).toBe(
    404,
  );
});

test('before every document was opened there is no form, but the way to them', async () => {
  const before = await mira.get(page);
  expect(before.html).not.toContain(`${page}/decide`);
  expect(before.text).toContain('Open the document that you have not opened yet, then decide.');
  await openDocuments(mira);
  expect((await mira.get(page)).html).toContain(`${page}/decide`);
});

test('a reader without pictures says that they read each page, and can decide', async () => {
  const [document] = await documents();
  const first = await mira.get(`${page}/documents/${document?.id}`);
  expect(first.text).toContain('I have read this page');
  const back = await mira.submit(first, {}, { action: `${page}/documents/${document?.id}/pages/1/read` });
  expect(back.url).toBe(page);
  expect(back.html).toContain(`${page}/decide`);
  const entry = (await world.db.read((tx) => entriesOfRequest(tx, scene.request))).findLast(
    ({ kind }) => kind === 'document.viewed',
  );
  expect(entry?.facts).toEqual({ document: document?.id, page: 1, how: 'said' });
  expect((await decide(mira, { verdict: 'approve' })).text).toContain('recorded');
});

test('two reviewers approve; each reads what happens next, and the second nothing of the first before', async () => {
  const ben = (await reviewer()).visitor;
  await openDocuments(mira);
  await openDocuments(ben);
  const first = await decide(mira, { verdict: 'approve', note: 'Fits well' });
  expect(first.text).toContain('Your decision is recorded. Another reviewer decides next.');
  const blind = await ben.get(page);
  expect(blind.text).toContain('Another reviewer has decided. You see what after you have.');
  expect(blind.text).not.toContain('Fits well');
  expect((await mira.get(page)).text).toContain('Fits well');
  const second = await decide(ben, { verdict: 'approve' });
  expect(second.text).toContain('Two of you approved');
  await advanceRequests(world);
  expect(await stateOf(world, scene.request)).toBe('holding');
  expect((await mira.get(page)).status).toBe(409);
});

test('a refusal without its reason is asked for it; what was typed is kept', async () => {
  await openDocuments(mira);
  const bare = await decide(mira, {});
  expect([bare.status, bare.errors]).toEqual([422, { verdict: 'Select what you decide' }]);
  const reasonless = await decide(mira, { verdict: 'refuse', words: 'The bill is old', note: 'Look at the date' });
  expect([reasonless.status, reasonless.errors]).toEqual([422, { reason: 'Select why you refuse' }]);
  for (const typed of ['The bill is old', 'Look at the date']) expect(reasonless.html).toContain(typed);
  const wordless = await decide(mira, { verdict: 'refuse', reason: 'other' });
  expect(wordless.errors).toEqual({ words: 'Say in your own words why you refuse' });
  expect((await decide(mira, { verdict: 'refuse', reason: 'other', words: 'The bill is old' })).text).toContain(
    'recorded',
  );
});

test('a page from before the evidence changed decides nothing, and shows it as it is now', async () => {
  await openDocuments(mira);
  const stale = await mira.get(page);
  await scene.attach();
  const answer = await mira.submit(stale, { verdict: 'approve' }, { action: `${page}/decide` });
  expect(answer.status).toBe(409);
  expect(answer.text).toContain('The evidence changed after you opened this page.');
  expect(answer.text).toContain('Document 2');
});

test('after 15 minutes the code is asked again, and then the decision goes on', async () => {
  const { visitor, person } = await reviewer();
  await openDocuments(visitor);
  const open = await visitor.get(page);
  world.pass(minutes(16));
  const late = await visitor.submit(open, { verdict: 'approve' }, { action: `${page}/decide` });
  expect([late.status, late.html.includes('/console/confirm?next=')]).toEqual([403, true]);
  const confirm = await visitor.get(`/console/confirm?next=${encodeURIComponent(page)}`);
  expect((await visitor.submit(confirm, { code: '000000' }, { action: '/console/confirm' })).status).toBe(422);
  const back = await visitor.submit(confirm, { code: person.appCode() }, { action: '/console/confirm' });
  expect(back.url).toBe(page);
  expect((await decide(visitor, { verdict: 'approve' })).text).toContain('recorded');
});

test('signing out ends the session, not only the cookie', async () => {
  const kept = mira.cookies.get('console') ?? '';
  const out = await mira.submit(await mira.get('/console'), {}, { action: '/console/sign-out' });
  expect(out.text).toContain('You are signed out of the console.');
  const again = visit(app);
  again.cookies.set('console', kept);
  expect((await again.get('/console')).url).toContain('/console/sign-in');
});
