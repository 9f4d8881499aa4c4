// The SQL of claim sessions and of counted tries.
import { sql } from 'kysely';
import type { AnyTx, RequestId, WriteTx } from '../../kernel/index.ts';

interface Tables {
  'recovery.claims': { token_mac: Uint8Array; request: string; opened_at: Date; ends_at: Date };
  'recovery.tries': { key_mac: Uint8Array; tries: number; since: Date };
}

export async function insertClaim(
  tx: WriteTx,
  mac: Uint8Array,
  request: RequestId,
  openedAt: Date,
  endsAt: Date,
): Promise<void> {
  await tx
    .tables<Tables>()
    .insertInto('recovery.claims')
    .values({ token_mac: mac, request, opened_at: openedAt, ends_at: endsAt })
    .execute();
}

export async function findClaim(tx: AnyTx, mac: Uint8Array, now: Date): Promise<RequestId | undefined> {
  const row = await tx
    .tables<Tables>()
    .selectFrom('recovery.claims')
    .select('request')
    .where('token_mac', '=', mac)
    .where('ends_at', '>', now)
    .executeTakeFirst();
  return row?.request as RequestId | undefined;
}

export async function deleteClaim(tx: WriteTx, mac: Uint8Array): Promise<void> {
  await tx.tables<Tables>().deleteFrom('recovery.claims').where('token_mac', '=', mac).execute();
}

/** Counts that no longer count. */
export async function deleteTries(tx: WriteTx, before: Date): Promise<void> {
  await tx.tables<Tables>().deleteFrom('recovery.tries').where('since', '<=', before).execute();
}

/** Claims of browsers that are over. */
export async function deleteClaims(tx: WriteTx, now: Date): Promise<void> {
  await tx.tables<Tables>().deleteFrom('recovery.claims').where('ends_at', '<=', now).execute();
}

/** Counts one more try, from one again when the first was before `windowStart`. The row's lock puts tries in a row. */
export async function countTry(
  tx: WriteTx,
  mac: Uint8Array,
  now: Date,
  windowStart: Date,
): Promise<{ readonly tries: number; readonly since: Date }> {
  const over = sql<boolean>`recovery.tries.since <= ${windowStart}`;
  return tx
    .tables<Tables>()
    .insertInto('recovery.tries')
    .values({ key_mac: mac, tries: 1, since: now })
    .onConflict((conflict) =>
      conflict.column('key_mac').doUpdateSet({
        tries: sql<number>`case when ${over} then 1 else recovery.tries.tries + 1 end`,
        since: sql<Date>`case when ${over} then ${now}::timestamptz else recovery.tries.since end`,
      }),
    )
    .returning(['tries', 'since'])
    .executeTakeFirstOrThrow();
}
