// What a claimant types into a request: the same limits and words for pages and API.
import { codesAnswers, longestStory, reasons } from '../../../recovery/requests/index.ts';
import { anyText, choice, text } from '../read.ts';
import { looksSecret } from './looks-secret.ts';

export const username = text('request.account.enter', { most: 254, tooLong: 'request.account.long' });
export const reason = choice(reasons, 'request.reason.select');
export const story = anyText({ most: longestStory, tooLong: 'request.story.long' }).refine(
  (story) => !looksSecret(story),
  'request.story.secret',
);
export const codes = choice(codesAnswers, 'request.codes.select');
export const address = text('request.mailbox.enter', { most: 254, tooLong: 'request.mailbox.long' });
export const password = text('request.password.enter', { most: 256, tooLong: 'request.password.long' });
export const oldCode = text('request.old-code.enter', { most: 100, tooLong: 'request.old-code.long' });
