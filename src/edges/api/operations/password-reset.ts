// A new password by a mailed link. It never passes a second factor and never signs anyone in (law 2).
import { z } from 'zod';
import { askReset, completeReset, openReset } from '../../../accounts/reset/index.ts';
import { identifier, newPassword } from '../../kit/input/reset.ts';
import { resettable } from '../answers/small.ts';
import { operation } from '../operation.ts';

const deadLink = {
  reset_unknown: '',
  reset_used: '',
  reset_replaced: '',
  reset_expired: '',
  reset_overtaken: '',
  account_frozen: '',
} as const;

export const passwordReset = [
  operation({
    id: 'askPasswordReset',
    method: 'POST',
    path: '/password-resets',
    tag: 'Password reset',
    summary: 'Ask for a new password',
    description:
      'Answers the same for any username or address, and takes the same time (law 1). If it fits an account, its mailbox gets a link.',
    status: 202,
    body: z.strictObject({ identifier }),
    example: { identifier: 'jo@example.org' },
    refusals: { identifier_malformed: '/identifier' },
    handle: ({ house, body, language }) => askReset(house, body.identifier, language),
  }),
  operation({
    id: 'getPasswordReset',
    method: 'GET',
    path: '/password-reset',
    tag: 'Password reset',
    summary: 'Look at a reset link',
    description: 'The token is the last part of the link, which is `/reset/…`. Looking changes nothing.',
    status: 200,
    bearer: 'reset-link',
    answer: resettable,
    refusals: deadLink,
    handle: ({ house, token }) => openReset(house, token),
  }),
  operation({
    id: 'setPassword',
    method: 'PUT',
    path: '/password-reset',
    tag: 'Password reset',
    summary: 'Set the new password',
    description:
      'Uses the link, once, and ends every session. Signing in still takes the second factor. A password that may not be used leaves the link as it was.',
    status: 204,
    bearer: 'reset-link',
    body: z.strictObject({ newPassword }),
    example: { newPassword: 'four unrelated words long' },
    refusals: {
      ...deadLink,
      address_taken: '',
      password_too_short: '/newPassword',
      password_too_long: '/newPassword',
      password_common: '/newPassword',
      password_context: '/newPassword',
    },
    handle: ({ house, token, body }) => completeReset(house, { token, password: body.newPassword }),
  }),
];
