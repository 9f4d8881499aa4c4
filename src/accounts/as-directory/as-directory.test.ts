// What the built-in accounts owe the contract beyond what every implementation can be asked.
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestWorld, type TestWorld } from '../../../test/harness/world.ts';
import { days, newId } from '../../kernel/index.ts';
import { type Opened, openPerson } from './built-in.contract.ts';
import { asDirectory } from './index.ts';

let world: TestWorld;
let jo: Opened;
beforeAll(async () => {
  world = await openTestWorld();
  jo = await openPerson(world, {
    username: 'jo',
    password: 'an old lamp on the stairs',
    addresses: ['jo@example.test'],
  });
});
afterAll(() => world.close());

const failing = (): never => {
  throw new Error('the database is away');
};
const unheard = () => {};

test('a check that cannot be made is unknown, and the operator hears why (law 7)', async () => {
  const heard: unknown[] = [];
  const down = { ...world, db: { read: failing, write: failing } };
  const directory = asDirectory(down, (fault) => heard.push(fault));
  expect(await directory.checkPassword(jo.account, 'an old lamp on the stairs')).toBe('unknown');
  expect(await directory.checkPassword(undefined, 'an old lamp on the stairs')).toBe('unknown');
  expect(heard).toHaveLength(2);
});

test('finding somebody writes no entry and sends nothing', async () => {
  const count = async () => {
    const entries = await sql<{
      n: string;
    }>`select (select count(*) from record.entries) || ' ' || (select count(*) from notices.notices) n`.execute(
      world.opened.kysely,
    );
    return entries.rows[0]?.n;
  };
  const before = await count();
  const directory = asDirectory(world, unheard);
  await directory.find('jo');
  await directory.onRecord(jo.account);
  await directory.checkPassword(jo.account, 'wrong');
  await directory.lookAtCode(jo.account, jo.codes[0] ?? '');
  expect(await count()).toBe(before);
});

test('a command repeated after its effect was undone is not carried out again', async () => {
  const directory = asDirectory(world, unheard);
  const operation = newId<'operation'>(world.random);
  const until = new Date(world.clock.now().getTime() + days(7));
  await directory.restrict(operation, jo.account, until);
  await sql`update accounts.accounts set restricted_until = null where id = ${jo.account}`.execute(world.opened.kysely);
  await directory.restrict(operation, jo.account, until);
  const row = await sql<{
    restricted_until: Date | null;
  }>`select restricted_until from accounts.accounts where id = ${jo.account}`.execute(world.opened.kysely);
  expect(row.rows[0]?.restricted_until).toBeNull();
});

test('fifty freezes under one id at once write one entry', async () => {
  const directory = asDirectory(world, unheard);
  const operation = newId<'operation'>(world.random);
  await Promise.all(Array.from({ length: 50 }, () => directory.freeze(operation, jo.account)));
  const entries = await sql<{ n: string }>`select count(*) n from record.entries where kind = 'account.frozen'`.execute(
    world.opened.kysely,
  );
  expect(entries.rows[0]?.n).toBe('1');
});
