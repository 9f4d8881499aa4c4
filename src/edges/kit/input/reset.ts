// What a reset takes.
import { text } from '../read.ts';

export const identifier = text('reset.identifier-missing', { most: 254, tooLong: 'reset.identifier-long' });
/** Longer than any password may be: the use case says that it is too long. */
export const newPassword = text('reset-new.password-missing', { most: 1000, tooLong: 'problem.password_too_long' });
