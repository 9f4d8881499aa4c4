// Where somebody stands who takes an account back, and the one thing to do next (laws 17 and 19).
import { z } from 'zod';
import type { StagedFactor, StagedSheet, TakeBackProgress } from '../../../directory/index.ts';
import type { TakeBackView } from '../../../recovery/requests/index.ts';
import { sheetExample, takeBackExample } from './examples.ts';
import { inSeconds, maybe, moment, named, told, toldOrNull } from './pieces.ts';

const steps = ['show-again', 'open', 'password', 'authenticator', 'sheet', 'complete', 'wait', 'none'] as const;

export const takeBack = z.object({
  username: z.string(),
  step: z.enum(steps).describe('The one thing to do next. `wait`: it is being put in force; ask again in seconds.'),
  until: moment.describe('When the right to take the account back lapses.'),
  mailboxes: z.array(z.string()).describe('The mailboxes that counted, any of which may be shown again.'),
  passwordCounted: z.boolean().describe('Whether the password on the account may be shown again.'),
  shownUntil: maybe(moment).describe('Until when what was shown again lets you open the take-back.'),
  openUntil: maybe(moment).describe('Until when the steps can be done.'),
  staged: z
    .object({ password: z.boolean(), authenticator: z.boolean(), sheet: z.boolean() })
    .describe('Nothing of it is in force before the end.'),
  completedAt: maybe(moment),
  probationSeconds: z.int().describe('How long the account is on probation afterwards.'),
});
named.add(takeBack, {
  id: 'TakeBack',
  description: 'Taking the account back, step by step.',
  examples: [takeBackExample],
});

const nothing: TakeBackProgress = { password: false, factor: false, sheet: false, completedAt: undefined };

export const takeBackAnswer = (view: TakeBackView, progress: TakeBackProgress = nothing): z.input<typeof takeBack> => ({
  username: view.username,
  step: stepOf(view, progress),
  until: told(view.until),
  mailboxes: [...view.mailboxes],
  passwordCounted: view.passwordCounted,
  shownUntil: toldOrNull(view.freshUntil),
  openUntil: toldOrNull(view.windowUntil),
  staged: { password: progress.password, authenticator: progress.factor, sheet: progress.sheet },
  completedAt: toldOrNull(progress.completedAt),
  probationSeconds: inSeconds(view.probation),
});

function stepOf(view: TakeBackView, { password, factor, sheet }: TakeBackProgress): (typeof steps)[number] {
  if (view.state !== 'granted') return 'none';
  if (view.consumed) return 'wait';
  if (!view.windowUntil) return view.freshUntil ? 'open' : 'show-again';
  if (!password) return 'password';
  if (!factor) return 'authenticator';
  return sheet ? 'complete' : 'sheet';
}

export const authenticator = z.object({
  secret: z.string().describe('For an app for time-based codes (RFC 6238): SHA-1, six digits, 30 seconds. Base32.'),
  uri: z.string().describe('The same as `otpauth://`, for a QR code.'),
});
named.add(authenticator, {
  id: 'Authenticator',
  description: 'The new authenticator. The same one each time.',
  examples: [
    {
      secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
      uri: 'otpauth://totp/Example:jo?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Example',
    },
  ],
});
export const authenticatorAnswer = ({ secret, uri }: StagedFactor): z.input<typeof authenticator> => ({ secret, uri });

export const sheet = z.object({
  label: z.string(),
  madeAt: moment,
  codes: z.array(z.string()).describe('Each signs in once, beside the password. Have the person save them.'),
});
named.add(sheet, {
  id: 'Sheet',
  description: 'The new sheet of recovery codes. The same one each time.',
  examples: [sheetExample],
});
export const sheetAnswer = ({ label, madeAt, codes }: StagedSheet): z.input<typeof sheet> => ({
  label,
  madeAt: told(madeAt),
  codes: [...codes],
});
