// Answers of a few members.
import { z } from 'zod';
import { documentKinds } from '../../../recovery/documents/index.ts';
import { documentExample, filingExample, objectionExample, tokenExample } from './examples.ts';
import { maybe, moment, named } from './pieces.ts';

export const claim = z.object({
  token: z
    .string()
    .describe('Send it as `Authorization: Bearer <token>`. It is given once and works for seven days. Keep it secret.'),
});
named.add(claim, {
  id: 'Claim',
  description: 'The right to see one request and to go on with it.',
  examples: [{ token: tokenExample }],
});

export const filing = z.object({
  reference: z.string().describe('Names the request, like `7Q4-K2M`.'),
  returnCode: maybe(z.string()).describe(
    'Opens the request again from anywhere. Have the person write it down: it is shown for 15 minutes, or until `forgetReturnCode`.',
  ),
  contact: z.string().describe('The mailbox that we write to.'),
  filedAt: moment,
});
named.add(filing, { id: 'Filing', description: 'What a filed request is known by.', examples: [filingExample] });

export const document = z.object({
  id: z.uuid(),
  kind: z.enum(documentKinds),
  addedAt: moment,
  pages: z.int(),
});
named.add(document, {
  id: 'Document',
  description: 'A document that supports the request. What is on it is never sent back.',
  examples: [documentExample],
});
export const documents = z.object({
  documents: z.array(document),
  wanted: z.boolean().describe('Whether the site asks for any.'),
});

named.add(documents, {
  id: 'Documents',
  description: 'The documents of a request.',
  examples: [{ wanted: true, documents: [documentExample] }],
});

export const mailbox = z.object({ address: z.string() });
named.add(mailbox, {
  id: 'Mailbox',
  description: 'The mailbox that a mailed link is for.',
  examples: [{ address: 'jo@example.org' }],
});

export const passwordNoted = z.object({
  answer: z
    .enum(['noted', 'right', 'wrong'])
    .describe('`noted` until a first proof was shown: whether it is right would tell strangers something (law 1).'),
  triesLeft: z.int(),
});
named.add(passwordNoted, {
  id: 'PasswordNoted',
  description: 'What may be said of a password that was entered.',
  examples: [{ answer: 'noted', triesLeft: 4 }],
});

export const objection = z.object({
  reference: z.string(),
  filedAt: moment,
  state: z.string(),
  contestedAt: maybe(moment).describe('There was an objection before: another one adds nothing.'),
  until: maybe(moment),
});
named.add(objection, {
  id: 'Objectionable',
  description: 'A request that can be stopped. Nothing about who asked.',
  examples: [objectionExample],
});

export const objected = z.object({
  outcome: z.enum(['stopped', 'noted']).describe('`noted`: it was contested before, so this changes nothing.'),
});
named.add(objected, { id: 'Objected', description: 'What the objection did.', examples: [{ outcome: 'stopped' }] });

export const resettable = z.object({ username: z.string() });
named.add(resettable, {
  id: 'Resettable',
  description: 'Whose password the link sets.',
  examples: [{ username: 'jo' }],
});
