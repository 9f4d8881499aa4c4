// What the sign-up form holds. Shapes are judged here too, by the use case's own rules, so that all fields are explained at once.
import { z } from 'zod';
import { isUsername, readAddress } from '../../../accounts/identity/index.ts';
import { text } from '../../kit/index.ts';

export const signUpForm = z.object({
  username: text('sign-up.username-missing', { most: 100, tooLong: 'problem.username_malformed' }).refine(
    isUsername,
    'problem.username_malformed',
  ),
  address: text('sign-up.address-missing', { most: 300, tooLong: 'problem.address_malformed' }).refine(
    (typed) => readAddress(typed) !== undefined,
    'problem.address_malformed',
  ),
  password: text('sign-up.password-missing', { most: 1000, tooLong: 'problem.password_too_long' }),
});
