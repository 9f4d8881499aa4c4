// For tests: a built-in account that has everything, set up two days ago, and the directory over it.
import { openTestWorld, type TestWorld } from '../../../test/harness/world.ts';
import type { Implementation, Person } from '../../directory/contract.contract.ts';
import { type AccountId, days, newId } from '../../kernel/index.ts';
import { installSheet, makeSheet } from '../codes/index.ts';
import { installFactor, newSecret } from '../factors/index.ts';
import { addressKey, openAccount } from '../identity/index.ts';
import { hashPassword } from '../passwords/index.ts';
import { asDirectory } from './index.ts';

export interface Opened {
  readonly account: AccountId;
  readonly codes: readonly string[];
  readonly secret: string;
}

export async function openPerson(world: TestWorld, { username, password, addresses }: Person): Promise<Opened> {
  const passwordHash = await hashPassword(world, password);
  const [address = '', ...others] = addresses;
  return world.db.write(async (tx) => {
    const opened = await openAccount(world, tx, { username, address, confirmed: true, passwordHash });
    if (!opened.ok) throw new Error(`no account was opened: ${opened.refusal.code}`);
    const account = opened.value;
    const now = world.clock.now();
    const more = others.map((other) => ({
      id: newId<'address'>(world.random),
      account,
      address: other,
      address_key: addressKey(other),
      is_primary: false,
      added_at: now,
      confirmed_at: now,
    }));
    if (more.length > 0)
      await tx
        .tables<{ 'accounts.addresses': (typeof more)[number] }>()
        .insertInto('accounts.addresses')
        .values(more)
        .execute();
    const secret = newSecret(world.random);
    await installFactor(world, tx, { account, name: 'Phone', secret, step: 0 });
    const sheet = await makeSheet(world, tx, account);
    await installSheet(world, tx, account, sheet, now);
    return { account, codes: sheet.codes, secret };
  });
}

export const builtInOn = (engine: 'postgres' | 'embedded') => async (): Promise<Implementation> =>
  implementedBy(await openTestWorld({ engine }));

const implementedBy = (world: TestWorld): Implementation => ({
  directory: asDirectory(world, (fault) => {
    throw fault;
  }),
  now: () => world.clock.now(),
  open: async (person) => {
    const opened = await openPerson(world, person);
    world.pass(days(2));
    return opened;
  },
  close: () => world.close(),
});
