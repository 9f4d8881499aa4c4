// Opens a draft for whoever starts a request. No account is named yet, and nobody is told.
import { type Language, newId } from '../../kernel/index.ts';
import { append } from '../../record/index.ts';
import { startClaim } from './claims.ts';
import { type Claim, type RecoveryWorld, type Request, sealAnswers } from './request.ts';
import { newLife } from './rules.ts';
import { insertRequest } from './store.ts';

/** `language`: the visitor's; mails about the request are in it. */
export function openDraft(
  world: RecoveryWorld,
  language: Language = world.site.language,
): Promise<{ readonly token: string; readonly claim: Claim }> {
  const draft = newDraft(world, language);
  return world.db.write(async (tx) => {
    await insertRequest(tx, draft);
    await append(world, tx, { kind: 'request.drafted', actor: { kind: 'claimant' }, request: draft.id });
    return { token: await startClaim(world, tx, draft.id), claim: { request: draft.id } };
  });
}

function newDraft(world: RecoveryWorld, language: Language): Request {
  const id = newId<'request'>(world.random);
  const now = world.clock.now();
  return {
    id,
    life: newLife(world.policy.deadlines, now),
    openedAt: now,
    filedAt: undefined,
    sealedAnswers: sealAnswers(world, id, {}),
    contact: undefined,
    language,
    reference: undefined,
    returnCodeMac: undefined,
    sealedReturnCode: undefined,
    returnCodeUntil: undefined,
    account: undefined,
    policy: world.policy,
    tier: undefined,
    documents: 0,
    evidence: 0,
    approvedEvidence: undefined,
    judgeAt: undefined,
    assurance: undefined,
    shownAt: undefined,
  };
}
