// The requests' SQL.
import type { Tier } from '../../directory/index.ts';
import type { AccountId, AnyTx, Duration, Language, RequestId, WriteTx } from '../../kernel/index.ts';
import type { Policy } from '../assurance/index.ts';
import type { Request } from './request.ts';
import { type Hold, hasEnded, type State, type Why } from './rules.ts';

interface RequestRow {
  id: string;
  state: State;
  since: Date;
  due_at: Date | null;
  why: string | null;
  overdue: boolean;
  opened_at: Date;
  filed_at: Date | null;
  ended_at: Date | null;
  sealed_answers: Uint8Array;
  contact: string | null;
  language: Language;
  reference: string | null;
  return_code_mac: Uint8Array | null;
  sealed_return_code: Uint8Array | null;
  return_code_until: Date | null;
  account: string | null;
  policy: unknown;
  tier: Tier | null;
  documents: number;
  evidence: number;
  approved_evidence: number | null;
  judge_at: Date | null;
  assurance: number | null;
  shown_at: Date | null;
  hold_wait_ms: number | null;
  hold_announced_at: Date | null;
  hold_starts_at: Date | null;
  hold_ends_at: Date | null;
  contested_at: Date | null;
}
interface Tables {
  'recovery.requests': RequestRow;
}

const columns = [
  'id',
  'state',
  'since',
  'due_at',
  'why',
  'overdue',
  'opened_at',
  'filed_at',
  'ended_at',
  'sealed_answers',
  'contact',
  'language',
  'reference',
  'return_code_mac',
  'sealed_return_code',
  'return_code_until',
  'account',
  'policy',
  'tier',
  'documents',
  'evidence',
  'approved_evidence',
  'judge_at',
  'assurance',
  'shown_at',
  'hold_wait_ms',
  'hold_announced_at',
  'hold_starts_at',
  'hold_ends_at',
  'contested_at',
] as const;

const bytes = (column: Uint8Array | null): Uint8Array | undefined => (column ? new Uint8Array(column) : undefined);

function asRequest(row: RequestRow): Request {
  const policy = row.policy as Policy;
  return {
    id: row.id as RequestId,
    life: {
      state: row.state,
      since: row.since,
      due: row.due_at ?? undefined,
      why: (row.why as Why | null) ?? undefined,
      overdue: row.overdue,
      hold: holdOf(row),
      contestedAt: row.contested_at ?? undefined,
      deadlines: policy.deadlines,
    },
    openedAt: row.opened_at,
    filedAt: row.filed_at ?? undefined,
    sealedAnswers: new Uint8Array(row.sealed_answers),
    contact: row.contact ?? undefined,
    language: row.language,
    reference: row.reference ?? undefined,
    returnCodeMac: bytes(row.return_code_mac),
    sealedReturnCode: bytes(row.sealed_return_code),
    returnCodeUntil: row.return_code_until ?? undefined,
    account: (row.account as AccountId | null) ?? undefined,
    policy,
    tier: row.tier ?? undefined,
    documents: row.documents,
    evidence: row.evidence,
    approvedEvidence: row.approved_evidence ?? undefined,
    judgeAt: row.judge_at ?? undefined,
    assurance: row.assurance ?? undefined,
    shownAt: row.shown_at ?? undefined,
  };
}

const holdOf = (row: RequestRow): Hold | undefined =>
  row.hold_announced_at && row.hold_wait_ms !== null
    ? {
        wait: row.hold_wait_ms as Duration,
        announcedAt: row.hold_announced_at,
        startsAt: row.hold_starts_at ?? undefined,
        endsAt: row.hold_ends_at ?? undefined,
      }
    : undefined;

function asRow(request: Request): RequestRow {
  const { life } = request;
  return {
    id: request.id,
    state: life.state,
    since: life.since,
    due_at: life.due ?? null,
    why: life.why ?? null,
    overdue: life.overdue,
    opened_at: request.openedAt,
    filed_at: request.filedAt ?? null,
    ended_at: hasEnded(life.state) ? life.since : null,
    sealed_answers: request.sealedAnswers,
    contact: request.contact ?? null,
    language: request.language,
    reference: request.reference ?? null,
    return_code_mac: request.returnCodeMac ?? null,
    sealed_return_code: request.sealedReturnCode ?? null,
    return_code_until: request.returnCodeUntil ?? null,
    account: request.account ?? null,
    policy: JSON.stringify(request.policy),
    tier: request.tier ?? null,
    documents: request.documents,
    evidence: request.evidence,
    approved_evidence: request.approvedEvidence ?? null,
    judge_at: request.judgeAt ?? null,
    assurance: request.assurance ?? null,
    shown_at: request.shownAt ?? null,
    hold_wait_ms: life.hold?.wait ?? null,
    hold_announced_at: life.hold?.announcedAt ?? null,
    hold_starts_at: life.hold?.startsAt ?? null,
    hold_ends_at: life.hold?.endsAt ?? null,
    contested_at: life.contestedAt ?? null,
  };
}

export async function insertRequest(tx: WriteTx, request: Request): Promise<void> {
  await tx.tables<Tables>().insertInto('recovery.requests').values(asRow(request)).execute();
}

/** Writes a request that this transaction has locked. */
export async function saveRequest(tx: WriteTx, request: Request): Promise<void> {
  const { id, ...row } = asRow(request);
  await tx.tables<Tables>().updateTable('recovery.requests').set(row).where('id', '=', id).execute();
}

export async function findRequest(tx: AnyTx, id: RequestId): Promise<Request | undefined> {
  const row = await tx
    .tables<Tables>()
    .selectFrom('recovery.requests')
    .select(columns)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && asRequest(row);
}

export async function findByReference(tx: AnyTx, reference: string): Promise<Request | undefined> {
  const row = await tx
    .tables<Tables>()
    .selectFrom('recovery.requests')
    .select(columns)
    .where('reference', '=', reference)
    .executeTakeFirst();
  return row && asRequest(row);
}

/** These requests, locked in one order, so that two transactions that want the same ones do not wait for each other. */
export async function lockRequests(tx: WriteTx, ids: readonly RequestId[]): Promise<readonly Request[]> {
  const rows = await tx
    .tables<Tables>()
    .selectFrom('recovery.requests')
    .select(columns)
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(asRequest);
}

export async function lockOne(tx: WriteTx, id: RequestId): Promise<Request | undefined> {
  const [request] = await lockRequests(tx, [id]);
  return request;
}

const live = ['filed', 'proving', 'reviewing', 'holding', 'granted', 'contested'] as const satisfies readonly State[];

/** Filed requests for this account that have not ended. */
export async function liveOfAccount(tx: AnyTx, account: AccountId): Promise<readonly RequestId[]> {
  const rows = await tx
    .tables<Tables>()
    .selectFrom('recovery.requests')
    .select('id')
    .where('account', '=', account)
    .where('state', 'in', live)
    .orderBy('id')
    .execute();
  return rows.map((row) => row.id as RequestId);
}

/** What the job looks at: not judged yet, due, or waiting for its hold to start. */
export async function toAdvance(tx: AnyTx, now: Date): Promise<readonly RequestId[]> {
  const rows = await tx
    .tables<Tables>()
    .selectFrom('recovery.requests')
    .select('id')
    .where('ended_at', 'is', null)
    .where((row) =>
      row.or([
        row.and([row('judge_at', 'is not', null), row('state', '!=', 'draft')]),
        row('due_at', '<=', now),
        row.and([row('state', '=', 'holding'), row('hold_starts_at', 'is', null)]),
      ]),
    )
    .orderBy('since')
    .execute();
  return rows.map((row) => row.id as RequestId);
}

/** Everything that waits for people, the one that is due first at the top. */
export async function withPeople(tx: AnyTx): Promise<readonly Request[]> {
  const rows = await tx
    .tables<Tables>()
    .selectFrom('recovery.requests')
    .select(columns)
    .where('state', 'in', ['reviewing', 'contested'])
    .orderBy('due_at')
    .execute();
  return rows.map(asRequest);
}

/** Forgets return codes that were shown long enough (law 20). */
export async function wipeReturnCodes(tx: WriteTx, now: Date): Promise<void> {
  await tx
    .tables<Tables>()
    .updateTable('recovery.requests')
    .set({ sealed_return_code: null, return_code_until: null })
    .where('return_code_until', '<=', now)
    .execute();
}
