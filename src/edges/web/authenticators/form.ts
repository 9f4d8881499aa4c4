// What is asked for when an authenticator is added.
import { z } from 'zod';
import { text } from '../../kit/index.ts';

export const firstCodeForm = z.object({
  name: text('authenticators.new.name-missing', { most: 60, tooLong: 'authenticators.new.name-long' }),
  code: text('authenticators.new.code-missing', { most: 200, tooLong: 'problem.totp_malformed' }),
});
