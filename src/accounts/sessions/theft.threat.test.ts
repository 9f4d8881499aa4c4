// Stolen, planted and raced tokens and codes open nothing twice and nothing of somebody else's.
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openPerson, type Person } from '../../../test/harness/people.ts';
import { allAtOnce, manyAtOnce } from '../../../test/harness/race.ts';
import { openTestWorld, type TestWorld } from '../../../test/harness/world.ts';
import { newToken } from '../../kernel/index.ts';
import { sheetsOf } from '../codes/index.ts';
import { raiseEpoch } from '../identity/index.ts';
import { type Session, type Started, sessionOf, signIn, signInWithCode, signInWithTotp } from './index.ts';

let world: TestWorld;
let jo: Person;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  jo = await openPerson(world);
});

async function half(): Promise<Started> {
  const signed = await signIn(world, { identifier: jo.username, password: jo.password });
  if (!signed.ok) throw new Error(signed.refusal.code);
  return signed.value;
}
const left = async () => (await world.db.read((tx) => sheetsOf(world, tx, jo.account)))[0]?.codesLeft;
const openSessions = async () => {
  const rows = await sql<{
    n: string;
  }>`select count(*) n from accounts.sessions where account = ${jo.account} and level = 'full'`.execute(
    world.opened.kysely,
  );
  return Number(rows.rows[0]?.n);
};

test('one recovery code in 200 sign-ins at the same moment opens exactly one session', async () => {
  const halves: Session[] = [];
  for (let i = 0; i < 200; i++) halves.push(await startHalf());
  const results = await allAtOnce(
    world,
    halves.map((session) => () => signInWithCode(world, session, jo.sheet.codes[0] ?? '')),
  );
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  expect(await openSessions()).toBe(1);
  expect(await left()).toBe(7);
}, 120_000);

/** A half session without the slow hash, so that 200 of them are ready at once. */
async function startHalf(): Promise<Session> {
  const { startSession } = await import('./index.ts');
  const { accountById } = await import('../identity/index.ts');
  const account = await world.db.read((tx) => accountById(tx, jo.account));
  if (!account) throw new Error('the account is gone');
  const started = { account, kind: 'account', level: 'password', hasFactor: true } as const;
  return (await world.db.write((tx) => startSession(world, tx, started))).session;
}

test('two different codes in one half session at the same moment: one session, one code spent', async () => {
  const { session } = await half();
  const results = await manyAtOnce(world, 2, (i) => signInWithCode(world, session, jo.sheet.codes[i] ?? ''));
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  expect(await left()).toBe(7);
});

test('an app code and a recovery code at the same moment: one session, and the loser spends nothing', async () => {
  const { session } = await half();
  const [app, code] = await Promise.all([
    signInWithTotp(world, session, jo.appCode()),
    signInWithCode(world, session, jo.sheet.codes[0] ?? ''),
  ]);
  expect([app.ok, code.ok].filter(Boolean)).toHaveLength(1);
  expect(await left()).toBe(code.ok ? 7 : 8);
});

test('a code is not lost when the session cannot be written', async () => {
  const { session } = await half();
  await sql`create function accounts.no_sessions() returns trigger language plpgsql as $$ begin raise exception 'disk full'; end $$`.execute(
    world.opened.kysely,
  );
  await sql`create trigger no_sessions before insert on accounts.sessions for each row execute function accounts.no_sessions()`.execute(
    world.opened.kysely,
  );
  await expect(signInWithCode(world, session, jo.sheet.codes[0] ?? '')).rejects.toThrow('disk full');
  await sql`drop trigger no_sessions on accounts.sessions`.execute(world.opened.kysely);
  expect(await left()).toBe(8);
  expect((await signInWithCode(world, session, jo.sheet.codes[0] ?? '')).ok).toBe(true);
});

test('a token from before the second step is worth nothing after it (fixation)', async () => {
  const before = await half();
  expect((await sessionOf(world, before.token))?.level).toBe('password');
  const signed = await signInWithTotp(world, before.session, jo.appCode());
  expect(signed.ok && signed.value.token).not.toBe(before.token);
  expect(await sessionOf(world, before.token)).toBeUndefined();
});

test('a token nobody was given is no session, and junk asks the database nothing', async () => {
  expect(await sessionOf(world, newToken(world.random))).toBeUndefined();
  for (const junk of [undefined, '', 'x', `${newToken(world.random)}'`, { toString: () => 'x' }])
    expect(await sessionOf(world, junk)).toBeUndefined();
});

test('a half session of an older credential epoch cannot be finished', async () => {
  const { session } = await half();
  await world.db.write((tx) => raiseEpoch(tx, jo.account));
  expect(await signInWithTotp(world, session, jo.appCode())).toMatchObject({ refusal: { code: 'session_over' } });
  expect(await signInWithCode(world, session, jo.sheet.codes[0] ?? '')).toMatchObject({
    refusal: { code: 'session_over' },
  });
  expect(await left()).toBe(8);
});
