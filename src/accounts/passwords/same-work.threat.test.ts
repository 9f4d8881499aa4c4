// Law 1: a wrong password costs the same whether the account exists, has no password, or was made up.
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestWorld, type TestWorld } from '../../../test/harness/world.ts';
import { type AccountId, newId } from '../../kernel/index.ts';
import { checkPassword, hashPassword, installPassword } from './index.ts';

let world: TestWorld;
let account: AccountId;
beforeAll(async () => {
  world = await openTestWorld();
  account = newId<'account'>(world.random);
  await sql`insert into accounts.accounts (id, username, username_key, opened_at, tier, language)
    values (${account}, 'jo', 'jo', ${world.clock.now()}, 'ordinary', 'en')`.execute(world.opened.kysely);
  const hashed = await hashPassword(world, 'blue river under stone');
  await world.db.write((tx) => installPassword(tx, account, hashed, world.clock.now(), undefined));
});
afterAll(() => world.close());

async function medianTime(who: () => AccountId | undefined): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 15; i++) {
    const start = performance.now();
    await checkPassword(world, who(), 'not the password');
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[7] ?? 0;
}

test('the three cannot be told apart by the work', async () => {
  const real = await medianTime(() => account);
  const none = await medianTime(() => undefined);
  const madeUp = await medianTime(() => newId<'account'>(world.random));
  // Argon2 takes many milliseconds; leaving it out would be a factor of ten, so half is a wide margin on a busy machine.
  expect(none).toBeGreaterThan(real / 2);
  expect(madeUp).toBeGreaterThan(real / 2);
});
