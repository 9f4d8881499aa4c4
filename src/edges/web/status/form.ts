// What the forms of the status pages take.
import { z } from 'zod';
import { text } from '../../kit/index.ts';
import { reference, returnCode } from '../../kit/input/status.ts';

export const openForm = z.object({ reference, returnCode });
export const mailboxForm = z.object({
  address: text('status.mailbox.enter', { most: 254, tooLong: 'status.mailbox.long' }),
});
export const passwordForm = z.object({
  password: text('status.password.enter', { most: 256, tooLong: 'status.password.long' }),
});
