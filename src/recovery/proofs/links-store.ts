// The SQL of links to mailboxes.
import type { AnyTx, RequestId, WriteTx } from '../../kernel/index.ts';

interface LinkRow {
  token_mac: Uint8Array;
  request: string;
  purpose: LinkPurpose;
  address: string;
  asked_at: Date;
  expires_at: Date;
  used_at: Date | null;
  replaced_at: Date | null;
}
interface Tables {
  'recovery.mailbox_links': LinkRow;
}

/** `proof` shows a mailbox; `fresh` shows it again before a take-back (law 17). */
export type LinkPurpose = 'proof' | 'fresh';
export interface MailboxLink {
  readonly request: RequestId;
  readonly purpose: LinkPurpose;
  readonly address: string;
  readonly askedAt: Date;
  readonly expiresAt: Date;
  readonly usedAt: Date | undefined;
  readonly replacedAt: Date | undefined;
}
const linkColumns = ['request', 'purpose', 'address', 'asked_at', 'expires_at', 'used_at', 'replaced_at'] as const;
const asLink = (row: Omit<LinkRow, 'token_mac'>): MailboxLink => ({
  request: row.request as RequestId,
  purpose: row.purpose,
  address: row.address,
  askedAt: row.asked_at,
  expiresAt: row.expires_at,
  usedAt: row.used_at ?? undefined,
  replacedAt: row.replaced_at ?? undefined,
});

export async function insertLink(
  tx: WriteTx,
  mac: Uint8Array,
  link: Omit<MailboxLink, 'usedAt' | 'replacedAt'>,
): Promise<void> {
  const { request, purpose, address, askedAt, expiresAt } = link;
  const row = { token_mac: mac, request, purpose, address, asked_at: askedAt, expires_at: expiresAt };
  await tx
    .tables<Tables>()
    .insertInto('recovery.mailbox_links')
    .values({ ...row, used_at: null, replaced_at: null })
    .execute();
}

export async function linkByMac(tx: AnyTx, mac: Uint8Array): Promise<MailboxLink | undefined> {
  const row = await tx
    .tables<Tables>()
    .selectFrom('recovery.mailbox_links')
    .select(linkColumns)
    .where('token_mac', '=', mac)
    .executeTakeFirst();
  return row && asLink(row);
}

export async function linksOf(tx: AnyTx, request: RequestId, purpose: LinkPurpose): Promise<readonly MailboxLink[]> {
  const rows = await tx
    .tables<Tables>()
    .selectFrom('recovery.mailbox_links')
    .select(linkColumns)
    .where('request', '=', request)
    .where('purpose', '=', purpose)
    .orderBy('asked_at', 'desc')
    .execute();
  return rows.map(asLink);
}

/** When links were mailed for this request, and to this mailbox by anybody, since then; oldest first. */
export async function askedSince(
  tx: AnyTx,
  about: { readonly request: RequestId } | { readonly address: string },
  since: Date,
): Promise<readonly Date[]> {
  const query = tx
    .tables<Tables>()
    .selectFrom('recovery.mailbox_links')
    .select('asked_at')
    .where('asked_at', '>', since)
    .orderBy('asked_at');
  const rows = await ('request' in about
    ? query.where('request', '=', about.request)
    : query.where((row) => row(row.fn<string>('lower', ['address']), '=', about.address.toLowerCase()))
  ).execute();
  return rows.map((row) => row.asked_at);
}

/** The newest link wins: earlier ones stop working. With an address, those to that address only. */
export async function replaceLinks(
  tx: WriteTx,
  request: RequestId,
  purpose: LinkPurpose,
  at: Date,
  address?: string,
): Promise<void> {
  const query = tx
    .tables<Tables>()
    .updateTable('recovery.mailbox_links')
    .set({ replaced_at: at })
    .where('request', '=', request)
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .where('replaced_at', 'is', null);
  await (address === undefined ? query : query.where('address', '=', address)).execute();
}

/** Spends a link: under any race one caller gets it (law 4). */
export async function useLink(tx: WriteTx, mac: Uint8Array, now: Date): Promise<boolean> {
  const row = await tx
    .tables<Tables>()
    .updateTable('recovery.mailbox_links')
    .set({ used_at: now })
    .where('token_mac', '=', mac)
    .where('used_at', 'is', null)
    .where('replaced_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('request')
    .executeTakeFirst();
  return row !== undefined;
}
