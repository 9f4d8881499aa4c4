// Signing up as a person does it, and as someone does it who wants to learn something.
import type { FastifyInstance } from 'fastify';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { openPages } from '../../../../test/harness/pages.ts';
import { openPerson } from '../../../../test/harness/people.ts';
import { type Seen, type Visitor, visit } from '../../../../test/harness/visitor.ts';
import type { TestWorld } from '../../../../test/harness/world.ts';
import { findAccount } from '../../../accounts/identity/index.ts';
import { hours } from '../../../kernel/index.ts';
import { deliverNotices } from '../../../notices/index.ts';
import { signUpPlace } from './routes.tsx';

let world: TestWorld;
let app: FastifyInstance;
let visitor: Visitor;
const jo = { username: 'jo-doe', address: 'jo@mail.example', password: 'blue river under stone' };
beforeAll(async () => {
  const pages = await openPages({ places: [signUpPlace] });
  ({ world, app } = pages);
  return pages.close;
});
beforeEach(() => {
  world.mails.length = 0;
  visitor = visit(app);
});

const signUp = async (fields: Record<string, string>) => visitor.submit(await visitor.get('/sign-up'), fields);
async function mailedPath(): Promise<string> {
  await deliverNotices(world);
  return /http:\/\/127.0.0.1:4400(\/sign-up\/confirm\/\S+)/.exec(world.mails.at(-1)?.text ?? '')?.[1] ?? 'no link';
}
/** A page without what differs from visitor to visitor anyway. */
const bare = ({ html }: Seen) => html.replace(/name="_csrf" value="[^"]*"/g, '');

test('the form, the mail, the button, the account', async () => {
  const sent = await signUp(jo);
  expect(sent).toMatchObject({ status: 200, url: '/sign-up/sent' });
  expect(sent.text).toContain('We sent a mail to jo@mail.example.');
  const confirm = await visitor.get(await mailedPath());
  expect(confirm.url).toBe('/sign-up/confirm');
  expect(confirm.text).toContain('jo-doe');
  expect(await world.db.read((tx) => findAccount(tx, 'jo-doe'))).toBeUndefined();
  const done = await visitor.submit(confirm);
  expect(done).toMatchObject({ status: 200, url: '/sign-up/done', title: 'Your account is open - Example Index' });
  expect(await world.db.read((tx) => findAccount(tx, 'jo-doe'))).toBeDefined();
});

test('the link works in another browser than the one that signed up', async () => {
  await signUp({ ...jo, username: 'other-browser', address: 'other@mail.example' });
  const elsewhere = visit(app);
  const done = await elsewhere.submit(await elsewhere.get(await mailedPath()));
  expect(done.url).toBe('/sign-up/done');
});

test('an empty form comes back with a message at each field', async () => {
  const page = await signUp({});
  expect(page.status).toBe(422);
  expect(page.title).toMatch(/^Error: /);
  expect(page.errors).toEqual({
    username: 'Enter a username.',
    address: 'Enter your email address.',
    password: 'Enter a password.',
  });
});

test('what is wrong with several fields is said at once', async () => {
  const page = await signUp({ username: 'jo doe', address: 'jo', password: '' });
  expect(Object.keys(page.errors)).toEqual(['username', 'address', 'password']);
});

test.each([
  ['username', { username: 'j' }, 'Choose a username of 3 to 39'],
  ['username', { username: 'JO-DOE' }, 'This username is taken'],
  ['address', { address: 'jo at mail' }, 'Enter an email address'],
  ['password', { password: 'short' }, 'Use at least 15 characters'],
  ['password', { password: 'passwordpassword' }, 'on a list of the ones that are tried first'],
  ['password', { password: 'Example Index 2026' }, 'made of your username, your address or the name of this site'],
  ['password', { password: 'x '.repeat(400) }, 'Use at most 256 characters'],
])(
  'a wrong %s is explained beside it, and what was typed stays, the password aside',
  async (field, change, message) => {
    const typed = { ...jo, username: 'somebody-new', ...change };
    const page = await signUp(typed);
    expect(page.status).toBe(422);
    expect(Object.keys(page.errors)).toEqual([field]);
    expect(page.errors[field]).toContain(message);
    expect(page.html).toContain(`value="${typed.address}"`);
    expect(page.html).not.toContain(typed.password);
  },
);

test('a field sent twice, or not at all, is a message and never a fault', async () => {
  const form = await visitor.get('/sign-up');
  expect((await visitor.submit(form, { ...jo, address: ['a@x.example', 'b@x.example'] })).status).toBe(422);
  expect((await visitor.submit(form, { ...jo, username: undefined })).status).toBe(422);
  expect((await visitor.submit(form, { ...jo, username: 'nul\u0000byte' })).status).toBe(422);
});

test('used, expired, incomplete and missing links are pages that say what to do', async () => {
  await signUp({ ...jo, username: 'link-tester', address: 'link@mail.example' });
  const path = await mailedPath();
  const confirm = await visitor.get(path);
  await visitor.submit(confirm);
  const twice = await visitor.get(path);
  expect([twice.status, twice.text.includes('was used already')]).toEqual([410, true]);
  await signUp({ ...jo, username: 'late-tester', address: 'late@mail.example' });
  const late = await mailedPath();
  const open = await visitor.get(late);
  world.pass(hours(24));
  const expired = await visitor.submit(open);
  expect([expired.status, expired.text.includes('good for 24 hours')]).toEqual([410, true]);
  for (const wrong of ['/sign-up/confirm', late.slice(0, -1), `/sign-up/confirm/${'x'.repeat(43)}`]) {
    const page = await visit(app).get(wrong);
    expect([page.status, page.text.includes('not one of ours')], wrong).toEqual([404, true]);
  }
});

test('threat: a known and an unknown address lead to the same page, byte for byte', async () => {
  const known = await openPerson(world, { factor: false });
  const pages: string[] = [];
  for (const address of [known.address, known.address.replace(/^./, 'q')]) {
    visitor = visit(app);
    const page = await signUp({ ...jo, username: `probe-${pages.length}`, address });
    expect(page).toMatchObject({ status: 200, url: '/sign-up/sent' });
    pages.push(bare(page).replaceAll(address, 'the address typed'));
  }
  expect(pages[0]).toBe(pages[1]);
});
