// Where a take-back stands, for its operations.
import type { z } from 'zod';
import { type OperationId, ok, type Result, refuse } from '../../../kernel/index.ts';
import { type Claim, takeBackOf } from '../../../recovery/requests/index.ts';
import type { House } from '../../kit/index.ts';
import { type takeBack, takeBackAnswer } from '../answers/take-back.ts';

type Answer = z.input<typeof takeBack>;

/** The take-back after whatever was done to it. */
export async function takeBackNow(
  house: House,
  claim: Claim,
): Promise<Result<Answer, { readonly code: 'not_granted' }>> {
  const view = await takeBackOf(house, claim);
  if (!view) return refuse({ code: 'not_granted' });
  const progress = view.operation && (await house.directory.takeBack.progress(view.operation));
  return ok(takeBackAnswer(view, progress));
}

export type NotOpen = { readonly code: 'not_granted' | 'fresh_needed' | 'grant_used' };

/** The open take-back: within the hour that a fresh showing gives, and not used yet. */
export async function openNow(house: House, claim: Claim): Promise<Result<OperationId, NotOpen>> {
  const view = await takeBackOf(house, claim);
  if (view?.state !== 'granted') return refuse({ code: 'not_granted' });
  if (view.consumed) return refuse({ code: 'grant_used' });
  return view.operation && view.windowUntil ? ok(view.operation) : refuse({ code: 'fresh_needed' });
}

/** For operations that need an open take-back. */
export const notOpen = { not_granted: '', fresh_needed: '', grant_used: '', take_back_over: '' } as const;
