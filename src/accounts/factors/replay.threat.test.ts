// Somebody who saw a code on a screen, or sends it many times at once, gains nothing: a code works once (law 4).
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPerson, type Person } from '../../../test/harness/people.ts';
import { manyAtOnce } from '../../../test/harness/race.ts';
import { openTestWorld, type TestWorld } from '../../../test/harness/world.ts';
import { minutes, seconds } from '../../kernel/index.ts';
import { useTotp } from './index.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

const use = (person: Person, typed: string) => world.db.write((tx) => useTotp(world, tx, person.account, typed));

test('of 200 uses of one code at the same moment exactly one is taken', async () => {
  const person = await openPerson(world);
  const typed = person.appCode();
  const results = await manyAtOnce(world, 200, () => use(person, typed));
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  for (const result of results) if (!result.ok) expect(result.refusal).toEqual({ code: 'totp_used' });
});

test('a second use that began before the first was committed is not taken', async () => {
  const person = await openPerson(world);
  const typed = person.appCode();
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const first = world.db.write(async (tx) => {
    const used = await useTotp(world, tx, person.account, typed);
    await pause(150);
    return used;
  });
  await pause(50);
  const second = use(person, typed);
  expect((await first).ok).toBe(true);
  expect(await second).toEqual({ ok: false, refusal: { code: 'totp_used' } });
});

test('the code before the one that was used is used up with it', async () => {
  const person = await openPerson(world);
  const older = person.appCode(seconds(-30));
  expect((await use(person, person.appCode())).ok).toBe(true);
  expect(await use(person, older)).toMatchObject({ refusal: { code: 'totp_used' } });
});

test('a clock set back does not revive a code', async () => {
  const person = await openPerson(world);
  const typed = person.appCode();
  expect((await use(person, typed)).ok).toBe(true);
  world.pass(minutes(-1));
  expect(await use(person, typed)).toMatchObject({ refusal: { code: 'totp_used' } });
  world.pass(minutes(1));
});

test('a code is taken only together with what its transaction does', async () => {
  const person = await openPerson(world);
  const typed = person.appCode();
  const failing = world.db.write(async (tx) => {
    await useTotp(world, tx, person.account, typed);
    throw new Error('the session could not be written');
  });
  await expect(failing).rejects.toThrow('the session could not be written');
  expect((await use(person, typed)).ok).toBe(true);
});

test("a code of somebody else's app, or a secret moved to another row, signs nobody in", async () => {
  const [jo, sam] = [await openPerson(world), await openPerson(world)];
  expect(await use(jo, sam.appCode())).toMatchObject({ refusal: { code: 'totp_wrong' } });
  await sql`update accounts.factors set sealed_secret = (select sealed_secret from accounts.factors where account = ${sam.account}) where account = ${jo.account}`.execute(
    world.opened.kysely,
  );
  await expect(use(jo, sam.appCode())).rejects.toThrow();
});
