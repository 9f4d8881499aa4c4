// "This was not me": from any address on record, without signing in, until the account is taken back; it stops and gains
// nothing (law 9).
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { must } from '../../../test/harness/must.ts';
import { type Owner, openWalk, type Walk } from '../../../test/harness/walk.ts';
import { announce } from '../../directory/index.ts';
import { after, before, days, hours } from '../../kernel/index.ts';
import { advanceRequests, lookAtObjection, objectTo, withdrawRequest } from './index.ts';

let walk: Walk;
let jo: Owner;
beforeAll(async () => {
  walk = await openWalk();
});
afterAll(() => walk.world.close());
beforeEach(() => {
  jo = walk.someone();
});

const link = (address: string) => walk.linkTo(address, 'objection');
const signedIn = (factorAge: number, at = walk.world.clock.now()) =>
  walk.world.db.write((tx) =>
    announce(walk.world, tx, {
      type: 'factor-signed-in',
      account: jo.account,
      at,
      facts: { factorAddedAt: before(at, days(factorAge)).toISOString() },
    }),
  );

test('looking stops nothing; the button does, and both sides are told without naming the other', async () => {
  const { claim } = await walk.file(jo);
  await walk.settle();
  const token = link(jo.addresses[1]);
  must(await lookAtObjection(walk.world, token));
  expect(await walk.state(claim.request)).toBe('holding');
  expect(must(await objectTo(walk.world, token))).toBe('stopped');
  await walk.settle();
  expect(await walk.state(claim.request)).toBe('contested');
  expect(walk.subjects(jo.addresses[0]).join()).toContain('A request for your account was stopped');
  const told = walk.world.mails.findLast(
    ({ subject, to }) => to === jo.addresses[0] && subject.includes('stopped by an objection'),
  );
  expect(told?.text).not.toContain(jo.addresses[1]);
});

test('it works until the account is taken back: a grant is void at once', async () => {
  const { claim } = await walk.granted(jo);
  must(await objectTo(walk.world, link(jo.addresses[1])));
  expect(await walk.state(claim.request)).toBe('contested');
  expect(
    await walk.rows(`select id from recovery.grants where request = '${claim.request}' and voided_at is null`),
  ).toEqual([]);
});

test('of 200 objections at once one starts the contest; all are written down and none gains anything', async () => {
  const { claim } = await walk.file(jo);
  await walk.settle();
  const token = link(jo.addresses[0]);
  const said = await Promise.all(Array.from({ length: 200 }, () => objectTo(walk.world, token)));
  expect(said.filter((one) => one.ok && one.value === 'stopped')).toHaveLength(1);
  expect(said.filter((one) => one.ok && one.value === 'noted')).toHaveLength(199);
  const entries = await walk.rows(
    `select id from record.entries where kind = 'request.state' and facts->>'to' = 'contested' and request = '${claim.request}'`,
  );
  expect(entries).toHaveLength(1);
});

test('undecided after seven days, nobody gets access', async () => {
  const { claim } = await walk.file(jo);
  await walk.settle();
  must(await objectTo(walk.world, link(jo.addresses[1])));
  walk.world.pass(days(7));
  await walk.settle();
  expect(await walk.status(claim)).toMatchObject({
    state: 'refused',
    why: 'undecided',
    turn: 'nobody',
    step: 'file-again',
  });
});

test('two people may still grant it, and then the hold is doubled', async () => {
  const { claim } = await walk.file(jo);
  await walk.settle();
  must(await objectTo(walk.world, link(jo.addresses[1])));
  await walk.settle();
  must(await walk.decide(claim.request, 'approved'));
  await walk.settle();
  const { life } = await walk.read(claim.request);
  expect(life).toMatchObject({ state: 'holding', hold: { wait: hours(144) } });
  expect(must(await objectTo(walk.world, link(jo.addresses[1])))).toBe('noted');
  expect(await walk.state(claim.request)).toBe('holding');
});

test('the mailbox that objected counts no longer: people cannot grant below the roots', async () => {
  const { claim } = await walk.file(jo);
  await walk.settle();
  must(await objectTo(walk.world, link(jo.addresses[0])));
  await walk.settle();
  must(await walk.decide(claim.request, 'approved'));
  await walk.settle();
  expect(await walk.read(claim.request)).toMatchObject({ life: { state: 'contested' }, assurance: 1 });
});

test('who signs in with a factor older than 90 days ends it', async () => {
  const { claim } = await walk.file(jo);
  await walk.settle();
  await signedIn(91);
  await walk.settle();
  expect(await walk.status(claim)).toMatchObject({ state: 'withdrawn', why: 'owner-signed-in' });
});

test('a younger factor only objects', async () => {
  const { claim } = await walk.file(jo);
  await walk.settle();
  await signedIn(10);
  await walk.settle();
  expect(await walk.state(claim.request)).toBe('contested');
});

test('a sign-in before the request was filed says nothing about it, also when it is heard of late', async () => {
  const earlier = walk.world.clock.now();
  walk.world.pass(hours(1));
  const { claim } = await walk.file(jo);
  await walk.settle();
  await signedIn(400, earlier);
  await walk.settle();
  expect(await walk.state(claim.request)).toBe('holding');
});

test('a request that has ended is not ended again', async () => {
  const { claim } = await walk.file(jo);
  await walk.settle();
  const token = link(jo.addresses[0]);
  must(await withdrawRequest(walk.world, claim));
  expect(await objectTo(walk.world, token)).toMatchObject({
    ok: false,
    refusal: { code: 'request_has_ended', state: 'withdrawn' },
  });
  expect(await withdrawRequest(walk.world, claim)).toMatchObject({ ok: false, refusal: { code: 'request_over' } });
});

test('two requests for one account, both with its proofs, contest each other', async () => {
  const first = await walk.file(jo);
  await walk.settle();
  const second = await walk.file(jo, { mailbox: jo.addresses[1] });
  await walk.settle();
  expect(await walk.state(first.claim.request)).toBe('contested');
  expect(await walk.state(second.claim.request)).toBe('contested');
});

test('a request with no proof of the account disturbs nobody’s', async () => {
  const real = await walk.file(jo);
  await walk.settle();
  await walk.file({ ...jo, password: '' }, { mailbox: 'stranger@else.test', password: '' });
  await walk.settle();
  expect(await walk.state(real.claim.request)).toBe('holding');
});

test('nor does one that was there first', async () => {
  await walk.file({ ...jo, password: '' }, { mailbox: 'first@else.test', password: '' });
  await walk.settle();
  const real = await walk.file(jo);
  await walk.settle();
  expect(await walk.state(real.claim.request)).toBe('holding');
});

test('both filed at once and judged at once still contest each other', async () => {
  const first = await walk.file(jo);
  const second = await walk.file(jo, { mailbox: jo.addresses[1] });
  await Promise.allSettled([advanceRequests(walk.world), advanceRequests(walk.world), advanceRequests(walk.world)]);
  await walk.settle();
  expect([await walk.state(first.claim.request), await walk.state(second.claim.request)]).toEqual([
    'contested',
    'contested',
  ]);
  expect(after(walk.world.clock.now(), days(7))).toEqual((await walk.read(first.claim.request)).life.due);
});
