// What is asked for at sign-in, and how a missing answer is said.
import { z } from 'zod';
import { text } from '../../kit/index.ts';

export const signInForm = z.object({
  identifier: text('sign-in.identifier-missing', { most: 320, tooLong: 'sign-in.too-long' }),
  password: text('sign-in.password-missing', { most: 1000, tooLong: 'sign-in.too-long' }),
});

export const appCodeForm = z.object({
  code: text('sign-in.code.missing', { most: 200, tooLong: 'problem.totp_malformed' }),
});

export const recoveryCodeForm = z.object({
  code: text('sign-in.recovery.missing', { most: 1000, tooLong: 'problem.code_several' }),
});

export const passwordForm = z.object({
  password: text('sign-in.password-missing', { most: 1000, tooLong: 'sign-in.too-long' }),
});
