// Whether this is the account's password. The same work for an account that does not exist or has none (law 1).
import type { AccountId, World } from '../../kernel/index.ts';
import { hashPassword, isOutdated, matchesHash, nobodysHash } from './hash-password.ts';
import { hashOf, replaceHash } from './store.ts';

export async function checkPassword(
  world: Pick<World, 'db' | 'keys'>,
  account: AccountId | undefined,
  password: string,
): Promise<'right' | 'wrong'> {
  const hashed = await world.db.read((tx) => hashOf(tx, account));
  const matches = await matchesHash(world, hashed ?? nobodysHash, password);
  if (account === undefined || hashed === undefined || !matches) return 'wrong';
  if (isOutdated(hashed)) await upgrade(world, account, hashed, password);
  return 'right';
}

async function upgrade(world: Pick<World, 'db' | 'keys'>, account: AccountId, hashed: string, password: string) {
  const renewed = await hashPassword(world, password);
  await world.db.write((tx) => replaceHash(tx, account, hashed, renewed));
}
