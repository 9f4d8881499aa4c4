// The decisions' SQL.
import type { AccountId, AnyTx, Keys, RequestId, WriteTx } from '../../kernel/index.ts';
import type { Decision } from './decision.ts';
import type { RefusalReason, Verdict } from './rules.ts';

interface DecisionRow {
  id: string;
  request: string;
  reviewer: string;
  evidence_version: number;
  verdict: Verdict;
  reason: RefusalReason | null;
  sealed_words: Uint8Array | null;
  sealed_note: Uint8Array | null;
  decided_at: Date;
  voided_at: Date | null;
}
interface Tables {
  'recovery.decisions': DecisionRow;
}

const columns = [
  'id',
  'request',
  'reviewer',
  'evidence_version',
  'verdict',
  'reason',
  'sealed_words',
  'sealed_note',
  'decided_at',
  'voided_at',
] as const;

const sealed = (keys: Keys, id: string, part: string, text: string | undefined): Uint8Array | null =>
  text === undefined ? null : keys.seal('answers', `${id} ${part}`, new TextEncoder().encode(text));

const opened = (keys: Keys, id: string, part: string, bytes: Uint8Array | null): string | undefined =>
  bytes === null ? undefined : new TextDecoder().decode(keys.open('answers', `${id} ${part}`, new Uint8Array(bytes)));

const asDecision = (keys: Keys, row: DecisionRow): Decision => ({
  id: row.id,
  request: row.request as RequestId,
  reviewer: row.reviewer as AccountId,
  evidence: row.evidence_version,
  verdict: row.verdict,
  reason: row.reason ?? undefined,
  words: opened(keys, row.id, 'words', row.sealed_words),
  note: opened(keys, row.id, 'note', row.sealed_note),
  decidedAt: row.decided_at,
  voidedAt: row.voided_at ?? undefined,
});

/** False when this reviewer has decided on this evidence already, also when both asked at once. */
export async function insertDecision(tx: WriteTx, keys: Keys, decision: Omit<Decision, 'voidedAt'>): Promise<boolean> {
  const { id, words, note } = decision;
  const row = await tx
    .tables<Tables>()
    .insertInto('recovery.decisions')
    .values({
      id,
      request: decision.request,
      reviewer: decision.reviewer,
      evidence_version: decision.evidence,
      verdict: decision.verdict,
      reason: decision.reason ?? null,
      sealed_words: sealed(keys, id, 'words', words),
      sealed_note: sealed(keys, id, 'note', note),
      decided_at: decision.decidedAt,
      voided_at: null,
    })
    .onConflict((conflict) => conflict.columns(['request', 'evidence_version', 'reviewer']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Every decision on a request, void ones too, oldest first. */
export async function decisionsOf(tx: AnyTx, keys: Keys, request: RequestId): Promise<readonly Decision[]> {
  const rows = await tx
    .tables<Tables>()
    .selectFrom('recovery.decisions')
    .select(columns)
    .where('request', '=', request)
    .orderBy('decided_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => asDecision(keys, row));
}

/** Marks what was decided on older evidence and returns whose decisions those were. */
export async function voidOlder(
  tx: WriteTx,
  request: RequestId,
  current: number,
  at: Date,
): Promise<readonly string[]> {
  const rows = await tx
    .tables<Tables>()
    .updateTable('recovery.decisions')
    .set({ voided_at: at })
    .where('request', '=', request)
    .where('evidence_version', '<>', current)
    .where('voided_at', 'is', null)
    .returning('reviewer')
    .execute();
  return rows.map((row) => row.reviewer);
}

/** Who decided on the evidence as it is, for many requests at once. */
export async function decidersOf(
  tx: AnyTx,
  requests: readonly { readonly id: RequestId; readonly evidence: number }[],
): Promise<ReadonlyMap<RequestId, readonly AccountId[]>> {
  const deciders = new Map<RequestId, AccountId[]>(requests.map(({ id }) => [id, []]));
  if (requests.length === 0) return deciders;
  const current = new Map(requests.map(({ id, evidence }) => [id, evidence]));
  const rows = await tx
    .tables<Tables>()
    .selectFrom('recovery.decisions')
    .select(['request', 'reviewer', 'evidence_version'])
    .where('request', 'in', [...current.keys()])
    .execute();
  for (const row of rows) {
    const id = row.request as RequestId;
    if (row.evidence_version === current.get(id)) deciders.get(id)?.push(row.reviewer as AccountId);
  }
  return deciders;
}

/** Requests about which somebody wrote something before then. */
export async function requestsWithWords(tx: AnyTx, before: Date): Promise<readonly RequestId[]> {
  const rows = await tx
    .tables<Tables>()
    .selectFrom('recovery.decisions')
    .select('request')
    .distinct()
    .where((row) => row.or([row('sealed_words', 'is not', null), row('sealed_note', 'is not', null)]))
    .where('decided_at', '<=', before)
    .execute();
  return rows.map((row) => row.request as RequestId);
}

export async function wipeWords(tx: WriteTx, request: RequestId): Promise<void> {
  await tx
    .tables<Tables>()
    .updateTable('recovery.decisions')
    .set({ sealed_words: null, sealed_note: null })
    .where('request', '=', request)
    .execute();
}
