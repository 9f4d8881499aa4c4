// What the form for another password holds.
import { z } from 'zod';
import { text } from '../../kit/index.ts';

export const passwordForm = z.object({
  current_password: text('account-password.current-missing', { most: 1000, tooLong: 'problem.current_password_wrong' }),
  new_password: text('account-password.next-missing', { most: 1000, tooLong: 'problem.password_too_long' }),
});
