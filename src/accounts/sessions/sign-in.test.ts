// Signing in: password, then a factor; a session with a token of its own at each level.
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openPerson, type Person } from '../../../test/harness/people.ts';
import { openTestWorld, type TestWorld } from '../../../test/harness/world.ts';
import { takeEvent } from '../../directory/index.ts';
import { after, days, hours, minutes, refuse } from '../../kernel/index.ts';
import { entriesOfAccount } from '../../record/index.ts';
import { sheetsOf } from '../codes/index.ts';
import { stageFactor } from '../factors/index.ts';
import { accountById, freezeAccount, grantRole, raiseEpoch, restrictAccount } from '../identity/index.ts';
import {
  addAuthenticator,
  confirmFactor,
  confirmPassword,
  confirmWithCode,
  endSession,
  endSessionsOf,
  type Session,
  sessionOf,
  signIn,
  signInToConsole,
  signInWithCode,
  signInWithTotp,
} from './index.ts';

let world: TestWorld;
let jo: Person;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  jo = await openPerson(world);
});

async function value<T>(result: Promise<{ ok: true; value: T } | { ok: false; refusal: unknown }>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(JSON.stringify(settled.refusal));
  return settled.value;
}
const half = async (person = jo): Promise<Session> =>
  (await value(signIn(world, { identifier: person.username, password: person.password }))).session;
const full = async (person = jo) => value(signInWithTotp(world, await half(person), person.appCode()));
const kinds = async (person = jo) =>
  (await world.db.read((tx) => entriesOfAccount(tx, person.account, 50))).map((entry) => entry.kind);

test('username and address both sign in, in any case', async () => {
  for (const identifier of [jo.username, jo.username.toUpperCase(), jo.address, ` ${jo.address.toUpperCase()} `])
    expect((await signIn(world, { identifier, password: jo.password })).ok, identifier).toBe(true);
});

test('without a factor the password signs in; with one it only opens the second step', async () => {
  const sam = await openPerson(world, { factor: false });
  expect((await value(signIn(world, { identifier: sam.username, password: sam.password }))).session).toMatchObject({
    level: 'full',
    hasFactor: false,
  });
  expect(await half()).toMatchObject({ level: 'password', hasFactor: true });
});

test('the app signs in: the session is full, the record and recovery hear of it', async () => {
  const started = await full();
  expect(await sessionOf(world, started.token)).toMatchObject({
    account: jo.account,
    username: jo.username,
    level: 'full',
  });
  expect((await kinds())[0]).toBe('session.started');
  const event = await world.db.write((tx) => takeEvent(tx, world.clock.now()));
  expect(event).toMatchObject({
    type: 'factor-signed-in',
    account: jo.account,
    facts: { factorAddedAt: jo.sheet.madeAt.toISOString() },
  });
});

test('a recovery code signs in, is spent with the session, and recovery hears nothing', async () => {
  const code = jo.sheet.codes[0] ?? '';
  const started = await value(signInWithCode(world, await half(), code));
  expect((await sessionOf(world, started.token))?.level).toBe('full');
  expect((await world.db.read((tx) => sheetsOf(world, tx, jo.account)))[0]?.codesLeft).toBe(7);
  expect(await signInWithCode(world, await half(), code)).toMatchObject({ refusal: { code: 'code_used' } });
  expect(await world.db.write((tx) => takeEvent(tx, world.clock.now()))).toBeUndefined();
});

test('a recovery code puts an account that many depend on on probation, an ordinary one not', async () => {
  const restricted = async (person: Person) => {
    await value(signInWithCode(world, await half(person), person.sheet.codes[0] ?? ''));
    return (await world.db.read((tx) => accountById(tx, person.account)))?.restrictedUntil;
  };
  expect(await restricted(jo)).toBeUndefined();
  const important = await openPerson(world, { tier: 'important' });
  const until = await restricted(important);
  expect(until?.getTime()).toBe(world.clock.now().getTime() + hours(14 * 24));
});

test('where many depend on an account, a code does not sign in beside a password that a mailed link set lately', async () => {
  const important = await openPerson(world, { tier: 'important' });
  for (const person of [jo, important])
    await sql`update accounts.passwords set set_through = ${person.address}, set_at = ${world.clock.now()} where account = ${person.account}`.execute(
      world.opened.kysely,
    );
  expect((await signInWithCode(world, await half(), jo.sheet.codes[0] ?? '')).ok).toBe(true);
  const code = important.sheet.codes[0] ?? '';
  const refusal = { code: 'password_set_by_mail', setAt: world.clock.now(), until: after(world.clock.now(), days(90)) };
  expect(await signInWithCode(world, await half(important), code)).toEqual({ ok: false, refusal });
  expect((await signInWithTotp(world, await half(important), important.appCode())).ok).toBe(true);
  world.pass(days(90));
  expect((await signInWithCode(world, await half(important), code)).ok).toBe(true);
});

test('a half session waits ten minutes', async () => {
  const waiting = await half();
  world.pass(minutes(10));
  expect(await signInWithTotp(world, waiting, jo.appCode())).toMatchObject({ refusal: { code: 'session_over' } });
});

test('a session ends after an hour without a sign of life, and lives with one', async () => {
  const { token } = await full();
  world.pass(minutes(50));
  expect(await sessionOf(world, token)).toBeDefined();
  world.pass(minutes(50));
  expect(await sessionOf(world, token)).toBeDefined();
  world.pass(minutes(60));
  expect(await sessionOf(world, token)).toBeUndefined();
});

test('signing out ends one session, ending all spares the one that is excepted', async () => {
  const one = await full();
  world.pass(minutes(1));
  const two = await full();
  world.pass(minutes(1));
  const three = await full();
  await endSession(world, one.session);
  await endSession(world, one.session);
  expect(await sessionOf(world, one.token)).toBeUndefined();
  expect(await world.db.write((tx) => endSessionsOf(world, tx, jo.account, three.session.id))).toBe(1);
  expect(await sessionOf(world, two.token)).toBeUndefined();
  expect(await sessionOf(world, three.token)).toBeDefined();
});

test('a raised credential epoch and a frozen account end every session', async () => {
  const one = await full();
  await world.db.write((tx) => raiseEpoch(tx, jo.account));
  expect(await sessionOf(world, one.token)).toBeUndefined();
  world.pass(minutes(1));
  const two = await full();
  await world.db.write((tx) => freezeAccount(world, tx, jo.account, { kind: 'operator' }));
  expect(await sessionOf(world, two.token)).toBeUndefined();
  expect(await signIn(world, { identifier: jo.username, password: jo.password })).toEqual({
    ok: false,
    refusal: { code: 'account_frozen' },
  });
  expect(await signIn(world, { identifier: jo.username, password: 'something else entirely' })).toEqual({
    ok: false,
    refusal: { code: 'sign_in_wrong' },
  });
});

test('a code from a clock that is off says by how much and signs nobody in', async () => {
  const waiting = await half();
  const tried = await signInWithTotp(world, waiting, jo.appCode(minutes(-2)));
  expect(tried).toMatchObject({ ok: false, refusal: { code: 'totp_clock_off' } });
  expect(await kinds()).not.toContain('session.started');
  expect((await signInWithTotp(world, waiting, jo.appCode())).ok).toBe(true);
});

test('a session is fresh for 15 minutes and again after the factor was shown, under a new token', async () => {
  const { token, session } = await full();
  world.pass(minutes(16));
  expect((await sessionOf(world, token))?.freshUntil.getTime()).toBeLessThan(world.clock.now().getTime());
  const renewed = await value(confirmFactor(world, session, jo.appCode()));
  expect(await sessionOf(world, token)).toBeUndefined();
  expect((await sessionOf(world, renewed.token))?.freshUntil.getTime()).toBe(world.clock.now().getTime() + minutes(15));
});

test('who is signed in and lost the app confirms with a recovery code, which is spent', async () => {
  const { session } = await full();
  expect((await confirmWithCode(world, session, jo.sheet.codes[1] ?? '')).ok).toBe(true);
  expect(await confirmWithCode(world, session, jo.sheet.codes[1] ?? '')).toMatchObject({
    refusal: { code: 'code_used' },
  });
});

test('an account without a factor confirms with its password, one with a factor does not', async () => {
  const sam = await openPerson(world, { factor: false });
  const { session } = await value(signIn(world, { identifier: sam.username, password: sam.password }));
  expect(await confirmPassword(world, session, 'wrong')).toMatchObject({ refusal: { code: 'password_wrong' } });
  expect((await confirmPassword(world, session, sam.password)).ok).toBe(true);
  expect(await confirmPassword(world, (await full()).session, jo.password)).toMatchObject({
    refusal: { code: 'session_over' },
  });
});

test('the first authenticator keeps the session that added it and ends the others', async () => {
  const sam = await openPerson(world, { factor: false });
  const credentials = { identifier: sam.username, password: sam.password };
  const [here, elsewhere] = [await value(signIn(world, credentials)), await value(signIn(world, credentials))];
  const secret = await stageFactor(world, { session: here.session.id, account: sam.account });
  const { generateSync } = await import('otplib');
  const typed = generateSync({ secret, epoch: Math.floor(world.clock.now().getTime() / 1000) });
  const added = await value(addAuthenticator(world, here.session, { name: 'Blue phone', typed }));
  expect(await sessionOf(world, added.token)).toMatchObject({ hasFactor: true, level: 'full' });
  expect(await sessionOf(world, elsewhere.token)).toBeUndefined();
  expect((await value(signIn(world, credentials))).session.level).toBe('password');
});

test('the console takes reviewers with a factor, in a session of its own', async () => {
  const credentials = () => ({ identifier: jo.username, password: jo.password, code: jo.appCode() });
  expect(await signInToConsole(world, credentials())).toEqual({ ok: false, refusal: { code: 'sign_in_wrong' } });
  await grantRole(world, jo.username, 'reviewer');
  const { token } = await value(signInToConsole(world, credentials()));
  expect(await sessionOf(world, token, 'console')).toMatchObject({ kind: 'console', account: jo.account });
  expect(await sessionOf(world, token)).toBeUndefined();
  await sql`update accounts.accounts set role = 'none' where id = ${jo.account}`.execute(world.opened.kysely);
  expect(await sessionOf(world, token, 'console')).toBeUndefined();
});

test('a reviewer who was just recovered decides over nobody until the probation ends (law 17)', async () => {
  await grantRole(world, jo.username, 'reviewer');
  const until = after(world.clock.now(), days(7));
  await world.db.write((tx) => restrictAccount(world, tx, jo.account, until));
  const attempt = () => signInToConsole(world, { identifier: jo.username, password: jo.password, code: jo.appCode() });
  expect(await attempt()).toEqual(refuse({ code: 'sign_in_wrong' }));
  world.pass(days(8));
  expect(await attempt()).toMatchObject({ ok: true });
});

test('no token is in the database', async () => {
  const { token } = await full();
  const dump = await sql<{
    all: string;
  }>`select string_agg(s::text || encode(token_mac, 'escape'), '') "all" from accounts.sessions s`.execute(
    world.opened.kysely,
  );
  expect(dump.rows[0]?.all).not.toContain(token);
});
