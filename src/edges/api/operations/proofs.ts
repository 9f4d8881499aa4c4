// What a claimant shows. That it was shown is kept; whether it is the account's is judged later and silently (law 1).
import { z } from 'zod';
import { ok } from '../../../kernel/index.ts';
import {
  askMailbox,
  confirmMailbox,
  lookAtMailbox,
  showOldCode,
  showPassword,
  statusOf,
} from '../../../recovery/requests/index.ts';
import { address, oldCode, password } from '../../kit/input/request.ts';
import { mailbox, passwordNoted } from '../answers/small.ts';
import { operation } from '../operation.ts';

const deadLink = {
  mailbox_link_unknown: '',
  mailbox_link_used: '',
  mailbox_link_replaced: '',
  mailbox_link_expired: '',
} as const;

export const proofs = [
  operation({
    id: 'askMailbox',
    method: 'POST',
    path: '/request/proofs/mailbox',
    tag: 'Proofs',
    summary: 'Mail a link to a mailbox',
    description:
      'Any address is mailed, on record or not (law 1). The link works for 24 hours. Opening it shows the mailbox: on our page, or with its last part as the token of `showMailbox`.',
    status: 202,
    bearer: 'claim',
    body: z.strictObject({ address }),
    example: { address: 'jo@example.org' },
    refusals: { address_malformed: '/address', mailbox_asked_too_often: '', request_takes_no_proof: '' },
    handle: ({ house, claim, body }) => askMailbox(house, claim, body.address),
  }),
  operation({
    id: 'showPassword',
    method: 'POST',
    path: '/request/proofs/password',
    tag: 'Proofs',
    summary: 'Show the password',
    description: 'Five tries a request. The username comes first.',
    status: 200,
    bearer: 'claim',
    body: z.strictObject({ password }),
    answer: passwordNoted,
    example: { password: 'an old lamp on the stairs' },
    refusals: { password_tries_used: '', username_first: '', request_takes_no_proof: '' },
    handle: async ({ house, claim, body }) => {
      const shown = await showPassword(house, claim, body.password);
      if (!shown.ok) return shown;
      return ok({ answer: shown.value, triesLeft: (await statusOf(house, claim))?.passwordTriesLeft ?? 0 });
    },
  }),
  operation({
    id: 'showOldCode',
    method: 'POST',
    path: '/request/proofs/old-code',
    tag: 'Proofs',
    summary: 'Show a recovery code that did not work',
    description:
      'It supports the request: people see what it turned out to be. It is not spent and not kept. Five a request.',
    status: 204,
    bearer: 'claim',
    body: z.strictObject({ oldCode }),
    example: { oldCode: '3AHR-Z6DM-V29G-QY5C-KT18-FPX2' },
    refusals: {
      code_is_app_code: '/oldCode',
      code_malformed: '/oldCode',
      code_mistyped: '/oldCode',
      code_several: '/oldCode',
      codes_tries_used: '',
      username_first: '',
      request_takes_no_proof: '',
    },
    handle: ({ house, claim, body }) => showOldCode(house, claim, body.oldCode),
  }),
  operation({
    id: 'getMailboxLink',
    method: 'GET',
    path: '/mailbox-link',
    tag: 'Proofs',
    summary: 'Look at a mailed link',
    description: 'The token is the last part of the link, which is `/request/mailbox/…`. Looking changes nothing.',
    status: 200,
    bearer: 'mailbox-link',
    answer: mailbox,
    refusals: { ...deadLink, request_takes_no_proof: '' },
    handle: ({ house, token }) => lookAtMailbox(house, token),
  }),
  operation({
    id: 'showMailbox',
    method: 'POST',
    path: '/mailbox-link',
    tag: 'Proofs',
    summary: 'Show the mailbox',
    description: 'Uses the mailed link, once. No claim is needed: it may be opened on another device.',
    status: 200,
    bearer: 'mailbox-link',
    answer: mailbox,
    refusals: { ...deadLink, request_takes_no_proof: '' },
    handle: ({ house, token }) => confirmMailbox(house, token),
  }),
];
