// One reviewer decides, on exactly the evidence they saw (law 12).
import { type Result, refuse, type WriteTx } from '../../kernel/index.ts';
import { documentsOf, openedBy } from '../documents/index.ts';
import { lockRequest, type RecoveryWorld, requestForReview } from '../requests/index.ts';
import type { Deciding } from './deciding.ts';
import { recordVerdict } from './record-verdict.ts';
import { type StandingRefusal, type Tally, type Want, whyNotDecide } from './rules.ts';
import { decisionsOf } from './store.ts';
import { voidStale } from './void-stale.ts';
import { wantsOfRequest } from './wants.ts';

export type DecideRefusal =
  | StandingRefusal
  | { readonly code: 'reason_missing' | 'reason_words_missing' }
  | { readonly code: 'policy_not_met'; readonly rules: readonly Want['rule'][] };

export async function decide(world: RecoveryWorld, deciding: Deciding): Promise<Result<Tally, DecideRefusal>> {
  const { verdict, reason, words, request } = deciding;
  if (verdict === 'refuse' && reason === undefined) return refuse({ code: 'reason_missing' });
  if (verdict === 'refuse' && reason === 'other' && !words) return refuse({ code: 'reason_words_missing' });
  // Asks the directory, so outside of the transaction; the evidence's version ties the two together.
  const file = await requestForReview(world, request);
  if (!file) return refuse({ code: 'request_not_in_review' });
  const unmet = wantsOfRequest(world, file).filter(({ met }) => !met);
  return world.db.write(async (tx) => {
    const refusal = await whyNot(world, tx, deciding);
    if (refusal) return refuse(refusal);
    if (file.evidence !== deciding.evidence) return refuse({ code: 'evidence_changed' });
    if (verdict === 'approve' && unmet.length > 0)
      return refuse({ code: 'policy_not_met', rules: unmet.map(({ rule }) => rule) });
    return recordVerdict(world, tx, deciding, file);
  });
}

/** Locks the request, so that two who decide at once see each other. */
async function whyNot(world: RecoveryWorld, tx: WriteTx, deciding: Deciding): Promise<StandingRefusal | undefined> {
  const { reviewer, request, evidence } = deciding;
  const locked = await lockRequest(tx, request);
  if (!locked) return { code: 'request_not_in_review' };
  await voidStale(world, tx, locked);
  const opened = await openedBy(tx, request, reviewer.account);
  const documents = await documentsOf(tx, request);
  const decisions = await decisionsOf(tx, world.keys, request);
  return whyNotDecide({
    now: world.clock.now(),
    reviewer,
    concerned: locked.account,
    state: locked.state,
    approved: locked.approved,
    evidence: { seen: evidence, current: locked.evidence },
    decided: decisions.filter((one) => one.evidence === locked.evidence).map((one) => one.reviewer),
    unopened: documents.filter(({ id }) => !opened.has(id)).length,
  });
}
