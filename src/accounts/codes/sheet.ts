// One sheet of recovery codes while its codes are still to be seen: made, sealed, opened.
import type { StagedSheet } from '../../directory/index.ts';
import type { AccountId, Keys, World, WriteTx } from '../../kernel/index.ts';
import { codesOnSheet, labelFrom, makeCode, randomCharacters } from './rules.ts';
import { labelsOf } from './store.ts';

/** Makes a sheet whose label none of the account's other sheets has. Changes nothing. */
export async function makeSheet(
  world: Pick<World, 'clock' | 'random'>,
  tx: WriteTx,
  account: AccountId,
): Promise<StagedSheet> {
  const taken = await labelsOf(tx, account);
  let label = labelFrom(world.random.bytes(2));
  while (taken.includes(label)) label = labelFrom(world.random.bytes(2));
  const codes = Array.from({ length: codesOnSheet }, () => makeCode(world.random.bytes(randomCharacters)));
  return { label, madeAt: world.clock.now(), codes };
}

/** Sealed under the sheet's id while it waits to be proven, and wiped then. */
export const sealCodes = (keys: Keys, sheet: string, codes: readonly string[]): Uint8Array =>
  keys.seal('recovery-sheet', sheet, new TextEncoder().encode(codes.join('\n')));

export const openCodes = (keys: Keys, sheet: string, sealed: Uint8Array): readonly string[] =>
  new TextDecoder().decode(keys.open('recovery-sheet', sheet, new Uint8Array(sealed))).split('\n');
