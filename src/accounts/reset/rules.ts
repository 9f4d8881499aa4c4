// When a reset link still works, and what a changed password owes to the reset before it.
import { before, type Duration, days, hours, isAtOrAfter, minutes } from '../../kernel/index.ts';

/** WSTG-ATHN-09: rarely more than an hour. */
export const linkLives: Duration = hours(1);
/** One mail a minute for one address or account; more is folded into the one before, unseen. */
export const quietFor: Duration = minutes(1);

export interface ResetState {
  readonly endedBy: 'used' | 'replaced' | undefined;
  readonly expiresAt: Date;
  /** The account's credential epoch when the link was made, and now. */
  readonly madeAtEpoch: number;
  readonly epoch: number;
  readonly frozen: boolean;
}

export type LinkProblem = 'reset_used' | 'reset_replaced' | 'reset_expired' | 'reset_overtaken' | 'account_frozen';

/** `undefined`: the link works. */
export function linkProblem(reset: ResetState, now: Date): LinkProblem | undefined {
  if (reset.endedBy === 'used') return 'reset_used';
  if (reset.endedBy === 'replaced') return 'reset_replaced';
  if (isAtOrAfter(now, reset.expiresAt)) return 'reset_expired';
  if (reset.frozen) return 'account_frozen';
  if (reset.madeAtEpoch !== reset.epoch) return 'reset_overtaken';
  return undefined;
}

const matureAfter: Duration = days(90);

/**
 * Through which mailbox a changed password counts as set. Whoever reset it could sign in and change it again, which proves
 * no more than the reset did; only an account with a factor of 90 days shakes the reset off ("Assurance, exactly").
 */
export const throughAfterChange = (
  setThrough: string | undefined,
  factorsAddedAt: readonly Date[],
  now: Date,
): string | undefined => (factorsAddedAt.some((at) => at <= before(now, matureAfter)) ? undefined : setThrough);
