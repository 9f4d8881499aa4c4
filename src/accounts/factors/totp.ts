// Time-based codes (RFC 6238) by otplib: secrets, the address an app scans, and which step a typed code belongs to.
import { generateURI, ScureBase32Plugin, verifySync } from 'otplib';
import { type Random, type Result, refuse, type Site } from '../../kernel/index.ts';
import { judgeStep, readAppCode, secretBytes, stepsAccepted, stepsRecognised, type TotpRefusal } from './rules.ts';

const base32 = new ScureBase32Plugin();

/** A new secret, 160 random bits in base32 without padding, as apps take it. */
export const newSecret = (random: Random): string => base32.encode(random.bytes(secretBytes), { padding: false });

/** What the QR code says. The site and the account's name are shown in the app. */
export const otpauthUri = (site: Pick<Site, 'name'>, username: string, secret: string): string =>
  generateURI({ issuer: site.name, label: username, secret });

/** Checks a typed code against one secret. Changes nothing: who accepts it stores the step (guarded). */
export function verifySecret(
  secret: string,
  typed: string,
  now: Date,
  lastStep: number | undefined,
): Result<{ readonly step: number }, TotpRefusal> {
  const code = readAppCode(typed);
  if (code === undefined) return refuse({ code: 'totp_malformed' });
  return judgeStep(
    stepOf(secret, code, now, stepsAccepted) ?? stepOf(secret, code, now, stepsRecognised),
    now,
    lastStep,
  );
}

function stepOf(secret: string, code: string, now: Date, reach: number): number | undefined {
  const epoch = Math.floor(now.getTime() / 1000);
  const result = verifySync({ secret, token: code, epoch, epochTolerance: 30 * reach });
  return result.valid && 'timeStep' in result ? result.timeStep : undefined;
}
