// An account's addresses: which are confirmed, and what a reset or a take-back does to them.
import { sql } from 'kysely';
import type { AccountId, AddressId, AnyTx, World, WriteTx } from '../../kernel/index.ts';
import { append } from '../../record/index.ts';
import { addressKey } from './rules.ts';
import { accountByAddressKey, addressesOf, setConfirmed, suspendOthers } from './store.ts';

/** Addresses that sign in and take reset links. */
export async function confirmedAddresses(tx: AnyTx, account: AccountId): Promise<readonly string[]> {
  const all = await addressesOf(tx, account);
  return all.filter((one) => one.confirmedAt && !one.suspendedAt).map((one) => one.address);
}

/** Two accounts that confirm one address at the same moment come one after the other. */
export async function lockAddress(tx: WriteTx, address: string): Promise<void> {
  const name = `latchkey address ${addressKey(address)}`;
  await sql`select pg_advisory_xact_lock(hashtext(${name}))`.execute(tx.tables<unknown>());
}

/** Confirms an address that is on record already. `false` when another account confirmed it first. */
export async function confirmOnRecord(
  world: Pick<World, 'clock' | 'wake'>,
  tx: WriteTx,
  account: AccountId,
  id: AddressId,
): Promise<boolean> {
  const address = (await addressesOf(tx, account)).find((one) => one.id === id);
  if (!address) throw new Error(`address ${id} is not one of account ${account}`);
  await lockAddress(tx, address.address);
  const owner = await accountByAddressKey(tx, addressKey(address.address));
  if (owner) return owner.id === account;
  await setConfirmed(tx, id, world.clock.now());
  await append(world, tx, { kind: 'address.confirmed', actor: { kind: 'owner', account }, account });
  return true;
}

/** After a take-back: every other address gets notices only, until it is confirmed again (law 17). */
export async function suspendAddresses(
  world: Pick<World, 'clock'>,
  tx: WriteTx,
  account: AccountId,
  kept: string | undefined,
): Promise<void> {
  const all = await addressesOf(tx, account);
  const keep = all.find((one) => kept !== undefined && addressKey(one.address) === addressKey(kept));
  await suspendOthers(tx, account, keep?.id, world.clock.now());
}
