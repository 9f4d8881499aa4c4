// Sends a request. From here it has a reference, a return code and a status; for the owner nothing changes (law 10).
import { after, minutes, ok, type Result, refuse, type WriteTx } from '../../kernel/index.ts';
import { append } from '../../record/index.ts';
import { type Missing, readDraft } from './draft.ts';
import { bySystem, move } from './move.ts';
import { newReference, newReturnCode, readReturnCode } from './reference.ts';
import type { Claim, RecoveryWorld, Request } from './request.ts';
import { findByReference, findRequest, lockOne, saveRequest } from './store.ts';

export type FileRefusal = { readonly code: 'request_incomplete'; readonly missing: readonly Missing[] };

export interface Filed {
  /** Like 7Q4-K2M. */
  readonly reference: string;
  /** Shown until the claimant says that it is kept, at most 15 minutes. */
  readonly returnCode: string | undefined;
  readonly contact: string;
  readonly filedAt: Date;
}

const showsCodeFor = minutes(15);

/** Sending twice files one request and answers the same. */
export function fileRequest(world: RecoveryWorld, claim: Claim): Promise<Result<Filed, FileRefusal>> {
  return world.db.write(async (tx) => {
    const request = await lockOne(tx, claim.request);
    if (!request) throw new Error(`request ${claim.request} is gone`);
    const filed = readFiled(world, request);
    if (filed) return ok(filed);
    const draft = await readDraft(world, tx, request);
    if (request.life.state !== 'draft' || !draft.mailbox || draft.missing.length > 0)
      return refuse({ code: 'request_incomplete', missing: draft.missing });
    const ready = await withNames(world, tx, request, draft.mailbox.address);
    const moved = await move(world, tx, ready, { type: 'filed' }, bySystem(undefined));
    if (!moved.ok) throw new Error(`a draft could not be filed: ${moved.refusal.code}`);
    await append(world, tx, { kind: 'request.filed', actor: { kind: 'claimant' }, request: request.id });
    await world.wake.wake(tx, 'advance-requests');
    const answer = readFiled(world, moved.value);
    if (!answer) throw new Error('a filed request without its names');
    return ok(answer);
  });
}

async function withNames(world: RecoveryWorld, tx: WriteTx, request: Request, contact: string): Promise<Request> {
  const now = world.clock.now();
  const returnCode = newReturnCode(world.random);
  return {
    ...request,
    filedAt: now,
    contact,
    reference: await freeReference(world, tx),
    returnCodeMac: world.keys.mac('return-code', readReturnCode(returnCode) ?? ''),
    sealedReturnCode: world.keys.seal('answers', codeContext(request), new TextEncoder().encode(returnCode)),
    returnCodeUntil: after(now, showsCodeFor),
    policy: world.policy,
    life: { ...request.life, deadlines: world.policy.deadlines },
    judgeAt: now,
  };
}

async function freeReference(world: RecoveryWorld, tx: WriteTx): Promise<string> {
  for (;;) {
    const reference = newReference(world.random);
    if (!(await findByReference(tx, reference))) return reference;
  }
}

const codeContext = ({ id }: Request): string => `${id} return-code`;

function readFiled(world: Pick<RecoveryWorld, 'clock' | 'keys'>, request: Request): Filed | undefined {
  const { reference, contact, filedAt, sealedReturnCode, returnCodeUntil } = request;
  if (reference === undefined || contact === undefined || !filedAt) return undefined;
  const shown = sealedReturnCode && returnCodeUntil && returnCodeUntil > world.clock.now();
  const returnCode = shown
    ? new TextDecoder().decode(world.keys.open('answers', codeContext(request), sealedReturnCode))
    : undefined;
  return { reference, contact, filedAt, returnCode };
}

/** `undefined` while it is a draft. */
export function filedOf(world: Pick<RecoveryWorld, 'clock' | 'db' | 'keys'>, claim: Claim): Promise<Filed | undefined> {
  return world.db.read(async (tx) => {
    const request = await findRequest(tx, claim.request);
    return request && readFiled(world, request);
  });
}

/** "I have kept it": the return code is shown no more. */
export function forgetReturnCode(world: Pick<RecoveryWorld, 'db'>, claim: Claim): Promise<void> {
  return world.db.write(async (tx) => {
    const request = await lockOne(tx, claim.request);
    if (request) await saveRequest(tx, { ...request, sealedReturnCode: undefined, returnCodeUntil: undefined });
  });
}
