// The proofs' SQL: what was shown, and what old codes turned out to be.
import type { CodeSeen } from '../../directory/index.ts';
import type { AccountId, AnyTx, Id, RequestId, WriteTx } from '../../kernel/index.ts';
import type { Shown } from './rules.ts';

export type ProofId = Id<'proof'>;
interface ProofRow {
  id: string;
  request: string;
  kind: 'mailbox' | 'password';
  address: string | null;
  account: string | null;
  outcome: 'shown' | 'not-shown' | 'unknown';
  shown_at: Date;
  matched_at: Date | null;
}
interface OldCodeRow {
  id: string;
  request: string;
  account: string | null;
  seen: CodeSeen['seen'];
  sheet: string | null;
  made_at: Date | null;
  at: Date;
}
interface Tables {
  'recovery.proofs': ProofRow;
  'recovery.old_codes': OldCodeRow;
}

/** A proof as it was kept, and since when it is known to fit the account. */
export interface KeptProof {
  readonly id: ProofId;
  readonly shown: Shown;
  readonly matchedAt: Date | undefined;
}

export async function proofsOf(tx: AnyTx, request: RequestId): Promise<readonly KeptProof[]> {
  const rows = await tx
    .tables<Tables>()
    .selectFrom('recovery.proofs')
    .select(['id', 'kind', 'address', 'account', 'outcome', 'shown_at', 'matched_at'])
    .where('request', '=', request)
    .orderBy('shown_at')
    .orderBy('kind')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ id: row.id as ProofId, shown: asShown(row), matchedAt: row.matched_at ?? undefined }));
}

const asShown = (row: Omit<ProofRow, 'request'>): Shown =>
  row.kind === 'mailbox'
    ? { kind: 'mailbox', address: row.address ?? '', shownAt: row.shown_at }
    : { kind: 'password', account: row.account ?? undefined, outcome: row.outcome, shownAt: row.shown_at };

export async function insertMailboxProof(
  tx: WriteTx,
  proof: { readonly id: ProofId; readonly request: RequestId; readonly address: string; readonly at: Date },
): Promise<void> {
  const { id, request, address, at } = proof;
  await tx
    .tables<Tables>()
    .insertInto('recovery.proofs')
    .values({ id, request, kind: 'mailbox', address, account: null, outcome: 'shown', shown_at: at, matched_at: null })
    .execute();
}

/** A try of a password, counted before it is checked. It is `unknown` until the answer is in. */
export async function insertPasswordTry(
  tx: WriteTx,
  proof: { readonly id: ProofId; readonly request: RequestId; readonly at: Date },
): Promise<void> {
  const { id, request, at } = proof;
  await tx
    .tables<Tables>()
    .insertInto('recovery.proofs')
    .values({
      id,
      request,
      kind: 'password',
      address: null,
      account: null,
      outcome: 'unknown',
      shown_at: at,
      matched_at: null,
    })
    .execute();
}

export async function settlePasswordTry(
  tx: WriteTx,
  id: ProofId,
  account: AccountId | undefined,
  outcome: ProofRow['outcome'],
): Promise<void> {
  await tx
    .tables<Tables>()
    .updateTable('recovery.proofs')
    .set({ account: account ?? null, outcome })
    .where('id', '=', id)
    .execute();
}

export async function markMatched(tx: WriteTx, id: ProofId, at: Date): Promise<void> {
  await tx
    .tables<Tables>()
    .updateTable('recovery.proofs')
    .set({ matched_at: at })
    .where('id', '=', id)
    .where('matched_at', 'is', null)
    .execute();
}

export async function insertOldCode(
  tx: WriteTx,
  row: {
    readonly id: Id<'old-code'>;
    readonly request: RequestId;
    readonly account: AccountId | undefined;
    readonly at: Date;
  },
  code: CodeSeen,
): Promise<void> {
  const { id, request, at } = row;
  const known = code.seen === 'nothing' ? { sheet: null, made_at: null } : { sheet: code.sheet, made_at: code.madeAt };
  await tx
    .tables<Tables>()
    .insertInto('recovery.old_codes')
    .values({ id, request, account: row.account ?? null, seen: code.seen, ...known, at })
    .execute();
}

export type OldCode = CodeSeen & { readonly at: Date };

/** What was seen for this account; what was seen for another username typed before is left out. */
export async function oldCodesOf(
  tx: AnyTx,
  request: RequestId,
  account: AccountId | undefined,
): Promise<readonly OldCode[]> {
  const rows = await tx
    .tables<Tables>()
    .selectFrom('recovery.old_codes')
    .select(['seen', 'sheet', 'made_at', 'at', 'account'])
    .where('request', '=', request)
    .orderBy('at')
    .execute();
  return rows
    .filter((row) => row.account === (account ?? null))
    .map(({ seen, sheet, made_at, at }) =>
      seen === 'nothing' || sheet === null || made_at === null
        ? { seen: 'nothing', at }
        : { seen, sheet, madeAt: made_at, at },
    );
}

export async function countOldCodes(tx: AnyTx, request: RequestId): Promise<number> {
  const row = await tx
    .tables<Tables>()
    .selectFrom('recovery.old_codes')
    .select((count) => count.fn.countAll<string>().as('n'))
    .where('request', '=', request)
    .executeTakeFirstOrThrow();
  return Number(row.n);
}
