// Signing in as a person does it: each step, each slip, and the words that help.
import type { FastifyInstance } from 'fastify';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { openPages } from '../../../../test/harness/pages.ts';
import { openPerson, type Person } from '../../../../test/harness/people.ts';
import { type Seen, type Visitor, visit } from '../../../../test/harness/visitor.ts';
import type { TestWorld } from '../../../../test/harness/world.ts';
import { inGroups, installSheet, makeSheet, proveSheet, sheetsOf, stageSheet } from '../../../accounts/codes/index.ts';
import { freezeAccount } from '../../../accounts/identity/index.ts';
import { minutes } from '../../../kernel/index.ts';
import { accountPlace } from '../account/routes.tsx';
import { signInPlace } from './routes.tsx';

let world: TestWorld;
let app: FastifyInstance;
let visitor: Visitor;
let jo: Person;
beforeAll(async () => {
  const pages = await openPages({ places: [signInPlace, accountPlace] });
  ({ world, app } = pages);
  return pages.close;
});
beforeEach(async () => {
  jo = await openPerson(world);
  visitor = visit(app);
});

const firstStep = async (person = jo, path = '/sign-in'): Promise<Seen> =>
  visitor.submit(await visitor.get(path), { identifier: person.username, password: person.password });
const recoveryPage = async () => {
  await firstStep();
  return visitor.get('/sign-in/recovery-code');
};
const held = (page: Seen, name: string) => new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(page.html)?.[1];
const left = async () => (await world.db.read((tx) => sheetsOf(world, tx, jo.account)))[0]?.codesLeft;

test('name, password, code: the account page', async () => {
  const second = await firstStep();
  expect(second).toMatchObject({ status: 200, url: '/sign-in/code' });
  expect(second.html).toMatch(/<input[^>]*name="code"[^>]*autocomplete="one-time-code"[^>]*inputmode="numeric"/);
  const code = jo.appCode();
  const account = await visitor.submit(second, { code: ` ${code.slice(0, 3)} ${code.slice(3)} ` });
  expect(account).toMatchObject({ status: 200, url: '/account' });
});

test('the first page leads to a new password and to the guide', async () => {
  const page = await visitor.get('/sign-in');
  expect(page.html).toContain('href="/forgot-password"');
  expect(page.html).toContain('href="/guide"');
});

test('without a factor the password is enough', async () => {
  const sam = await openPerson(world, { factor: false });
  expect(await firstStep(sam)).toMatchObject({ status: 200, url: '/account' });
});

test('missing answers are said beside their fields, and the name stays', async () => {
  const page = await visitor.submit(await visitor.get('/sign-in'), { identifier: jo.username, password: '' });
  expect(page.status).toBe(422);
  expect(page.title).toMatch(/^Error: Sign in/);
  expect(page.errors).toEqual({ password: 'Enter your password.' });
  expect(held(page, 'identifier')).toBe(jo.username);
  const both = await visitor.submit(page, { identifier: '', password: undefined });
  expect(Object.keys(both.errors)).toEqual(['identifier', 'password']);
});

test('a password is never shown again, and what is far too long is refused beside its field', async () => {
  const page = await visitor.submit(await visitor.get('/sign-in'), {
    identifier: jo.username,
    password: 'canary-password',
  });
  expect(page.errors['password']).toBe('The name or the password did not fit. Check both.');
  expect(page.html).not.toContain('canary-password');
  const long = await visitor.submit(page, { identifier: 'x'.repeat(400), password: 'y'.repeat(2000) });
  expect(long.status).toBe(422);
  expect(Object.keys(long.errors)).toEqual(['identifier', 'password']);
});

test('a code sent twice, or as a list, or with what no database holds, is a message and never a fault', async () => {
  const second = await firstStep();
  for (const code of [['123456', '123456'], `12\u00003456`, '😀', "'; drop table accounts.accounts;--"])
    expect((await visitor.submit(second, { code })).status).toBe(422);
});

test('a wrong code says what to look at, and is not kept; something that is no code is kept for mending', async () => {
  const second = await firstStep();
  const wrong = await visitor.submit(second, { code: jo.appCode(minutes(-60)) });
  expect(wrong).toMatchObject({ status: 422, url: '/sign-in/code' });
  expect(wrong.errors['code']).toContain('This code did not fit.');
  expect(held(wrong, 'code') ?? '').toBe('');
  const short = await visitor.submit(second, { code: '12345' });
  expect(short.errors['code']).toBe('Enter the six digits that your app shows now.');
  expect(held(short, 'code')).toBe('12345');
});

test('a clock that is off is said in seconds', async () => {
  const page = await visitor.submit(await firstStep(), { code: jo.appCode(minutes(-2)) });
  expect(page.errors['code']).toMatch(/your clock is off by about 1[0-3]0 s: your device is behind/);
});

test('after five wrong codes the sign-in begins again, in clear words', async () => {
  let page = await firstStep();
  for (let i = 0; i < 5; i++) page = await visitor.submit(page, { code: jo.appCode(minutes(-60 - i)) });
  expect(page.title).toMatch(/Sign in/);
  expect(page.errors['password']).toContain('Five codes did not fit, so this sign-in has ended.');
  expect((await visitor.get('/sign-in/code')).url).toBe('/sign-in');
});

test('the recovery page names the sheet to use, and one of its codes signs in', async () => {
  const page = await recoveryPage();
  expect(page.text).toContain(`Use a code from sheet ${jo.sheet.label}, made 1 September 2026.`);
  expect(page.html).toMatch(/class="input w-full mono"/);
  const account = await visitor.submit(page, { code: inGroups(jo.sheet.codes[0] ?? '').toLowerCase() });
  expect(account).toMatchObject({ status: 200, url: '/account' });
  expect(account.text).toContain('add a new authenticator now');
});

test('a code of a replaced sheet names both sheets, with a way on', async () => {
  const staged = await stageSheet(world, jo.account, 'routine');
  await proveSheet(world, jo.account, staged.codes[0] ?? '');
  const page = await visitor.submit(await recoveryPage(), { code: jo.sheet.codes[0] });
  const made = '1 September 2026';
  expect(page.status).toBe(422);
  expect(page.errors['code']).toBe(
    `This code is from sheet ${jo.sheet.label}, replaced on ${made}. Look for sheet ${staged.label}, made ${made}.`,
  );
  expect(page.html).toMatch(/<a href="\/guide">I cannot find that sheet<\/a>/);
  expect(page.html).not.toContain(jo.sheet.codes[0]);
});

test('a code of a sheet that was never switched on, a used one, a slip and a stranger are told apart', async () => {
  const staged = await stageSheet(world, jo.account, 'routine');
  const page = await recoveryPage();
  const said = async (code: string) => (await visitor.submit(page, { code })).errors['code'];
  expect(await said(staged.codes[0] ?? '')).toContain(
    `from sheet ${staged.label}, which was never switched on. Sheet ${jo.sheet.label}`,
  );
  const slip = `${jo.sheet.codes[1]?.slice(0, 23)}${jo.sheet.codes[1]?.endsWith('0') ? '1' : '0'}`;
  const mend = await visitor.submit(page, { code: slip });
  expect(mend.errors['code']).toContain('one character seems off');
  expect(held(mend, 'code')).toBe(slip);
  expect(await said('ABCD')).toContain('This one has 4 characters.');
  const other = await world.db.write((tx) => makeSheet(world, tx, jo.account));
  expect(await said(other.codes[0] ?? '')).toBe(
    'This code did not work. Use a code you have not used, from the sheet with the latest date.',
  );
  expect((await visitor.submit(page, { code: jo.sheet.codes[2] })).url).toBe('/account');
  expect(await left()).toBe(7);
});

test('each kind of code in the field of the other is put where it belongs, kept, and not counted', async () => {
  const second = await firstStep();
  const code = jo.sheet.codes[0] ?? '';
  for (let i = 0; i < 6; i++) {
    const there = await visitor.submit(second, { code: inGroups(code) });
    expect(there.title).toContain('Enter a recovery code');
    expect(held(there, 'code')).toBe(inGroups(code));
    const back = await visitor.submit(there, { code: jo.appCode() });
    expect(back.title).toContain('Enter the code from your app');
    expect(held(back, 'code')).toBe(jo.appCode());
  }
  expect(await left()).toBe(8);
  const there = await visitor.submit(second, { code });
  expect(await visitor.submit(there)).toMatchObject({ url: '/account' });
});

test('the second step without a first one leads to the first', async () => {
  for (const path of ['/sign-in/code', '/sign-in/recovery-code']) {
    expect((await visitor.get(path)).url).toBe('/sign-in');
    const form = await visitor.get('/sign-in');
    const csrf = held(form, '_csrf') ?? '';
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const payload = new URLSearchParams({ _csrf: csrf, code: '123456' }).toString();
    const page = await visitor.send({ method: 'POST', url: path, headers, payload });
    expect(page.errors['password']).toContain('This sign-in has ended');
  }
});

test('after ten minutes the second step says that it begins again', async () => {
  const second = await firstStep();
  world.pass(minutes(10));
  expect((await visitor.submit(second, { code: jo.appCode() })).errors['password']).toContain('waits ten minutes');
});

test('where the visitor wanted to go is kept through every step', async () => {
  const second = await firstStep(jo, '/sign-in?next=%2Faccount%2Fhistory');
  const wrong = await visitor.submit(second, { code: '000000' });
  expect((await visitor.submit(wrong, { code: jo.appCode() })).url).toBe('/account/history');
  expect((await visitor.get('/sign-in?next=%2Faccount%2Fpassword')).url).toBe('/account/password');
});

test('where another site wanted to send them is not', async () => {
  const page = await firstStep(jo, `/sign-in?next=${encodeURIComponent('//evil.example/')}`);
  expect(page.html).not.toContain('evil.example');
  expect((await visitor.submit(page, { code: jo.appCode() })).url).toBe('/account');
});

test('signing out ends the session, and a second time does no harm', async () => {
  await visitor.submit(await firstStep(), { code: jo.appCode() });
  const token = visitor.cookies.get('session') ?? '';
  const account = await visitor.get('/account');
  expect((await visitor.submit(account, {}, { action: '/sign-out' })).text).toContain('You are signed out.');
  visitor.cookies.set('session', token);
  expect((await visitor.get('/account')).url).toContain('/sign-in');
});

test('a stopped account says so to who knows the password', async () => {
  await world.db.write((tx) => freezeAccount(world, tx, jo.account, { kind: 'operator' }));
  const page = await firstStep();
  expect(page.status).toBe(403);
  expect(page.errors['password']).toContain('stopped');
});

test('a sheet that is used up says so', async () => {
  const sheet = await world.db.write((tx) => makeSheet(world, tx, jo.account));
  await world.db.write((tx) =>
    installSheet(world, tx, jo.account, { ...sheet, codes: sheet.codes.slice(0, 1) }, world.clock.now()),
  );
  await visitor.submit(await recoveryPage(), { code: sheet.codes[0] });
  visitor = visit(app);
  expect((await recoveryPage()).text).toContain(`All codes of sheet ${sheet.label}`);
});

test('"confirm it is you" takes the app code, a recovery code, or the password where there is no factor', async () => {
  await visitor.submit(await firstStep(), { code: jo.appCode() });
  world.pass(minutes(16));
  const confirm = await visitor.get('/account/confirm?next=%2Faccount%2Fhistory');
  expect((await visitor.submit(confirm, { code: '123' })).status).toBe(422);
  expect((await visitor.submit(confirm, { code: jo.appCode() })).url).toBe('/account/history');
  const byCode = await visitor.get('/account/confirm/recovery-code?next=%2Faccount%2Fhistory');
  expect(byCode.text).toContain(`Use a code from sheet ${jo.sheet.label}`);
  expect((await visitor.submit(byCode, { code: jo.sheet.codes[0] })).url).toBe('/account/history');
  expect((await visitor.submit(byCode, { code: jo.sheet.codes[0] })).errors['code']).toContain('You used this code on');

  const sam = await openPerson(world, { factor: false });
  visitor = visit(app);
  await firstStep(sam);
  const page = await visitor.get('/account/confirm');
  expect((await visitor.submit(page, { password: 'not it at all' })).errors['password']).toContain('not your password');
  expect((await visitor.submit(page, { password: sam.password })).url).toBe('/account');
});
