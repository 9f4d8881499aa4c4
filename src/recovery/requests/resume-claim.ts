// Back to a request with reference and return code, from any browser. It shows the status; taking an account back needs a
// fresh proof beside it (law 17).
import { ok, type Result, refuse, sameBytes, type World, type WriteTx } from '../../kernel/index.ts';
import { startClaim } from './claims.ts';
import { readReference, readReturnCode } from './reference.ts';
import type { Claim, Request } from './request.ts';
import { findByReference } from './store.ts';
import { takeTry } from './take-try.ts';

export type ResumeRefusal =
  | { readonly code: 'return_code_wrong' }
  | { readonly code: 'return_code_too_often'; readonly again: Date };

export interface Typed {
  readonly reference: string;
  readonly returnCode: string;
}

export function resumeClaim(
  world: Pick<World, 'clock' | 'random' | 'db' | 'keys'>,
  typed: Typed,
): Promise<Result<{ readonly token: string; readonly claim: Claim }, ResumeRefusal>> {
  return world.db.write(async (tx) => {
    const found = await openWithCode(world, tx, typed);
    if (!found.ok) return found;
    return ok({ token: await startClaim(world, tx, found.value.id), claim: { request: found.value.id } });
  });
}

/** The try is counted for the reference as typed, known or not, so that the answers are the same (law 1). */
export async function openWithCode(
  world: Pick<World, 'clock' | 'keys'>,
  tx: WriteTx,
  typed: Typed,
): Promise<Result<Request, ResumeRefusal>> {
  const reference = readReference(typed.reference);
  const code = readReturnCode(typed.returnCode);
  if (reference === undefined || code === undefined) return refuse({ code: 'return_code_wrong' });
  const tried = await takeTry(world, tx, `return-code ${reference}`);
  if (!tried.ok) return refuse({ code: 'return_code_too_often', again: tried.refusal.again });
  const request = await findByReference(tx, reference);
  const mac = world.keys.mac('return-code', code);
  if (!request?.returnCodeMac || !sameBytes(mac, request.returnCodeMac)) return refuse({ code: 'return_code_wrong' });
  return ok(request);
}
