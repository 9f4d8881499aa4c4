// What a code from an authenticator app is worth. Steps are RFC 6238's T: whole 30-second intervals since 1970.
import { type Duration, minutes, ok, type Result, refuse, seconds } from '../../kernel/index.ts';

/** RFC 6238 §4.1 and §5.2: 30 seconds a step, six digits, HMAC-SHA-1, which every app understands. */
const stepLength: Duration = seconds(30);
/** One step to either side, for a code typed late (RFC 6238 §5.2). */
export const stepsAccepted = 1;
/** How far off a clock may be for us to say so: five minutes. */
export const stepsRecognised = 10;
/** How long a secret that was shown waits for its first code. */
export const stagedFor: Duration = minutes(30);
/** RFC 4226 §4, R6: at least 128 bits, 160 recommended. */
export const secretBytes = 20;
/** Enough for everyone, and a bound on the work of one sign-in. */
export const mostFactors = 10;

export type TotpRefusal =
  | { readonly code: 'totp_malformed' }
  | { readonly code: 'totp_wrong' }
  /** The code is right, and was used before: the next one in the app will do. */
  | { readonly code: 'totp_used' }
  /** Seconds by which the app's clock is ahead (above zero) or behind (below zero). */
  | { readonly code: 'totp_clock_off'; readonly offSeconds: number };

/** Six digits, however they were spaced; `undefined` when it is anything else. */
export function readAppCode(typed: string): string | undefined {
  const digits = typed.normalize('NFKC').replace(/[\s\-.·]/g, '');
  return /^[0-9]{6}$/.test(digits) ? digits : undefined;
}

const stepAt = (now: Date): number => Math.floor(now.getTime() / stepLength);

/**
 * Judges the step whose code was typed.
 * @param found the step the code belongs to, `undefined` when to none within reach.
 * @param lastStep the newest step this factor was ever used with.
 */
export function judgeStep(
  found: number | undefined,
  now: Date,
  lastStep: number | undefined,
): Result<{ readonly step: number }, TotpRefusal> {
  if (found === undefined) return refuse({ code: 'totp_wrong' });
  // A code is good once: SP 800-63B-4 §3.1.4.2 (verifiers accept a given one-time password only once).
  if (lastStep !== undefined && found <= lastStep) return refuse({ code: 'totp_used' });
  if (Math.abs(found - stepAt(now)) <= stepsAccepted) return ok({ step: found });
  return refuse({ code: 'totp_clock_off', offSeconds: secondsOff(found, now) });
}

/** From the middle of the step the app was in to our time, to the nearest ten seconds: nobody's clock is read more exactly. */
function secondsOff(found: number, now: Date): number {
  const middle = (found + 0.5) * stepLength;
  return Math.round((middle - now.getTime()) / seconds(10)) * 10;
}
