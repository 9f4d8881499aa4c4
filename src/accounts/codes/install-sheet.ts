// Puts a proven sheet in force inside the caller's transaction, and ends the one before. The caller records and tells.
import type { StagedSheet } from '../../directory/index.ts';
import { type AccountId, before, newId, type World, type WriteTx } from '../../kernel/index.ts';
import { recognisedFor, sheetsRecognised } from './rules.ts';
import { endSheet, forgetSheets, insertSheet, type Sheet, sheetRows } from './store.ts';

export const macsOf = (keys: World['keys'], codes: readonly string[]): readonly Uint8Array[] =>
  codes.map((code) => keys.mac('recovery-code', code));

/** @param at when it was put in force, which is when the one before was replaced. */
export async function installSheet(
  world: Pick<World, 'random' | 'keys'>,
  tx: WriteTx,
  account: AccountId,
  sheet: StagedSheet,
  at: Date,
): Promise<void> {
  await retireAllSheets(tx, account, at);
  const { label, madeAt, codes } = sheet;
  const row = { id: newId<'sheet'>(world.random), account, label, madeAt, state: 'active' } as const;
  await insertSheet(tx, { ...row, endedAt: undefined, sealedCodes: undefined }, macsOf(world.keys, codes));
}

/** Ends what works and what waits. Both stay recognised, so that their owner can be told which sheet it was (law 17). */
export async function retireAllSheets(tx: WriteTx, account: AccountId, at: Date): Promise<void> {
  await endSheet(tx, account, 'active', at);
  await endSheet(tx, account, 'staged', at);
  await forgetOldSheets(tx, account, at);
}

/** Keeps the last two replaced and the last two abandoned sheets for 24 months: neither kind can push the other out. */
export async function forgetOldSheets(tx: WriteTx, account: AccountId, now: Date): Promise<void> {
  const oldest = before(now, recognisedFor);
  const ended = [...(await sheetRows(tx, account))].sort((a, b) => endOf(b) - endOf(a));
  const forgotten = (['replaced', 'abandoned'] as const).flatMap((state) =>
    ended
      .filter((sheet) => sheet.state === state)
      .filter((sheet, i) => i >= sheetsRecognised || (sheet.endedAt ?? now) <= oldest),
  );
  await forgetSheets(
    tx,
    forgotten.map((sheet) => sheet.id),
  );
}

const endOf = (sheet: Sheet): number => sheet.endedAt?.getTime() ?? 0;
