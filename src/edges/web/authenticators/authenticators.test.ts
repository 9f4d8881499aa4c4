// Adding and removing authenticators as the owner does it, and as somebody does it who should not.
import type { FastifyInstance } from 'fastify';
import { generateSync } from 'otplib';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { openPages } from '../../../../test/harness/pages.ts';
import { openPerson, type Person, signInVisitor } from '../../../../test/harness/people.ts';
import { type Seen, type Visitor, visit } from '../../../../test/harness/visitor.ts';
import type { TestWorld } from '../../../../test/harness/world.ts';
import { factorsOf } from '../../../accounts/factors/index.ts';
import { minutes } from '../../../kernel/index.ts';
import { signInPlace } from '../sign-in/routes.tsx';
import { authenticatorsPlace } from './routes.tsx';

const place = '/account/authenticators';
let world: TestWorld;
let app: FastifyInstance;
let visitor: Visitor;
let jo: Person;
beforeAll(async () => {
  const pages = await openPages({ places: [signInPlace, authenticatorsPlace] });
  ({ world, app } = pages);
  return pages.close;
});
beforeEach(async () => {
  jo = await openPerson(world);
  visitor = visit(app);
  await signInVisitor(visitor, jo);
});

const factors = (person = jo) => world.db.read((tx) => factorsOf(tx, person.account));
const newPage = async () => visitor.submit(await visitor.get(place), {}, { action: place });
const secretOn = (page: Seen) => /secret=([A-Z2-7]{32})/.exec(page.html)?.[1] ?? '';
const codeOf = (page: Seen) =>
  generateSync({ secret: secretOn(page), epoch: Math.floor(world.clock.now().getTime() / 1000) });

test('an authenticator is added: QR code, secret, name, first code, and the list has it', async () => {
  const page = await newPage();
  expect(page.url).toBe(`${place}/new`);
  expect(page.html).toMatch(/<svg[^>]*role="img"[^>]*aria-label="QR code/);
  expect(page.text).toContain(secretOn(page).replace(/(.{4})(?=.)/g, '$1 '));
  const before = visitor.cookies.get('session');
  const list = await visitor.submit(page, { name: 'Blue phone', code: codeOf(page) });
  expect(list.url).toBe(place);
  expect(list.text).toContain('The authenticator was added.');
  expect(list.text).toContain('Blue phone');
  expect(visitor.cookies.get('session')).not.toBe(before);
  expect((await factors()).map((factor) => factor.name)).toEqual(['Old phone', 'Blue phone']);
});

test('a wrong first code shows the same secret again, with the name kept', async () => {
  const page = await newPage();
  const again = await visitor.submit(page, { name: 'Blue phone', code: '000 000' });
  expect(again.status).toBe(422);
  expect(again.errors['code']).toContain('This code did not fit.');
  expect(secretOn(again)).toBe(secretOn(page));
  expect(again.html).toContain('value="Blue phone"');
  const empty = await visitor.submit(again, { name: '', code: '' });
  expect(Object.keys(empty.errors)).toEqual(['name', 'code']);
  expect((await visitor.submit(page, { name: 'n'.repeat(61), code: '1' })).errors['name']).toContain('at most 60');
});

test('looking changes nothing: no secret is staged by opening the page', async () => {
  expect((await visitor.get(`${place}/new`)).url).toBe(place);
  const page = await newPage();
  expect(secretOn(await visitor.get(`${place}/new`))).toBe(secretOn(page));
  world.pass(minutes(31));
  visitor = visit(app);
  await signInVisitor(visitor, jo);
  expect((await visitor.get(`${place}/new`)).url).toBe(place);
});

test('changing wants a factor shown within 15 minutes; looking does not', async () => {
  world.pass(minutes(16));
  expect((await visitor.get(place)).url).toBe(place);
  const confirm = await newPage();
  expect(confirm.url).toBe(`/account/confirm?next=${encodeURIComponent(place)}`);
  expect((await visitor.submit(confirm, { code: jo.appCode() })).url).toBe(place);
  expect((await newPage()).url).toBe(`${place}/new`);
});

test('the only authenticator stays; of two one can be removed', async () => {
  const list = await visitor.get(place);
  expect(list.text).toContain('This is the only authenticator');
  expect(list.html).not.toContain('/remove');
  const [only] = await factors();
  const refused = await visitor.submit(await visitor.get(`${place}/${only?.id}/remove`));
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Add the new one first');
  const page = await newPage();
  await visitor.submit(page, { name: 'Blue phone', code: codeOf(page) });
  const removed = await visitor.submit(await visitor.get(`${place}/${only?.id}/remove`));
  expect(removed.text).toContain('The authenticator was removed.');
  expect((await factors()).map((factor) => factor.name)).toEqual(['Blue phone']);
});

test("somebody else's authenticator is not found, and no path is a fault", async () => {
  const sam = await openPerson(world);
  const [theirs] = await factors(sam);
  for (const id of [theirs?.id, 'x', '00000000-0000-4000-8000-000000000000', '%00'])
    expect([400, 404]).toContain((await visitor.get(`${place}/${id}/remove`)).status);
  expect(await factors(sam)).toHaveLength(1);
});

test('an account without an authenticator is asked for its password and can add the first', async () => {
  const sam = await openPerson(world, { factor: false });
  visitor = visit(app);
  await signInVisitor(visitor, sam);
  expect((await visitor.get(place)).text).toContain('No authenticator yet.');
  const page = await newPage();
  expect((await visitor.submit(page, { code: codeOf(page) })).text).toContain('Authenticator app');
  expect(await factors(sam)).toHaveLength(1);
});

test('a name with markup is text', async () => {
  const page = await newPage();
  const list = await visitor.submit(page, { name: '<img src=x onerror=alert(1)>', code: codeOf(page) });
  expect(list.html).not.toContain('<img src=x');
  expect(list.html).toContain('&lt;img src=x');
});

test('who is not signed in is sent to sign in, for looking and for sending', async () => {
  const stranger = visit(app);
  expect((await stranger.get(place)).url).toBe(`/sign-in?next=${encodeURIComponent(place)}`);
  expect((await stranger.get(`${place}/new`)).url).toContain('/sign-in?next=');
});
