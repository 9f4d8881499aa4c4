// What each question takes.
import { z } from 'zod';
import { codesAnswers, longestStory, reasons } from '../../../recovery/requests/index.ts';
import { choice, optionalText, text, ticked } from '../../kit/index.ts';
import { looksSecret } from './looks-secret.ts';

export const accountForm = z.object({
  username: text('request.account.enter', { most: 254, tooLong: 'request.account.long' }),
});
export const reasonForm = z.object({ reason: choice(reasons, 'request.reason.select') });
export const storyForm = z.object({
  story: optionalText({ most: longestStory, tooLong: 'request.story.long' }).refine(
    (story) => !looksSecret(story),
    'request.story.secret',
  ),
});
export const codesForm = z.object({ codes: choice(codesAnswers, 'request.codes.select') });
export const conductForm = z
  .object({
    conduct: ticked('request.conduct.agree.tick'),
    patience: ticked('request.conduct.patience.tick'),
  })
  .transform(() => ({ conduct: true, patience: true }) as const);

export const mailboxForm = z.object({
  address: text('request.mailbox.enter', { most: 254, tooLong: 'request.mailbox.long' }),
});
export const passwordForm = z.object({
  password: text('request.password.enter', { most: 256, tooLong: 'request.password.long' }),
});
export const oldCodeForm = z.object({
  oldCode: text('request.old-code.enter', { most: 100, tooLong: 'request.old-code.long' }),
});
