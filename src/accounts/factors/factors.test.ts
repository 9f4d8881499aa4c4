// Authenticators are added when proven, removed when they are not the last, and sealed at rest.

import { sql } from 'kysely';
import { generateSync } from 'otplib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPerson, type Person } from '../../../test/harness/people.ts';
import { allAtOnce } from '../../../test/harness/race.ts';
import { openTestWorld, type TestWorld } from '../../../test/harness/world.ts';
import { minutes, newId, type SessionId } from '../../kernel/index.ts';
import { deliverNotices } from '../../notices/index.ts';
import { entriesOfAccount } from '../../record/index.ts';
import { addFactor, factorsOf, removeFactor, stagedFactor, stageFactor } from './index.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

const session = (): SessionId => newId<'session'>(world.random);
const now = () => Math.floor(world.clock.now().getTime() / 1000);
const code = (secret: string) => generateSync({ secret, epoch: now() });
const add = (person: Person, by: SessionId, typed: string) =>
  world.db.write((tx) => addFactor(world, tx, { account: person.account, session: by, name: 'Blue phone', typed }));
const names = (person: Person) =>
  world.db.read(async (tx) => (await factorsOf(tx, person.account)).map((factor) => factor.name));

test('a factor is on the account once its first code was typed, and the owner hears of it', async () => {
  const person = await openPerson(world);
  const by = session();
  const secret = await stageFactor(world, { session: by, account: person.account });
  expect(await names(person)).toEqual(['Old phone']);
  expect(await add(person, by, '000000')).toMatchObject({ ok: false, refusal: { code: 'totp_wrong' } });
  expect(await add(person, by, code(secret))).toMatchObject({
    ok: true,
    value: { name: 'Blue phone', addedAt: world.clock.now() },
  });
  expect(await names(person)).toEqual(['Old phone', 'Blue phone']);
  world.mails.length = 0;
  await deliverNotices(world);
  expect(
    world.mails.find((mail) => mail.to === person.address && mail.subject.includes('An authenticator was added'))?.text,
  ).toContain('Blue phone');
  expect((await world.db.read((tx) => entriesOfAccount(tx, person.account, 1)))[0]?.kind).toBe('factor.added');
});

test('the secret stays the same while it waits, and 30 minutes later there is none', async () => {
  const person = await openPerson(world);
  const by = { session: session(), account: person.account };
  const secret = await stageFactor(world, by);
  expect(await stageFactor(world, by)).toBe(secret);
  world.pass(minutes(31));
  expect(await stagedFactor(world, by.session)).toBeUndefined();
  expect(await add(person, by.session, code(secret))).toMatchObject({ refusal: { code: 'factor_not_staged' } });
  expect(await stageFactor(world, by)).not.toBe(secret);
});

test('a secret staged in one session is proven in no other: nobody plants theirs', async () => {
  const person = await openPerson(world);
  const secret = await stageFactor(world, { session: session(), account: person.account });
  expect(await add(person, session(), code(secret))).toMatchObject({ refusal: { code: 'factor_not_staged' } });
});

test('the last factor stays, also when two are removed at the same moment', async () => {
  const person = await openPerson(world);
  const by = session();
  await add(person, by, code(await stageFactor(world, { session: by, account: person.account })));
  const both = await world.db.read((tx) => factorsOf(tx, person.account));
  const results = await allAtOnce(
    world,
    both.map((factor) => () => removeFactor(world, person.account, factor.id)),
  );
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  expect(results.find((result) => !result.ok)).toMatchObject({ refusal: { code: 'factor_last' } });
  expect(await names(person)).toHaveLength(1);
});

test("a stranger's factor cannot be removed", async () => {
  const [jo, sam] = [await openPerson(world), await openPerson(world)];
  const [factor] = await world.db.read((tx) => factorsOf(tx, sam.account));
  expect(factor && (await removeFactor(world, jo.account, factor.id))).toMatchObject({
    refusal: { code: 'factor_unknown' },
  });
});

test('no secret is in the database', async () => {
  const person = await openPerson(world);
  const staged = await stageFactor(world, { session: session(), account: person.account });
  for (const table of ['factors', 'staged_factors']) {
    const dump = await sql<{
      all: string;
    }>`select string_agg(encode(sealed_secret, 'escape') || t::text, '') "all" from ${sql.table(`accounts.${table}`)} t`.execute(
      world.opened.kysely,
    );
    expect(dump.rows[0]?.all).not.toContain(person.secret);
    expect(dump.rows[0]?.all).not.toContain(staged);
  }
});
