// Taking the account back, first half: it is shown once more that it is them. A return code alone opens nothing (law 17).
import { z } from 'zod';
import { looksLikeToken } from '../../../kernel/index.ts';
import {
  askFreshMailbox,
  confirmFreshMailbox,
  openTakeBack,
  showFreshPassword,
} from '../../../recovery/requests/index.ts';
import { address } from '../../kit/input/request.ts';
import { oldPassword } from '../../kit/input/take-back.ts';
import { tokenExample } from '../answers/examples.ts';
import { takeBack } from '../answers/take-back.ts';
import { operation } from '../operation.ts';
import { takeBackNow } from './standing.ts';

const linkToken = z.string('problem.mailbox_link_unknown').refine(looksLikeToken, 'problem.mailbox_link_unknown');

export const takingBack = [
  operation({
    id: 'getTakeBack',
    method: 'GET',
    path: '/take-back',
    tag: 'Taking back',
    summary: 'Where taking it back stands',
    description: 'While the request is `granted`, and afterwards. `step` is the one thing to do next.',
    status: 200,
    bearer: 'claim',
    answer: takeBack,
    refusals: { not_granted: '' },
    handle: ({ house, claim }) => takeBackNow(house, claim),
  }),
  operation({
    id: 'showPasswordAgain',
    method: 'POST',
    path: '/take-back/proofs/password',
    tag: 'Taking back',
    summary: 'Show the password again',
    description: 'The one on the account, where it counted. Five tries an hour.',
    status: 200,
    bearer: 'claim',
    body: z.strictObject({ password: oldPassword }),
    answer: takeBack,
    example: { password: 'an old lamp on the stairs' },
    refusals: {
      not_granted: '',
      fresh_wrong: '/password',
      fresh_too_often: '',
      fresh_not_counted: '/password',
      fresh_unknown: '',
    },
    handle: async ({ house, claim, body }) => {
      const shown = await showFreshPassword(house, claim, body.password);
      return shown.ok ? takeBackNow(house, claim) : shown;
    },
  }),
  operation({
    id: 'askMailboxAgain',
    method: 'POST',
    path: '/take-back/proofs/mailbox',
    tag: 'Taking back',
    summary: 'Mail a link to a mailbox that counted',
    description: 'One of `mailboxes`. The link works for 30 minutes; its last part is the token of `showMailboxAgain`.',
    status: 202,
    bearer: 'claim',
    body: z.strictObject({ address }),
    example: { address: 'jo@example.org' },
    refusals: {
      not_granted: '',
      fresh_wrong: '',
      fresh_too_often: '',
      fresh_not_counted: '/address',
      fresh_unknown: '',
      address_malformed: '/address',
      mailbox_asked_too_often: '',
    },
    handle: ({ house, claim, body }) => askFreshMailbox(house, claim, body.address),
  }),
  operation({
    id: 'showMailboxAgain',
    method: 'POST',
    path: '/take-back/proofs/mailbox-link',
    tag: 'Taking back',
    summary: 'Show the mailbox again',
    description:
      'The claim and the mailed link together, so that an owner who opens the mail does not let a stranger in. Used once.',
    status: 200,
    bearer: 'claim',
    body: z.strictObject({ token: linkToken.describe('The last part of the link, which is `/take-back/mailbox/…`.') }),
    answer: takeBack,
    example: { token: tokenExample },
    refusals: {
      mailbox_link_unknown: '/token',
      mailbox_link_used: '/token',
      mailbox_link_replaced: '/token',
      mailbox_link_expired: '/token',
      return_code_wrong: '',
      return_code_too_often: '',
      claim_needed: '',
      not_granted: '',
    },
    handle: async ({ house, claim, body }) => {
      const shown = await confirmFreshMailbox(house, body.token, { claim });
      return shown.ok ? takeBackNow(house, claim) : shown;
    },
  }),
  operation({
    id: 'openTakeBack',
    method: 'POST',
    path: '/take-back',
    tag: 'Taking back',
    summary: 'Open the take-back',
    description:
      'Within ten minutes of a showing. It stays open for an hour. Repeating it goes on with the same one. Nothing of the account changes yet.',
    status: 200,
    bearer: 'claim',
    answer: takeBack,
    refusals: { not_granted: '', fresh_needed: '' },
    handle: async ({ house, claim }) => {
      const opened = await openTakeBack(house, claim);
      if (!opened.ok) return opened;
      const { takeBack } = house.directory;
      // Staged here, so that looking at them changes nothing (law 16).
      await takeBack.stageFactor(opened.value);
      await takeBack.stageSheet(opened.value);
      return takeBackNow(house, claim);
    },
  }),
];
