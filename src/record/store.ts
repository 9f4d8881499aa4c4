// The record's SQL.
import type { Generated } from 'kysely';
import type { AccountId, AnyTx, RequestId, WriteTx } from '../kernel/index.ts';
import type { Entry, NewEntry } from './entry.ts';
import { type EntryKind, ownerKinds } from './kinds.ts';

interface EntryRow {
  id: Generated<string>;
  at: Date;
  kind: string;
  actor_kind: string;
  actor: string | null;
  account: string | null;
  request: string | null;
  facts: unknown;
}
export interface ChainRow {
  position: string;
  entry: string;
  hash: Uint8Array;
}
interface Tables {
  'record.entries': EntryRow;
  'record.chain': ChainRow;
  'record.checkpoints': { position: string; at: Date; hash: Uint8Array };
}

export async function insertEntry(tx: WriteTx, at: Date, entry: NewEntry): Promise<void> {
  await tx
    .tables<Tables>()
    .insertInto('record.entries')
    .values({
      at,
      kind: entry.kind,
      actor_kind: entry.actor.kind,
      actor: entry.actor.account ?? null,
      account: entry.account ?? null,
      request: entry.request ?? null,
      facts: JSON.stringify(entry.facts ?? {}),
    })
    .execute();
}

const columns = ['id', 'at', 'kind', 'actor_kind', 'actor', 'account', 'request', 'facts'] as const;

const asEntry = (row: Omit<EntryRow, 'id'> & { id: string }): Entry => ({
  id: row.id,
  at: row.at,
  kind: row.kind as EntryKind,
  actor: { kind: row.actor_kind as Entry['actor']['kind'], ...(row.actor ? { account: row.actor as AccountId } : {}) },
  account: row.account as AccountId | null,
  request: row.request as RequestId | null,
  facts: row.facts as Entry['facts'],
});

export async function entriesOfAccount(tx: AnyTx, account: AccountId, most: number): Promise<readonly Entry[]> {
  const rows = await tx
    .tables<Tables>()
    .selectFrom('record.entries')
    .select(columns)
    .where('account', '=', account)
    .where('kind', 'in', ownerKinds)
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
  return rows.map(asEntry);
}

export async function entriesOfRequest(tx: AnyTx, request: RequestId): Promise<readonly Entry[]> {
  const rows = await tx
    .tables<Tables>()
    .selectFrom('record.entries')
    .select(columns)
    .where('request', '=', request)
    .orderBy('id')
    .execute();
  return rows.map(asEntry);
}

export async function unchained(tx: AnyTx, most: number): Promise<readonly Entry[]> {
  const rows = await tx
    .tables<Tables>()
    .selectFrom('record.entries')
    .select(columns)
    .where((row) =>
      row.not(
        row.exists(
          row.selectFrom('record.chain').select('entry').whereRef('record.chain.entry', '=', 'record.entries.id'),
        ),
      ),
    )
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map(asEntry);
}

export const lastLink = (tx: AnyTx): Promise<ChainRow | undefined> =>
  tx
    .tables<Tables>()
    .selectFrom('record.chain')
    .select(['position', 'entry', 'hash'])
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();

export async function insertLink(tx: WriteTx, link: ChainRow): Promise<void> {
  await tx.tables<Tables>().insertInto('record.chain').values(link).execute();
}

export async function insertCheckpoint(
  tx: WriteTx,
  at: Date,
  link: Pick<ChainRow, 'position' | 'hash'>,
): Promise<void> {
  await tx
    .tables<Tables>()
    .insertInto('record.checkpoints')
    .values({ position: link.position, at, hash: link.hash })
    .execute();
}

export async function linksAfter(
  tx: AnyTx,
  position: string,
  most: number,
): Promise<readonly { link: ChainRow; entry: Entry }[]> {
  const rows = await tx
    .tables<Tables>()
    .selectFrom('record.chain')
    .innerJoin('record.entries', 'record.entries.id', 'record.chain.entry')
    .select(['position', 'entry', 'hash', ...columns])
    .where('position', '>', position)
    .orderBy('position')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    link: { position: row.position, entry: row.entry, hash: row.hash },
    entry: asEntry(row),
  }));
}
