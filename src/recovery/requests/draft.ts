// A request that is being filled in: what it has and what it still wants. Wants are the policy's, never the account's (law 1).
import { type AnyTx, ok, type Result, refuse, type World } from '../../kernel/index.ts';
import { asksForDocument } from '../assurance/index.ts';
import { linksOf, proofsOf, sameMailbox } from '../proofs/index.ts';
import { type Answers, answersOf, type Claim, type RecoveryWorld, type Request, sealAnswers } from './request.ts';
import { passwordTriesLeft } from './show-password.ts';
import { findRequest, lockOne, saveRequest } from './store.ts';

const missingThings = ['username', 'reason', 'codes', 'conduct', 'patience', 'mailbox', 'document'] as const;
export type Missing = (typeof missingThings)[number];

export interface Draft {
  readonly answers: Answers;
  /** The address typed last, and when its link was confirmed. */
  readonly mailbox:
    | { readonly address: string; readonly askedAt: Date; readonly confirmedAt: Date | undefined }
    | undefined;
  /** Whether a password was entered, not whether it was right. */
  readonly passwordNoted: boolean;
  readonly passwordTriesLeft: number;
  readonly documents: number;
  readonly documentWanted: boolean;
  readonly missing: readonly Missing[];
  /** When what was filled in is deleted unless it is sent. */
  readonly endsAt: Date;
}

/** `undefined` when it is no draft any more. */
export function draftOf(
  world: Pick<RecoveryWorld, 'db' | 'keys' | 'policy'>,
  claim: Claim,
): Promise<Draft | undefined> {
  return world.db.read(async (tx) => {
    const request = await findRequest(tx, claim.request);
    return request?.life.state === 'draft' ? readDraft(world, tx, request) : undefined;
  });
}

export async function readDraft(
  world: Pick<RecoveryWorld, 'keys' | 'policy'>,
  tx: AnyTx,
  request: Request,
): Promise<Draft> {
  const answers = answersOf(world, request);
  const mailbox = await mailboxOf(tx, request);
  const passwords = (await proofsOf(tx, request.id)).filter(({ shown }) => shown.kind === 'password').length;
  const documentWanted = asksForDocument(world.policy);
  const has: Record<Missing, boolean> = {
    username: !!answers.username,
    reason: answers.reason !== undefined,
    codes: answers.codes !== undefined,
    conduct: answers.conduct === true,
    patience: answers.patience === true,
    mailbox: mailbox?.confirmedAt !== undefined,
    document: !documentWanted || request.documents > 0,
  };
  return {
    answers,
    mailbox,
    passwordNoted: passwords > 0,
    passwordTriesLeft: passwordTriesLeft(passwords),
    documents: request.documents,
    documentWanted,
    missing: missingThings.filter((thing) => !has[thing]),
    endsAt: request.life.due ?? request.life.since,
  };
}

async function mailboxOf(tx: AnyTx, { id }: Request): Promise<Draft['mailbox']> {
  const [newest] = await linksOf(tx, id, 'proof');
  if (!newest) return undefined;
  const proofs = await proofsOf(tx, id);
  const proof = proofs.find(({ shown }) => shown.kind === 'mailbox' && sameMailbox(shown.address, newest.address));
  return { address: newest.address, askedAt: newest.askedAt, confirmedAt: proof?.shown.shownAt };
}

export type DraftRefusal = { readonly code: 'request_already_filed' };

/** Merges what is given into the answers. */
export function saveAnswers(
  world: Pick<World, 'db' | 'keys'>,
  claim: Claim,
  given: Answers,
): Promise<Result<null, DraftRefusal>> {
  return world.db.write(async (tx) => {
    const request = await lockOne(tx, claim.request);
    if (request?.life.state !== 'draft') return refuse({ code: 'request_already_filed' });
    const answers = { ...answersOf(world, request), ...given };
    await saveRequest(tx, { ...request, sealedAnswers: sealAnswers(world, request.id, answers) });
    return ok(null);
  });
}
