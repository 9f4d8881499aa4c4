// The whole way back by programs alone: from the plan to an account taken back, every answer held against openapi.json.
import { generateSync } from 'otplib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openProgram, type Program } from '../../../test/harness/api.ts';
import { openWalk, type Walk } from '../../../test/harness/walk.ts';
import { hours } from '../../kernel/index.ts';
import { completeTakeBacks } from '../../recovery/requests/index.ts';

let walk: Walk;
let program: Program;
beforeAll(async () => {
  walk = await openWalk();
  program = await openProgram(walk.world);
});
afterAll(async () => {
  await program.app.close();
  await walk.world.close();
});

const answers = {
  reason: 'phone-lost',
  story: 'It fell into the canal.',
  codes: 'lost',
  conduct: true,
  patience: true,
};

test('a claimant files, waits, shows it again, and takes the account back', async () => {
  const { call } = program;
  const who = walk.someone();
  const [address] = who.addresses;
  const plan = await call('getPlan', { query: 'problem=code-wanted&have=password&have=mailbox' });
  expect(plan.body.ways.map((way: { kind: string }) => way.kind)).toContain('request');

  const token: string = (await call('openRequest')).body.token;
  expect((await call('getRequest', { token })).body).toMatchObject({
    state: 'draft',
    turn: 'claimant',
    step: 'finish-filing',
    draft: { missing: ['username', 'reason', 'codes', 'conduct', 'patience', 'mailbox'], documentWanted: false },
  });
  await call('saveAnswers', { token, body: { username: who.username } });
  const saved = await call('saveAnswers', { token, body: answers });
  expect(saved.body.draft).toMatchObject({ answers: { username: who.username, ...answers }, missing: ['mailbox'] });

  expect((await call('askMailbox', { token, body: { address } })).status).toBe(202);
  await walk.settle();
  const link = walk.linkTo(address, 'request/mailbox');
  expect((await call('getMailboxLink', { token: link })).body).toEqual({ address });
  expect((await call('showMailbox', { token: link })).body).toEqual({ address });
  expect((await call('showPassword', { token, body: { password: who.password } })).body).toEqual({
    answer: 'noted',
    triesLeft: 4,
  });

  const filing = await call('fileRequest', { token });
  expect(filing.body.reference).toMatch(/^[0-9A-Z]{3}-[0-9A-Z]{3}$/);
  expect((await call('getFiling', { token })).body).toEqual(filing.body);
  await call('forgetReturnCode', { token });
  expect((await call('getFiling', { token })).body.returnCode).toBeNull();

  await walk.settle();
  const held = (await call('getRequest', { token })).body;
  expect(held).toMatchObject({ state: 'holding', turn: 'everyone-waits', hold: { waitSeconds: 72 * 3600 } });
  expect(held.mails.map((mail: { subject: string }) => mail.subject)).toContain(
    `[Example Index] ${filing.body.reference}: we have your request`,
  );
  expect((await call('getTakeBack', { token })).body.code).toBe('not_granted');

  walk.world.pass(hours(72));
  await walk.settle();
  const resumed = await call('resumeRequest', {
    body: { reference: filing.body.reference, returnCode: filing.body.returnCode.toLowerCase() },
  });
  const claim: string = resumed.body.token;
  expect((await call('getRequest', { token: claim })).body).toMatchObject({ state: 'granted', step: 'take-back' });
  await takeBack(claim, who);
});

async function takeBack(token: string, who: ReturnType<Walk['someone']>): Promise<void> {
  const { call } = program;
  const [address] = who.addresses;
  expect((await call('getTakeBack', { token })).body).toMatchObject({ step: 'show-again', mailboxes: [address] });
  expect((await call('openTakeBack', { token })).body.code).toBe('fresh_needed');
  await call('askMailboxAgain', { token, body: { address } });
  await walk.settle();
  const again = walk.linkTo(address, 'take-back/mailbox');
  expect((await call('showMailboxAgain', { token, body: { token: again } })).body.step).toBe('open');
  expect((await call('openTakeBack', { token })).body.step).toBe('password');

  const same = await call('stagePassword', { token, body: { newPassword: who.password } });
  expect([same.status, same.body.code, same.body.errors[0].pointer]).toEqual([
    422,
    'password_unchanged',
    '#/newPassword',
  ]);
  const newPassword = 'seven calm herons over ice';
  expect((await call('stagePassword', { token, body: { newPassword } })).body.step).toBe('authenticator');
  const { secret } = (await call('getAuthenticator', { token })).body;
  const epoch = Math.floor(walk.world.clock.now().getTime() / 1000);
  const appCode = generateSync({ secret, epoch });
  expect((await call('proveAuthenticator', { token, body: { appCode } })).body.step).toBe('sheet');
  const sheet = (await call('getSheet', { token })).body;
  expect(sheet.codes).toHaveLength(8);
  expect((await call('proveSheet', { token, body: { sheetCode: sheet.codes[3] } })).body.step).toBe('complete');

  expect((await call('completeTakeBack', { token })).body.step).toBe('wait');
  expect((await call('completeTakeBack', { token })).body.code).toBe('grant_used');
  await completeTakeBacks(walk.world);
  expect((await call('getTakeBack', { token })).body).toMatchObject({ step: 'none', completedAt: expect.any(String) });
  expect((await call('getRequest', { token })).body).toMatchObject({ state: 'completed', turn: 'nobody' });
  const shown = await walk.world.directory.checkPassword(who.account, newPassword);
  expect(shown).toBe('shown');
  await call('endClaim', { token });
  expect((await call('getRequest', { token })).body.code).toBe('claim_unknown');
}

test('the owner stops it with the link of a notice', async () => {
  const { call } = program;
  const who = walk.someone();
  const { token } = await walk.file(who);
  await walk.settle();
  const link = walk.linkTo(who.addresses[1], 'objection');
  expect((await call('getObjection', { token: link })).body).toMatchObject({ state: 'holding', contestedAt: null });
  expect((await call('object', { token: link })).body).toEqual({ outcome: 'stopped' });
  expect((await call('object', { token: link })).body).toEqual({ outcome: 'noted' });
  expect((await call('getRequest', { token })).body.state).toBe('contested');
  expect((await call('withdrawRequest', { token })).body).toMatchObject({ state: 'withdrawn', canWithdraw: false });
  expect((await call('withdrawRequest', { token })).body.code).toBe('request_over');
  expect((await call('object', { token: link })).body.code).toBe('request_has_ended');
});
