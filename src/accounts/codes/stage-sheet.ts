// Makes a new sheet that does not work yet. The old one keeps working until a new code is typed back (law 3), except
// when somebody may have seen it.
import type { StagedSheet } from '../../directory/index.ts';
import { type AccountId, after, before, newId, type World, type WriteTx } from '../../kernel/index.ts';
import { append } from '../../record/index.ts';
import { lockAccount, tellOwner } from '../identity/index.ts';
import { forgetOldSheets, macsOf } from './install-sheet.ts';
import { stagedFor } from './rules.ts';
import { makeSheet, openCodes, sealCodes } from './sheet.ts';
import { endSheet, insertSheet, type Sheet, sheetRows } from './store.ts';

export type RenewalReason = 'first' | 'routine' | 'lost' | 'running-low' | 'exposed';
type Staging = Pick<World, 'clock' | 'random' | 'db' | 'keys' | 'wake' | 'site'>;

/**
 * Stages a sheet. While one waits the same one is returned, so that a second press of the button makes no second sheet;
 * a reason of `exposed` ends both the sheet that works and the one that waits, because both may have been seen.
 */
export function stageSheet(world: Staging, account: AccountId, reason: RenewalReason): Promise<StagedSheet> {
  const now = world.clock.now();
  return world.db.write(async (tx) => {
    await lockAccount(tx, account);
    if (reason === 'exposed') await endExposed(world, tx, account);
    const waiting = liveOf(await sheetRows(tx, account), now);
    if (waiting) return opened(world, waiting);
    await endStaged(world, tx, account);
    const sheet = await makeSheet(world, tx, account);
    await insertStaged(world, tx, account, sheet);
    const facts = { label: sheet.label, reason };
    await append(world, tx, { kind: 'sheet.staged', actor: { kind: 'owner', account }, account, facts });
    await world.wake.wake(tx, 'abandon-sheets', after(now, stagedFor));
    return sheet;
  });
}

async function insertStaged(world: Staging, tx: WriteTx, account: AccountId, sheet: StagedSheet): Promise<void> {
  const id = newId<'sheet'>(world.random);
  const { label, madeAt, codes } = sheet;
  const sealedCodes = sealCodes(world.keys, id, codes);
  const row = { id, account, label, madeAt, state: 'staged', endedAt: undefined, sealedCodes } as const;
  await insertSheet(tx, row, macsOf(world.keys, codes));
}

/** Ends a sheet that waited in vain. The owner is here, making a new one, so nobody needs to be told. */
async function endStaged(world: Staging, tx: WriteTx, account: AccountId): Promise<void> {
  const now = world.clock.now();
  const ended = await endSheet(tx, account, 'staged', now);
  if (!ended) return;
  await forgetOldSheets(tx, account, now);
  const facts = { label: ended.label };
  await append(world, tx, { kind: 'sheet.abandoned', actor: { kind: 'owner', account }, account, facts });
}

async function endExposed(world: Staging, tx: WriteTx, account: AccountId): Promise<void> {
  const now = world.clock.now();
  await endStaged(world, tx, account);
  const ended = await endSheet(tx, account, 'active', now);
  if (!ended) return;
  await forgetOldSheets(tx, account, now);
  const facts = { label: ended.label };
  await append(world, tx, { kind: 'sheet.exposed', actor: { kind: 'owner', account }, account, facts });
  await tellOwner(world, tx, account, 'codes-exposed', { sheet: ended.label, at: now });
}

/** The sheet that waits to be proven, with its codes: Back shows the same ones. Undefined when none waits any more. */
export async function stagedSheet(
  world: Pick<World, 'clock' | 'db' | 'keys'>,
  account: AccountId,
): Promise<StagedSheet | undefined> {
  const rows = await world.db.read((tx) => sheetRows(tx, account));
  const waiting = liveOf(rows, world.clock.now());
  return waiting && opened(world, waiting);
}

type Waiting = Sheet & { readonly sealedCodes: Uint8Array };
export function liveOf(rows: readonly Sheet[], now: Date): Waiting | undefined {
  const since = before(now, stagedFor);
  return rows.find((row): row is Waiting => row.sealedCodes !== undefined && row.madeAt > since);
}

const opened = (world: Pick<World, 'keys'>, { id, label, madeAt, sealedCodes }: Waiting): StagedSheet => ({
  label,
  madeAt,
  codes: openCodes(world.keys, id, sealedCodes),
});
