// The notices' SQL.
import type { Generated, Insertable } from 'kysely';
import type { AccountId, AnyTx, NoticeId, RequestId, WriteTx } from '../kernel/index.ts';

interface NoticeRow {
  id: string;
  place: Generated<string>;
  created_at: Date;
  kind: string;
  channel: 'mail' | 'page';
  account: string | null;
  request: string | null;
  address: string | null;
  subject: string;
  sealed_text: Uint8Array | null;
  page_text: string | null;
  state: 'waiting' | 'accepted' | 'bounced' | 'given-up';
  tries: number;
  next_try_at: Date | null;
  settled_at: Date | null;
}
interface Tables {
  'notices.notices': NoticeRow;
}

export async function insertNotice(tx: WriteTx, row: Insertable<NoticeRow>): Promise<void> {
  await tx.tables<Tables>().insertInto('notices.notices').values(row).execute();
}

export type DueNotice = Pick<NoticeRow, 'id' | 'address' | 'subject' | 'sealed_text' | 'tries' | 'created_at'>;

/**
 * Takes one notice that is due and pushes its next try away, so that two workers do not send it twice
 * and a worker that dies in the middle loses nothing.
 */
export function takeDue(tx: WriteTx, now: Date, nextTry: Date): Promise<DueNotice | undefined> {
  const db = tx.tables<Tables>();
  return db
    .updateTable('notices.notices')
    .set((row) => ({ next_try_at: nextTry, tries: row('tries', '+', 1) }))
    .where('id', '=', (row) =>
      row
        .selectFrom('notices.notices')
        .select('id')
        .where('state', '=', 'waiting')
        .where('next_try_at', '<=', now)
        .orderBy('next_try_at')
        .orderBy('place')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returning(['id', 'address', 'subject', 'sealed_text', 'tries', 'created_at'])
    .executeTakeFirst();
}

export async function settle(
  tx: WriteTx,
  id: string,
  state: 'accepted' | 'bounced' | 'given-up',
  at: Date,
): Promise<void> {
  await tx
    .tables<Tables>()
    .updateTable('notices.notices')
    .set({ state, settled_at: at, next_try_at: null, sealed_text: null })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .execute();
}

export async function retryAt(tx: WriteTx, id: string, at: Date): Promise<void> {
  await tx.tables<Tables>().updateTable('notices.notices').set({ next_try_at: at }).where('id', '=', id).execute();
}

export async function unsettledOf(tx: AnyTx, request: RequestId, kind: string, triedBefore: Date): Promise<number> {
  const row = await tx
    .tables<Tables>()
    .selectFrom('notices.notices')
    .select((count) => count.fn.countAll<string>().as('n'))
    .where('request', '=', request)
    .where('kind', '=', kind)
    .where('state', '=', 'waiting')
    .where('created_at', '>', triedBefore)
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

export interface SentMail {
  readonly id: NoticeId;
  readonly at: Date;
  readonly address: string;
  readonly subject: string;
  readonly state: NoticeRow['state'];
}

/** To these addresses, or of these kinds; oldest first. */
export async function mailsOfRequest(
  tx: AnyTx,
  request: RequestId,
  { to, kinds }: { readonly to: readonly string[]; readonly kinds: readonly string[] },
): Promise<readonly SentMail[]> {
  const addresses = to.map((address) => address.toLowerCase());
  const rows = await tx
    .tables<Tables>()
    .selectFrom('notices.notices')
    .select(['id', 'created_at as at', 'address', 'subject', 'state'])
    .where('request', '=', request)
    .where('channel', '=', 'mail')
    .where((row) =>
      // A list of none is no list in SQL.
      row.or([
        ...(addresses.length > 0 ? [row(row.fn<string>('lower', ['address']), 'in', addresses)] : []),
        ...(kinds.length > 0 ? [row('kind', 'in', kinds)] : []),
      ]),
    )
    .orderBy('place')
    .execute();
  return rows.map((row) => ({ ...row, id: row.id as NoticeId, address: row.address ?? '' }));
}

/** Deletes the lines of the message log. What stands on an account's own pages stays. */
export async function deleteMailsOfRequest(tx: WriteTx, request: RequestId): Promise<void> {
  await tx
    .tables<Tables>()
    .deleteFrom('notices.notices')
    .where('request', '=', request)
    .where('channel', '=', 'mail')
    .execute();
}

export interface PageNotice {
  readonly id: NoticeId;
  readonly at: Date;
  readonly kind: string;
  readonly request: RequestId | null;
  readonly subject: string;
  readonly text: string;
}

export async function pageNoticesOf(tx: AnyTx, account: AccountId, since: Date): Promise<readonly PageNotice[]> {
  const rows = await tx
    .tables<Tables>()
    .selectFrom('notices.notices')
    .select(['id', 'created_at', 'kind', 'request', 'subject', 'page_text'])
    .where('account', '=', account)
    .where('channel', '=', 'page')
    .where('created_at', '>=', since)
    .orderBy('place', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id as NoticeId,
    at: row.created_at,
    kind: row.kind,
    request: row.request as RequestId | null,
    subject: row.subject,
    text: row.page_text ?? '',
  }));
}
