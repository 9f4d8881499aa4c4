// A request as its claimant sees it: whose turn it is, by when, what to do now, and what we sent (laws 1 and 19).
import { z } from 'zod';
import { codesAnswers, type Draft, reasons, type StatusView, states } from '../../../recovery/requests/index.ts';
import type { Say } from '../../../words/index.ts';
import { sayState } from '../../kit/index.ts';
import { draftExample, requestExample } from './examples.ts';
import { inSeconds, maybe, moment, named, told, toldOrNull } from './pieces.ts';

const state = z.enum(states);
const why = z.enum([
  'proof',
  'document',
  'frozen',
  'not-checked',
  'no-longer-enough',
  'take-back-failed',
  'claimant',
  'owner-signed-in',
  'people',
  'undecided',
  'time',
]);
export const missing = z.enum(['username', 'reason', 'codes', 'conduct', 'patience', 'mailbox', 'document']);

const answers = z.object({
  username: maybe(z.string()),
  reason: maybe(z.enum(reasons)),
  story: maybe(z.string()),
  codes: maybe(z.enum(codesAnswers)),
  conduct: z.boolean(),
  patience: z.boolean(),
});

const draft = z.object({
  answers,
  mailbox: maybe(z.object({ address: z.string(), askedAt: moment, confirmedAt: maybe(moment) })),
  documentWanted: z.boolean(),
  missing: z.array(missing).describe('What has to be there before it can be filed.'),
});
named.add(draft, {
  id: 'Draft',
  description: 'What was filled in so far. It is deleted when its time is over.',
  examples: [draftExample],
});

const historyLine = z.object({
  at: moment,
  what: z.enum([
    'state',
    'mailbox',
    'password',
    'document-added',
    'document-removed',
    'grant-used',
    'hold-started',
    'people-late',
  ]),
  state: maybe(state).describe('The state it went to, where `what` is `state`.'),
});

export const request = z.object({
  reference: maybe(z.string()).describe('Like `7Q4-K2M`. It names the request and opens nothing. `null` for a draft.'),
  state: state.describe('Where it is.'),
  why: maybe(why).describe('What it lacks, or why it ended.'),
  turn: z.enum(['claimant', 'machine', 'reviewers', 'everyone-waits', 'nobody']).describe('Whose turn it is.'),
  step: maybe(
    z.enum(['finish-filing', 'show-proof', 'add-document', 'ask-support', 'take-back', 'sign-in', 'file-again']),
  ).describe('The one thing to do now. `null`: wait.'),
  title: z.string().describe('The state in words, as on the status page, in the language of `Accept-Language`.'),
  text: z.string(),
  since: moment,
  until: maybe(moment).describe('When the time of this state is over.'),
  overdue: z.boolean().describe('We are late. Nothing is lost.'),
  filedAt: maybe(moment),
  contact: maybe(z.string()).describe('The mailbox that we write to.'),
  hold: maybe(
    z.object({ waitSeconds: z.int(), startsBy: moment, startedAt: maybe(moment), endsAt: maybe(moment) }),
  ).describe('While it is `holding`. No hold is ever made shorter.'),
  mailboxes: z
    .array(z.object({ address: z.string(), shownAt: moment }))
    .describe('Control was shown. Whether they belong to the account is not said.'),
  password: z
    .object({ notedAt: maybe(moment), triesLeft: z.int() })
    .describe('Whether one was entered, not whether it was right.'),
  documents: z.int(),
  takesProof: z.boolean(),
  canWithdraw: z.boolean(),
  draft: maybe(draft).describe('While it is a `draft`.'),
  mails: z
    .array(
      z.object({
        at: moment,
        to: z.string(),
        subject: z.string(),
        state: z.enum(['waiting', 'accepted', 'bounced', 'given-up']),
      }),
    )
    .describe('Every mail we sent for this request to a mailbox that was typed or shown, so that a fake can be told.'),
  history: z.array(historyLine),
});
named.add(request, {
  id: 'Request',
  description: 'A recovery request as its claimant sees it.',
  examples: [requestExample],
});

export const requestAnswer = (
  say: Say,
  support: string,
  view: StatusView,
  draft: Draft | undefined,
): z.input<typeof request> => ({
  reference: view.reference ?? null,
  state: view.state,
  why: view.why ?? null,
  turn: view.turn,
  step: view.step ?? null,
  ...sayState(say, view, support),
  since: told(view.since),
  until: toldOrNull(view.until),
  overdue: view.overdue,
  filedAt: toldOrNull(view.filedAt),
  contact: view.contact ?? null,
  hold: view.hold ? holdAnswer(view.hold) : null,
  mailboxes: view.mailboxes.map(({ address, shownAt }) => ({ address, shownAt: told(shownAt) })),
  password: { notedAt: toldOrNull(view.passwordNoted), triesLeft: view.passwordTriesLeft },
  documents: view.documents,
  takesProof: view.takesProof,
  canWithdraw: view.canWithdraw,
  draft: draft ? draftAnswer(draft) : null,
  mails: view.mails.map(({ at, address, subject, state }) => ({ at: told(at), to: address, subject, state })),
  history: view.history.map(({ at, what }) => ({
    at: told(at),
    what: what.type,
    state: what.type === 'state' ? what.state : null,
  })),
});

const holdAnswer = ({ wait, startsBy, startedAt, endsAt }: NonNullable<StatusView['hold']>) => ({
  waitSeconds: inSeconds(wait),
  startsBy: told(startsBy),
  startedAt: toldOrNull(startedAt),
  endsAt: toldOrNull(endsAt),
});

const draftAnswer = ({ answers, mailbox, documentWanted, missing }: Draft): z.input<typeof draft> => ({
  answers: {
    username: answers.username ?? null,
    reason: answers.reason ?? null,
    story: answers.story ?? null,
    codes: answers.codes ?? null,
    conduct: answers.conduct ?? false,
    patience: answers.patience ?? false,
  },
  mailbox: mailbox
    ? { address: mailbox.address, askedAt: told(mailbox.askedAt), confirmedAt: toldOrNull(mailbox.confirmedAt) }
    : null,
  documentWanted,
  missing: [...missing],
});
