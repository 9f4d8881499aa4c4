// What reviewers send, and how a missing answer is said.
import { z } from 'zod';
import { refusalReasons, verdicts } from '../../recovery/review/index.ts';
import { choice, optionalText, text } from '../kit/index.ts';

const code = text('console.sign-in.code-missing', { most: 200, tooLong: 'problem.totp_malformed' });

export const signInForm = z.object({
  identifier: text('console.sign-in.identifier-missing', { most: 320, tooLong: 'console.sign-in.too-long' }),
  password: text('console.sign-in.password-missing', { most: 1000, tooLong: 'console.sign-in.too-long' }),
  code,
});

export const confirmForm = z.object({ code });

const short = { most: 1000, tooLong: 'console.decide.words.long' } as const;

export const decideForm = z.object({
  /** The evidence that was on the page. A page without it is a page of before. */
  evidence: z.coerce.number().int().catch(-1),
  verdict: choice(verdicts, 'console.decide.verdict-missing'),
  reason: z.enum(refusalReasons).optional().catch(undefined),
  words: optionalText(short),
  note: optionalText(short),
});
