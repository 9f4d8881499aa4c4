// The account's own pages, as the owner sees them.
import type { FastifyInstance } from 'fastify';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { openPages } from '../../../../test/harness/pages.ts';
import { openPerson, type Person } from '../../../../test/harness/people.ts';
import { type Visitor, visit } from '../../../../test/harness/visitor.ts';
import type { TestWorld } from '../../../../test/harness/world.ts';
import { restrictAccount, suspendAddresses } from '../../../accounts/identity/index.ts';
import { checkPassword } from '../../../accounts/passwords/index.ts';
import { signIn, signInWithTotp } from '../../../accounts/sessions/index.ts';
import { after, days, minutes } from '../../../kernel/index.ts';
import { ownerKinds } from '../../../record/kinds.ts';
import { isWordKey } from '../../../words/index.ts';
import { accountPlace } from './routes.tsx';

let world: TestWorld;
let app: FastifyInstance;
let visitor: Visitor;
let jo: Person;
const fresh = 'stone under blue river';
beforeAll(async () => {
  const pages = await openPages({ places: [accountPlace] });
  ({ world, app } = pages);
  return pages.close;
});
beforeEach(async () => {
  jo = await openPerson(world);
  visitor = visit(app);
  visitor.cookies.set('session', await sessionToken());
});

async function sessionToken(): Promise<string> {
  const half = await signIn(world, { identifier: jo.username, password: jo.password });
  if (!half.ok) throw new Error(half.refusal.code);
  const full = await signInWithTotp(world, half.value.session, jo.appCode());
  if (!full.ok) throw new Error(full.refusal.code);
  return full.value.token;
}

test.each(['/account', '/account/password', '/account/history'])(
  '%s sends who is not signed in to sign in',
  async (path) => {
    const answer = await app.inject({ url: path, headers: { host: '127.0.0.1:4400' } });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, `/sign-in?next=${encodeURIComponent(path)}`]);
  },
);

test('the overview shows what signs in, where the owner is reached and what happened', async () => {
  const page = await visitor.get('/account');
  expect(page.status).toBe(200);
  for (const part of [
    `Signed in as ${jo.username}.`,
    'Set on 1 September 2026',
    '1 app',
    `Sheet ${jo.sheet.label}, made 1 September 2026: 8 codes left`,
    jo.address,
    'Confirmed on 1 September 2026',
    'Your account is open',
  ])
    expect(page.text).toContain(part);
  for (const link of ['/account/password', '/account/authenticators', '/account/codes', '/account/history'])
    expect(page.html).toContain(`href="${link}"`);
  expect(page.html).toContain('action="/sign-out"');
  expect(page.text).not.toContain('probation');
});

test('a probation and a suspended address are said, and until when', async () => {
  await world.db.write(async (tx) => {
    await restrictAccount(world, tx, jo.account, after(world.clock.now(), days(14)));
    await suspendAddresses(world, tx, jo.account, undefined);
  });
  const page = await visitor.get('/account');
  expect(page.text).toContain('This account is on probation until 15 September 2026');
  expect(page.text).toContain('Gets notices only since 1 September 2026');
});

test('the history tells everything that happened, newest first', async () => {
  const page = await visitor.get('/account/history');
  const opened = page.text.indexOf('The account was opened.');
  const confirmed = page.text.indexOf('An address was confirmed.');
  expect(confirmed).toBeGreaterThan(-1);
  expect(opened).toBeGreaterThan(confirmed);
  expect(page.text).toContain('Something here was not you?');
});

test('whatever an owner may see in the history has its words', () => {
  const states = ['reviewing', 'holding', 'contested', 'withdrawn', 'refused', 'expired'];
  const keys = ownerKinds.flatMap((kind) => (kind === 'request.state' ? states.map((to) => `${kind}.${to}`) : [kind]));
  expect(keys.filter((key) => !isWordKey(`history.${key}`))).toEqual([]);
});

test('the password is changed, said so, and this browser stays signed in', async () => {
  const form = await visitor.get('/account/password');
  const done = await visitor.submit(form, { current_password: jo.password, new_password: fresh });
  expect(done).toMatchObject({ status: 200, url: '/account' });
  expect(done.text).toContain('Your password is changed.');
  expect(await checkPassword(world, jo.account, fresh)).toBe('right');
});

test.each([
  ['current_password', { current_password: '' }, 'Enter your current password.'],
  ['current_password', { current_password: 'not this one at all' }, 'not the current password'],
  ['new_password', { new_password: '' }, 'Enter a new password.'],
  ['new_password', { new_password: 'short' }, 'at least 15 characters'],
  ['new_password', { new_password: 'correct horse battery staple' }, 'the password you have now'],
])(
  'a wrong %s is explained beside it and nothing typed comes back',
  async (field, change: Record<string, string>, message) => {
    const form = await visitor.get('/account/password');
    const typed = { current_password: jo.password, new_password: fresh, ...change };
    const page = await visitor.submit(form, typed);
    expect(page.status).toBe(422);
    expect(Object.keys(page.errors)).toEqual([field]);
    expect(page.errors[field]).toContain(message);
    expect(page.html).not.toContain(jo.password);
    expect(await checkPassword(world, jo.account, jo.password)).toBe('right');
  },
);

test('a factor shown more than 15 minutes ago is asked for again before the password can change', async () => {
  world.pass(minutes(15));
  const cookie = `session=${visitor.cookies.get('session')}`;
  const answer = await app.inject({ url: '/account/password', headers: { host: '127.0.0.1:4400', cookie } });
  expect([answer.statusCode, answer.headers.location]).toEqual([303, '/account/confirm?next=%2Faccount%2Fpassword']);
});
