// What the two forms of a reset hold.
import { z } from 'zod';
import { text } from '../../kit/index.ts';

export const askForm = z.object({
  identifier: text('reset.identifier-missing', { most: 254, tooLong: 'reset.identifier-long' }),
});

export const newPasswordForm = z.object({
  new_password: text('reset-new.password-missing', { most: 1000, tooLong: 'problem.password_too_long' }),
});
