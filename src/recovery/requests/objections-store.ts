// The objections' SQL: the links that object, and what came of them.
import type { AnyTx, Id, RequestId, WriteTx } from '../../kernel/index.ts';

type ObjectionBy = 'mailbox' | 'owner' | 'factor' | 'request';
interface Tables {
  'recovery.objection_links': { token_mac: Uint8Array; request: string; address: string; made_at: Date };
  'recovery.objections': {
    id: string;
    request: string;
    at: Date;
    by: ObjectionBy;
    address: string | null;
    roots: number;
  };
}

export async function insertObjectionLink(
  tx: WriteTx,
  mac: Uint8Array,
  request: RequestId,
  address: string,
  at: Date,
): Promise<void> {
  await tx
    .tables<Tables>()
    .insertInto('recovery.objection_links')
    .values({ token_mac: mac, request, address, made_at: at })
    .execute();
}

export async function objectionLinkByMac(
  tx: AnyTx,
  mac: Uint8Array,
): Promise<{ readonly request: RequestId; readonly address: string } | undefined> {
  const row = await tx
    .tables<Tables>()
    .selectFrom('recovery.objection_links')
    .select(['request', 'address'])
    .where('token_mac', '=', mac)
    .executeTakeFirst();
  return row && { request: row.request as RequestId, address: row.address };
}

export interface Objection {
  readonly at: Date;
  readonly by: ObjectionBy;
  readonly address: string | undefined;
  /** What the objector shows (law 9). */
  readonly roots: number;
}

export async function insertObjection(
  tx: WriteTx,
  id: Id<'objection'>,
  request: RequestId,
  objection: Objection,
): Promise<void> {
  const { at, by, address, roots } = objection;
  await tx
    .tables<Tables>()
    .insertInto('recovery.objections')
    .values({ id, request, at, by, address: address ?? null, roots })
    .execute();
}

/** Oldest first: the first one is the contest, later ones add nothing (law 9). */
export async function objectionsOf(tx: AnyTx, request: RequestId): Promise<readonly Objection[]> {
  const rows = await tx
    .tables<Tables>()
    .selectFrom('recovery.objections')
    .select(['at', 'by', 'address', 'roots'])
    .where('request', '=', request)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, address: row.address ?? undefined }));
}
