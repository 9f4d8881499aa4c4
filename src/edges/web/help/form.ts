// What the contact pages take.
import { z } from 'zod';
import { longestMessage, subjects } from '../../../recovery/contact/index.ts';
import { choice, text } from '../../kit/index.ts';
import { looksSecret } from '../../kit/input/looks-secret.ts';

/** What people write about, and where each of it is answered best. Only the last two end in a mailbox. */
export const doors = {
  'locked-out': '/guide',
  'someone-else': '/guide/someone-else',
  request: '/status',
  report: '/help/contact/report',
  data: '/help/contact/message?about=data',
  other: '/help/contact/message?about=other',
} as const;
export const reasons = Object.keys(doors) as [keyof typeof doors, ...(keyof typeof doors)[]];

export const aboutForm = z.object({ about: choice(reasons, 'contact.about.select') });

export const subjectForm = z.object({ about: choice(subjects, 'contact.about.select') });

export const messageForm = subjectForm.extend({
  message: text('contact.message.enter', { most: longestMessage, tooLong: 'contact.message.long' }).refine(
    (message) => !looksSecret(message),
    'contact.message.secret',
  ),
  address: text('contact.message.address-enter', { most: 254, tooLong: 'contact.message.address-long' }),
});
