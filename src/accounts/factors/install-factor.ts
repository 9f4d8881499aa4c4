// Puts a proven authenticator on an account, inside the caller's transaction. The caller records and tells.
import { type AccountId, type FactorId, newId, type World, type WriteTx } from '../../kernel/index.ts';
import type { Factor } from './factor.ts';
import { deleteFactors, insertFactor } from './store.ts';

export interface NewFactor {
  readonly account: AccountId;
  readonly name: string;
  /** In base32, as `newSecret` made it. */
  readonly secret: string;
  /** The step it was proven with, so that the first code signs nobody in a second time. */
  readonly step: number;
  /** Given where the factor is older than this moment; `world.clock.now()` otherwise. */
  readonly addedAt?: Date;
  /** Given where the secret is sealed under this id already. */
  readonly id?: FactorId;
}

export async function installFactor(
  world: Pick<World, 'clock' | 'random' | 'keys'>,
  tx: WriteTx,
  factor: NewFactor,
): Promise<Factor> {
  const id = factor.id ?? newId<'factor'>(world.random);
  const addedAt = factor.addedAt ?? world.clock.now();
  const { account, name, step, secret } = factor;
  await insertFactor(tx, {
    id,
    account,
    name,
    kind: 'totp',
    sealed_secret: sealSecret(world.keys, id, secret),
    added_at: addedAt,
    last_step: step,
    last_used_at: addedAt,
  });
  return { id, kind: 'totp', name, addedAt, lastUsedAt: addedAt };
}

/** Ends every authenticator of an account, staged ones too (law 17). */
export const removeAllFactors = (tx: WriteTx, account: AccountId): Promise<void> => deleteFactors(tx, account);

/** Sealed under the row's id, so that a secret moved to another row cannot be opened. */
export const sealSecret = (keys: World['keys'], id: string, secret: string): Uint8Array =>
  keys.seal('totp-secret', id, new TextEncoder().encode(secret));

export const openSecret = (keys: World['keys'], id: string, sealed: Uint8Array): string =>
  new TextDecoder().decode(keys.open('totp-secret', id, new Uint8Array(sealed)));
