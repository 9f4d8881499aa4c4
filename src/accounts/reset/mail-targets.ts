// Where the links of one wish go: only to addresses on record, or a word to the address typed that there is no account.
import type { AnyTx } from '../../kernel/index.ts';
import { factorsOf } from '../factors/index.ts';
import {
  type Account,
  type AccountAddress,
  accountsNaming,
  addressesOf,
  addressKey,
  findAccount,
} from '../identity/index.ts';

export interface MailTarget {
  readonly account: Account;
  readonly addresses: readonly AccountAddress[];
}

/** None for a name nobody has. An address is answered at itself, a username at every confirmed address of its account. */
export async function mailTargets(tx: AnyTx, typed: string): Promise<readonly MailTarget[]> {
  const account = await findAccount(tx, typed);
  if (account) return targetsOf(tx, account, typed.includes('@') ? typed : undefined);
  if (!typed.includes('@')) return [];
  const targets: MailTarget[] = [];
  for (const naming of await accountsNaming(tx, typed)) targets.push(...(await targetsOf(tx, naming, typed)));
  return targets;
}

async function targetsOf(
  tx: AnyTx,
  account: Account,
  typedAddress: string | undefined,
): Promise<readonly MailTarget[]> {
  const usable = (await addressesOf(tx, account.id)).filter((one) => !one.suspendedAt);
  const confirmed = usable.filter((one) => one.confirmedAt);
  const reachable = (await mayUseUnconfirmed(tx, account, confirmed.length, typedAddress)) ? usable : confirmed;
  const addresses = reachable.filter((one) => isMeant(one, typedAddress));
  return addresses.length > 0 ? [{ account, addresses }] : [];
}

/**
 * An address that was never confirmed takes a link only while the account has no factor: then a reset is all there is.
 * A username alone reaches unconfirmed addresses only where there is no confirmed one.
 */
async function mayUseUnconfirmed(tx: AnyTx, account: Account, confirmed: number, typedAddress: string | undefined) {
  if (typedAddress === undefined && confirmed > 0) return false;
  return (await factorsOf(tx, account.id)).length === 0;
}

const isMeant = (one: AccountAddress, typed: string | undefined): boolean =>
  typed === undefined || addressKey(one.address) === addressKey(typed);
