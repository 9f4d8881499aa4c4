// What the sign-up form holds. The rules of a username, an address and a password are the use case's.
import { z } from 'zod';
import { text } from '../../kit/index.ts';

export const signUpForm = z.object({
  username: text('sign-up.username-missing', { most: 100, tooLong: 'problem.username_malformed' }),
  address: text('sign-up.address-missing', { most: 300, tooLong: 'problem.address_malformed' }),
  password: text('sign-up.password-missing', { most: 1000, tooLong: 'problem.password_too_long' }),
});
