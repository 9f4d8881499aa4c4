// The forms of taking an account back. What is secret is not trimmed and never shown again.
import { z } from 'zod';
import type { PlainKey } from '../../../words/index.ts';

const secret = (missing: PlainKey) => z.string(missing).min(1, missing);

export const confirmForm = z.object({ how: secret('take-back.confirm.missing') });
export const oldPasswordForm = z.object({ password: secret('take-back.old-password.missing') });
export const mailboxForm = z.object({ 'return-code': z.string().optional() });
export const newPasswordForm = z.object({ 'new-password': secret('take-back.password.missing') });
export const appCodeForm = z.object({ 'app-code': secret('take-back.authenticator.code-missing') });
export const typeBackForm = z.object({ code: secret('take-back.type-back.missing') });
