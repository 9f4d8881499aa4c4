// Who may not be on these pages: strangers, holders of another request, and whoever's request is not granted any more.
import { describe, expect, test } from 'vitest';
import { visit } from '../../../../test/harness/visitor.ts';
import { days } from '../../../kernel/index.ts';
import { advanceRequests, objectTo, openDraft, takeBackOf, withdrawRequest } from '../../../recovery/requests/index.ts';
import { grantedPages, newPassword } from './pages.contract.ts';

const now = grantedPages();
const paths = [
  '',
  '/confirm',
  '/confirm/password',
  '/confirm/mailbox',
  '/password',
  '/authenticator',
  '/codes',
  '/check',
  '/done',
];

const progress = async () => {
  const operation = (await takeBackOf(now.world, now.granted.claim))?.operation;
  return operation && (await now.world.directory.takeBack.progress(operation));
};

test('without a claim every page leads to the status page', async () => {
  const stranger = visit(now.app);
  for (const path of paths) expect((await stranger.get(`/take-back${path}`)).url).toBe('/status');
});

test('with a claim of another request too', async () => {
  now.visitor.cookies.set('claim', (await openDraft(now.world)).token);
  for (const path of paths) expect((await now.visitor.get(`/take-back${path}`)).url).toBe('/status');
});

describe('while the request is not granted any more nothing can be prepared', () => {
  const endings = {
    objected: () => objectTo(now.world, now.objection),
    withdrawn: () => withdrawRequest(now.world, now.granted.claim),
    expired: () => {
      now.world.pass(days(8));
      return advanceRequests(now.world);
    },
  };
  test.each(['objected', 'withdrawn', 'expired'] as const)('%s', async (ending) => {
    const page = await now.showPassword();
    expect(page.url).toBe('/take-back/password');
    await endings[ending]();
    for (const path of paths) expect((await now.visitor.get(`/take-back${path}`)).url).toBe('/status');
    expect((await now.visitor.submit(page, { 'new-password': newPassword })).url).toBe('/status');
    expect(await progress()).not.toMatchObject({ password: true });
  });
});

test('an objection between the last step and the button stops it: nothing of the account changes', async () => {
  const before = await now.world.directory.onRecord(now.jo.account);
  const check = await now.prepareAll();
  await objectTo(now.world, now.objection);
  expect((await now.visitor.submit(check)).url).toBe('/status');
  expect(await now.world.directory.onRecord(now.jo.account)).toEqual(before);
});

test('a GET changes nothing (law 16)', async () => {
  await now.prepareAll();
  const before = await progress();
  expect(before).toMatchObject({ password: true, factor: true, sheet: true });
  for (const path of paths) await now.visitor.get(`/take-back${path}`);
  expect(await progress()).toEqual(before);
  expect(now.world.mails).toEqual([]);
});
