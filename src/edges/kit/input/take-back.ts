// What is typed while an account is taken back. What is secret is not trimmed and never shown again.
import { text } from '../read.ts';

export const oldPassword = text('take-back.old-password.missing', { most: 256, tooLong: 'request.password.long' });
export const newPassword = text('take-back.password.missing', { most: 1000, tooLong: 'problem.password_too_long' });
export const appCode = text('take-back.authenticator.code-missing', { most: 100, tooLong: 'problem.totp_malformed' });
export const sheetCode = text('take-back.type-back.missing', { most: 200, tooLong: 'problem.code_malformed' });
