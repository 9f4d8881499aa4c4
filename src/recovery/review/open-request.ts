// Opens a request for a reviewer: everything needed to decide, on one page. That it was opened is on the record (law 14).
import { ok, type RequestId, type Result, refuse } from '../../kernel/index.ts';
import { append, type Entry } from '../../record/index.ts';
import { type Document, documentsOf, openedBy, opensDocuments } from '../documents/index.ts';
import { type RecoveryWorld, type RequestForReview, requestForReview } from '../requests/index.ts';
import type { Decision } from './decision.ts';
import { type Reviewer, type StandingRefusal, type Want, whyNotDecide } from './rules.ts';
import { decisionsOf } from './store.ts';
import { voidStale } from './void-stale.ts';
import { wantsOfRequest } from './wants.ts';

export interface Review extends Omit<RequestForReview, 'documents'> {
  readonly documents: readonly (Document & { readonly opened: boolean })[];
  /** What policy wants before people may approve, rule by rule. */
  readonly wants: readonly Want[];
  /** Decisions this reviewer may read: none of others' before their own. */
  readonly decisions: readonly Decision[];
  /** How many others have decided on the evidence as it is. */
  readonly othersDecided: number;
  readonly mine: Decision | undefined;
  /** Why this reviewer cannot decide now; undefined when they can. */
  readonly whyNot: StandingRefusal | undefined;
}
export type OpenRefusal = { readonly code: 'request_not_in_review' | 'reviewer_concerned' };

export async function openRequest(
  world: RecoveryWorld,
  { reviewer, request }: { readonly reviewer: Reviewer; readonly request: RequestId },
): Promise<Result<Review, OpenRefusal>> {
  const file = await requestForReview(world, request);
  if (!file || !opensDocuments(file.state)) return refuse({ code: 'request_not_in_review' });
  if (file.account === reviewer.account) return refuse({ code: 'reviewer_concerned' });
  return world.db.write(async (tx) => {
    await voidStale(world, tx, file);
    await append(world, tx, {
      kind: 'request.viewed',
      actor: { kind: 'reviewer', account: reviewer.account },
      account: file.account,
      request,
    });
    const opened = await openedBy(tx, request, reviewer.account);
    const documents = (await documentsOf(tx, request)).map((one) => ({ ...one, opened: opened.has(one.id) }));
    const decisions = await decisionsOf(tx, world.keys, request);
    return ok(reviewOf(world, reviewer, file, documents, decisions));
  });
}

function reviewOf(
  world: RecoveryWorld,
  reviewer: Reviewer,
  file: RequestForReview,
  documents: Review['documents'],
  decisions: readonly Decision[],
): Review {
  const current = decisions.filter(({ evidence }) => evidence === file.evidence);
  const mine = current.find((one) => one.reviewer === reviewer.account);
  return {
    ...file,
    documents,
    mine,
    wants: wantsOfRequest(world, file),
    // Blind: who has not decided yet reads nobody's verdict, on this evidence or on older.
    decisions: mine ? decisions : decisions.filter((one) => one.reviewer === reviewer.account),
    history: mine ? file.history : file.history.map(withoutVerdict),
    othersDecided: current.length - (mine ? 1 : 0),
    whyNot: whyNotDecide({
      now: world.clock.now(),
      reviewer,
      concerned: file.account,
      state: file.state,
      approved: file.approved,
      evidence: { seen: file.evidence, current: file.evidence },
      decided: current.map((one) => one.reviewer),
      unopened: documents.filter(({ opened }) => !opened).length,
    }),
  };
}

const withoutVerdict = (entry: Entry): Entry => (entry.kind === 'review.decided' ? { ...entry, facts: {} } : entry);
