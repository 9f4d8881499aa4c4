// Somebody who measures learns nothing: a name that nobody has costs the same work as one that somebody has (law 1).
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPerson } from '../../../test/harness/people.ts';
import { openTestWorld, type TestWorld } from '../../../test/harness/world.ts';
import { signIn } from './index.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

test('nobody takes as long as somebody', async () => {
  const jo = await openPerson(world);
  const took = async (identifier: string) => {
    const start = performance.now();
    await signIn(world, { identifier, password: 'not the password at all' });
    return performance.now() - start;
  };
  const quickest = { somebody: Number.POSITIVE_INFINITY, nobody: Number.POSITIVE_INFINITY };
  // The quickest of many, taken in turns: what is left when the machine was busy with nothing else.
  for (let i = 0; i < 40; i++) {
    quickest.somebody = Math.min(quickest.somebody, await took(jo.username));
    quickest.nobody = Math.min(quickest.nobody, await took('nobody-here'));
  }
  // Without a hash for nobody this is about a fifth.
  expect(quickest.nobody / quickest.somebody).toBeGreaterThan(0.6);
  expect(quickest.nobody / quickest.somebody).toBeLessThan(1.6);
});

test('a name that was tried is kept as a keyed hash only, and forgotten with its window', async () => {
  await signIn(world, { identifier: 'Canary-Name', password: 'not the password at all' });
  const dump = await sql<{ all: string }>`
    select string_agg(t::text || encode(name_mac, 'escape'), '') "all" from accounts.password_tries t`.execute(
    world.opened.kysely,
  );
  expect(dump.rows[0]?.all.toLowerCase()).not.toContain('canary');
});
