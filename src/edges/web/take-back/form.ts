// The forms of taking an account back. What is secret is not trimmed and never shown again.
import { z } from 'zod';
import { appCode, newPassword, oldPassword, sheetCode } from '../../kit/input/take-back.ts';

export const confirmForm = z.object({ how: z.string('take-back.confirm.missing').min(1, 'take-back.confirm.missing') });
export const oldPasswordForm = z.object({ password: oldPassword });
export const mailboxForm = z.object({ 'return-code': z.string().optional() });
export const newPasswordForm = z.object({ 'new-password': newPassword });
export const appCodeForm = z.object({ 'app-code': appCode });
export const typeBackForm = z.object({ code: sheetCode });
