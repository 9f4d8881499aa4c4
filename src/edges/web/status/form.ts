// What the forms of the status pages take.
import { z } from 'zod';
import { text } from '../../kit/index.ts';

const most = 100;
export const openForm = z.object({
  reference: text('status.open.reference-enter', { most, tooLong: 'status.open.long' }),
  returnCode: text('status.open.code-enter', { most, tooLong: 'status.open.long' }),
});
export const mailboxForm = z.object({
  address: text('status.mailbox.enter', { most: 254, tooLong: 'status.mailbox.long' }),
});
export const passwordForm = z.object({
  password: text('status.password.enter', { most: 256, tooLong: 'status.password.long' }),
});
