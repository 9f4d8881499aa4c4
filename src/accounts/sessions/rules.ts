// How long a session lives, how often it may guess, and what a row of the table is worth now.
import { after, type Duration, days, hours, isAtOrAfter, minutes } from '../../kernel/index.ts';

export type SessionKind = 'account' | 'console';
/** `password`: the password was right, the second factor is awaited. `full`: signed in. */
export type SessionLevel = 'password' | 'full';

/** SP 800-63B-4 §2.2.3 (AAL2): at most 24 hours, and one hour without a sign of life. The console is stricter. */
export const lifetimes: Record<SessionKind, { readonly whole: Duration; readonly idle: Duration }> = {
  account: { whole: hours(24), idle: hours(1) },
  console: { whole: hours(12), idle: minutes(30) },
};
/** How long a right password waits for the second factor. */
export const halfFor: Duration = minutes(10);
/** How long after showing a factor what is dear may be changed (OWASP ASVS 5.0 §7.5.1). */
export const freshFor: Duration = minutes(15);
/** Wrong second factors before a half session ends. */
export const triesPerSession = 5;
/** A sign of life is written at most this often. */
export const seenEvery: Duration = minutes(1);

/** What the table says of one session, and what its account says now. */
export interface Standing {
  readonly kind: SessionKind;
  readonly level: SessionLevel;
  readonly lastSeenAt: Date;
  readonly endsAt: Date;
  readonly epoch: number;
  readonly factorAt: Date | undefined;
  readonly account: {
    readonly epoch: number;
    readonly frozen: boolean;
    readonly reviewer: boolean;
    readonly factors: boolean;
  };
}

/**
 * Whether a session still counts. One of an older credential epoch, of a frozen account, or that never showed a factor the
 * account has by now, is no session; nobody needs to have deleted it.
 */
export function isAlive(session: Standing, now: Date): boolean {
  const { account, kind, level } = session;
  if (session.epoch !== account.epoch || account.frozen) return false;
  if (isAtOrAfter(now, session.endsAt)) return false;
  if (isAtOrAfter(now, after(session.lastSeenAt, lifetimes[kind].idle))) return false;
  if (kind === 'console' && !account.reviewer) return false;
  return level === 'password' || session.factorAt !== undefined || !account.factors;
}

/** App codes in a row after which the account's app codes are off until a recovery code signs in (SP 800-63B-4 §3.2.2: 100). */
export const appCodesOffAt = 100;
const firstWaitAt = 10;
const longestWait = hours(4);

/**
 * The wait after so many app codes in a row, over all sessions of the account, none of which was right: 15 minutes after the
 * tenth, twice that after each further one, four hours at most. Recovery codes cannot be guessed and never wait, so who knows
 * the password cannot keep the owner out with this.
 */
export function waitAfter(triesInARow: number): Duration | undefined {
  if (triesInARow < firstWaitAt) return undefined;
  const doubled = minutes(15) * 2 ** Math.min(triesInARow - firstWaitAt, 10);
  return doubled < longestWait ? (doubled as Duration) : longestWait;
}
/** The try at which the owner is told that somebody has the password and guesses codes. */
export const tellsOwnerAt = firstWaitAt;

/** Wrong passwords for one name in an hour, known name or not, before the name waits for the hour to end. */
export const passwordTries = 100;
export const passwordWindow: Duration = hours(1);

/** Signing in with password and a recovery code: no hold, but a probation on accounts that many depend on (the design, "Assurance"). */
export const probationAfterCode = { ordinary: undefined, important: days(14), critical: days(30) } as const;
/** On such accounts password and code are two secrets only where the password was not set by mail within this time. */
export const passwordSettles: Duration = days(90);
