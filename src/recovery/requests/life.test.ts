// A request from the first answer to the account taken back, over real accounts.
import { generateSync } from 'otplib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../../../test/harness/must.ts';
import { demoPolicy, openWalk, type Walk } from '../../../test/harness/walk.ts';
import { hours, minutes } from '../../kernel/index.ts';
import { deliverNotices } from '../../notices/index.ts';
import {
  askFreshMailbox,
  completeTakeBacks,
  confirmFreshMailbox,
  consumeGrant,
  openTakeBack,
  takeBackOf,
} from './index.ts';

let walk: Walk;
beforeAll(async () => {
  walk = await openWalk(demoPolicy);
});
afterAll(() => walk.world.close());

test('the whole way: filed, reviewed, held, granted, taken back', async () => {
  const { world } = walk;
  const jo = walk.someone();
  const { claim, reference, returnCode } = await walk.file(jo);
  expect(reference).toMatch(/^[0-9A-Z]{3}-[0-9A-Z]{3}$/);
  expect(returnCode).toMatch(/^([0-9A-Z]{4}-){5}[0-9A-Z]{4}$/);
  expect(await walk.status(claim)).toMatchObject({ state: 'filed', turn: 'machine' });

  await walk.settle();
  expect(await walk.status(claim)).toMatchObject({ state: 'reviewing', turn: 'reviewers' });
  for (const address of jo.addresses)
    expect(walk.subjects(address)).toContain('[Example Index] Someone is asking to recover your account');

  must(await walk.decide(claim.request, 'approved'));
  await walk.settle();
  expect(await walk.status(claim)).toMatchObject({ state: 'holding', turn: 'everyone-waits' });
  const { hold } = await walk.status(claim);
  expect(hold?.endsAt).toEqual(new Date(world.clock.now().getTime() + minutes(2)));

  world.pass(minutes(2));
  await walk.settle();
  expect(await walk.status(claim)).toMatchObject({ state: 'granted', turn: 'claimant', step: 'take-back' });

  expect(await openTakeBack(world, claim)).toMatchObject({ ok: false, refusal: { code: 'fresh_needed' } });
  must(await askFreshMailbox(world, claim, jo.addresses[0]));
  await deliverNotices(world);
  must(await confirmFreshMailbox(world, walk.linkTo(jo.addresses[0], 'take-back/mailbox'), { claim }));
  const operation = must(await openTakeBack(world, claim));
  expect(await consumeGrant(world, claim)).toMatchObject({ ok: false, refusal: { code: 'take_back_incomplete' } });

  const { takeBack } = world.directory;
  must(await takeBack.stagePassword(operation, 'three green umbrellas drying'));
  const { secret } = must(await takeBack.stageFactor(operation));
  const code = generateSync({ secret, epoch: Math.floor(world.clock.now().getTime() / 1000) });
  must(await takeBack.proveFactor(operation, code));
  const sheet = must(await takeBack.stageSheet(operation));
  must(await takeBack.proveSheet(operation, sheet.codes[2] ?? ''));
  must(await consumeGrant(world, claim));
  expect(await walk.status(claim)).toMatchObject({ underWay: true, canWithdraw: false });

  await completeTakeBacks(world);
  await deliverNotices(world);
  expect(await walk.status(claim)).toMatchObject({ state: 'completed', turn: 'nobody', step: 'sign-in' });
  expect(await world.directory.checkPassword(jo.account, 'three green umbrellas drying')).toBe('shown');
  const record = await world.directory.onRecord(jo.account);
  expect(record?.addresses.map(({ suspendedAt }) => suspendedAt !== undefined)).toEqual([false, true]);
  for (const address of jo.addresses)
    expect(walk.subjects(address)).toContain('[Example Index] Your account was taken back');
  expect(await takeBackOf(world, claim)).toMatchObject({ state: 'completed', consumed: true });
  world.pass(hours(1));
  await walk.settle();
  expect(await walk.state(claim.request)).toBe('completed');
});
