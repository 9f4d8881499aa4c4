// A password is kept so that it can only be checked, and its parameters follow the house's.
import { hash } from '@node-rs/argon2';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestWorld, type TestWorld } from '../../../test/harness/world.ts';
import { type AccountId, newId } from '../../kernel/index.ts';
import { isOutdated, nobodysHash } from './hash-password.ts';
import { checkPassword, hashPassword, installPassword, passwordOnRecord, passwordProblem } from './index.ts';

let world: TestWorld;
let account: AccountId;
beforeAll(async () => {
  world = await openTestWorld();
  account = newId<'account'>(world.random);
  await sql`insert into accounts.accounts (id, username, username_key, opened_at, tier, language)
    values (${account}, 'jo', 'jo', ${world.clock.now()}, 'ordinary', 'en')`.execute(world.opened.kysely);
  await install(await hashPassword(world, 'naïve river under stone'));
});
afterAll(() => world.close());

const install = (hashed: string, through?: string) =>
  world.db.write((tx) => installPassword(tx, account, hashed, world.clock.now(), through));
const keptHash = async () => {
  const kept = await sql<{ hash: string }>`select hash from accounts.passwords where account = ${account}`.execute(
    world.opened.kysely,
  );
  return kept.rows[0]?.hash ?? '';
};

test.each([
  ['the password', 'naïve river under stone', 'right'],
  ['the same, typed with letter and accent apart', 'nai\u0308ve river under stone', 'right'],
  ['another case', 'Naïve river under stone', 'wrong'],
  ['a beginning of it', 'naïve river under', 'wrong'],
  ['a space more', 'naïve river under stone ', 'wrong'],
  ['nothing', '', 'wrong'],
])('%s is %s', async (_what, typed, answer) => {
  expect(await checkPassword(world, account, typed)).toBe(answer);
});

test('the last of 256 characters counts', async () => {
  const long = `${'long '.repeat(51)}`;
  await install(await hashPassword(world, `${long}a`));
  expect(await checkPassword(world, account, `${long}a`)).toBe('right');
  expect(await checkPassword(world, account, `${long}b`)).toBe('wrong');
});

test('a hash is argon2id at 19 MiB, two passes and one lane', async () => {
  expect(await hashPassword(world, 'x')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test('a hash of older parameters is renewed when its password is shown, and not before', async () => {
  const old = await hash('an older way of hashing', {
    memoryCost: 8192,
    timeCost: 1,
    parallelism: 1,
    secret: world.keys.pepper,
  });
  await install(old);
  expect(await checkPassword(world, account, 'not this one at all')).toBe('wrong');
  expect(await keptHash()).toBe(old);
  expect(await checkPassword(world, account, 'an older way of hashing')).toBe('right');
  expect(isOutdated(await keptHash())).toBe(false);
  expect(await checkPassword(world, account, 'an older way of hashing')).toBe('right');
});

test('without the pepper a stolen hash matches nothing', async () => {
  await install(await hashPassword(world, 'blue river under stone'));
  const thief = { db: world.db, keys: { ...world.keys, pepper: world.random.bytes(32) } };
  expect(await checkPassword(thief, account, 'blue river under stone')).toBe('wrong');
});

test('the mailbox a reset used stays on record beside the date', async () => {
  await install(await hashPassword(world, 'x'), 'jo@example.test');
  const onRecord = await world.db.read((tx) => passwordOnRecord(tx, account));
  expect(onRecord).toEqual({ setAt: world.clock.now(), setThrough: 'jo@example.test' });
});

test('nobody is checked against a hash of today’s parameters', async () => {
  expect(isOutdated(nobodysHash)).toBe(false);
  expect(await checkPassword(world, undefined, 'anything')).toBe('wrong');
});

test('the list holds what is tried first', async () => {
  const words = { username: 'x', addresses: [], siteName: 'y' };
  expect(await passwordProblem('qwertyuiopasdfghjkl', words)).toBe('password_common');
  expect(await passwordProblem('Sunshineprincess1', words)).toBe('password_common');
  expect(await passwordProblem('blue river under stone', words)).toBeUndefined();
});
