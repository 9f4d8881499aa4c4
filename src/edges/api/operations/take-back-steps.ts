// Taking the account back, second half: a new password, a new authenticator and a new sheet, then all of it at once (laws 3, 4, 17).
import { z } from 'zod';
import { ok } from '../../../kernel/index.ts';
import { consumeGrant } from '../../../recovery/requests/index.ts';
import { appCode, newPassword, sheetCode } from '../../kit/input/take-back.ts';
import { authenticator, authenticatorAnswer, sheet, sheetAnswer, takeBack } from '../answers/take-back.ts';
import { operation } from '../operation.ts';
import { notOpen, openNow, takeBackNow } from './standing.ts';

export const takeBackSteps = [
  operation({
    id: 'stagePassword',
    method: 'PUT',
    path: '/take-back/password',
    tag: 'Taking back',
    summary: 'Stage the new password',
    description: 'In force from the end on. Until then it can be changed.',
    status: 200,
    bearer: 'claim',
    body: z.strictObject({ newPassword }),
    answer: takeBack,
    example: { newPassword: 'four unrelated words long' },
    refusals: {
      ...notOpen,
      password_too_short: '/newPassword',
      password_too_long: '/newPassword',
      password_common: '/newPassword',
      password_context: '/newPassword',
      password_unchanged: '/newPassword',
    },
    handle: async ({ house, claim, body }) => {
      const open = await openNow(house, claim);
      if (!open.ok) return open;
      const staged = await house.directory.takeBack.stagePassword(open.value, body.newPassword);
      return staged.ok ? takeBackNow(house, claim) : staged;
    },
  }),
  operation({
    id: 'getAuthenticator',
    method: 'GET',
    path: '/take-back/authenticator',
    tag: 'Taking back',
    summary: 'The new authenticator',
    description: 'To scan or type into an app.',
    status: 200,
    bearer: 'claim',
    answer: authenticator,
    refusals: notOpen,
    handle: async ({ house, claim }) => {
      const open = await openNow(house, claim);
      if (!open.ok) return open;
      const staged = await house.directory.takeBack.stageFactor(open.value);
      return staged.ok ? ok(authenticatorAnswer(staged.value)) : staged;
    },
  }),
  operation({
    id: 'proveAuthenticator',
    method: 'PUT',
    path: '/take-back/authenticator',
    tag: 'Taking back',
    summary: 'Show that the app has it',
    description: 'With the six digits the app shows now.',
    status: 200,
    bearer: 'claim',
    body: z.strictObject({ appCode }),
    answer: takeBack,
    example: { appCode: '492 039' },
    refusals: { ...notOpen, totp_malformed: '/appCode', totp_wrong: '/appCode', totp_clock_off: '/appCode' },
    handle: async ({ house, claim, body }) => {
      const open = await openNow(house, claim);
      if (!open.ok) return open;
      const proven = await house.directory.takeBack.proveFactor(open.value, body.appCode);
      return proven.ok ? takeBackNow(house, claim) : proven;
    },
  }),
  operation({
    id: 'getSheet',
    method: 'GET',
    path: '/take-back/sheet',
    tag: 'Taking back',
    summary: 'The new sheet of recovery codes',
    description: 'Have the person save it before one code is typed back.',
    status: 200,
    bearer: 'claim',
    answer: sheet,
    refusals: notOpen,
    handle: async ({ house, claim }) => {
      const open = await openNow(house, claim);
      if (!open.ok) return open;
      const staged = await house.directory.takeBack.stageSheet(open.value);
      return staged.ok ? ok(sheetAnswer(staged.value)) : staged;
    },
  }),
  operation({
    id: 'proveSheet',
    method: 'PUT',
    path: '/take-back/sheet',
    tag: 'Taking back',
    summary: 'Type one code back',
    description: 'Any code of the new sheet. That does not spend it (law 3).',
    status: 200,
    bearer: 'claim',
    body: z.strictObject({ sheetCode }),
    answer: takeBack,
    example: { sheetCode: '7Q4K-2MXA-93TB-H0RW-5E8Z-YC6D' },
    refusals: {
      ...notOpen,
      code_malformed: '/sheetCode',
      code_mistyped: '/sheetCode',
      code_several: '/sheetCode',
      code_is_app_code: '/sheetCode',
      code_not_of_this_sheet: '/sheetCode',
    },
    handle: async ({ house, claim, body }) => {
      const open = await openNow(house, claim);
      if (!open.ok) return open;
      const proven = await house.directory.takeBack.proveSheet(open.value, body.sheetCode);
      return proven.ok ? takeBackNow(house, claim) : proven;
    },
  }),
  operation({
    id: 'completeTakeBack',
    method: 'POST',
    path: '/take-back/completion',
    tag: 'Taking back',
    summary: 'Take the account back',
    description:
      'Uses the right to it, once. Password, authenticator and sheet come into force together; every session, app and sheet of before ends. It takes seconds: ask `getTakeBack` for `completedAt`. Nobody is signed in by it.',
    status: 202,
    bearer: 'claim',
    answer: takeBack,
    refusals: { not_granted: '', fresh_needed: '', take_back_incomplete: '', grant_used: '' },
    handle: async ({ house, claim }) => {
      const consumed = await consumeGrant(house, claim);
      return consumed.ok ? takeBackNow(house, claim) : consumed;
    },
  }),
];
