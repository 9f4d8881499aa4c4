// One factor as others see it: never with its secret.
import type { AccountId, AnyTx, FactorId } from '../../kernel/index.ts';
import { type FactorRow, factorRows } from './store.ts';

export interface Factor {
  readonly id: FactorId;
  readonly kind: 'totp';
  readonly name: string;
  readonly addedAt: Date;
  readonly lastUsedAt: Date;
}

export const asFactor = (row: FactorRow): Factor => ({
  id: row.id as FactorId,
  kind: row.kind,
  name: row.name,
  addedAt: row.added_at,
  lastUsedAt: row.last_used_at,
});

/** What signs this account in beside its password, oldest first. */
export const factorsOf = async (tx: AnyTx, account: AccountId): Promise<readonly Factor[]> =>
  (await factorRows(tx, account)).map(asFactor);
