// A grant is used once, within an hour of a fresh proof, by whoever holds the claim; a mail or a return code alone opens
// nothing (laws 4, 9 and 17).
import { sql } from 'kysely';
import { generateSync } from 'otplib';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { must } from '../../../test/harness/must.ts';
import { type Owner, openWalk, type Walk } from '../../../test/harness/walk.ts';
import { after, days, hours, minutes, newId } from '../../kernel/index.ts';
import { deliverNotices } from '../../notices/index.ts';
import {
  askFreshMailbox,
  type Claim,
  completeTakeBacks,
  confirmFreshMailbox,
  confirmMailbox,
  consumeGrant,
  lookAtFreshMailbox,
  objectTo,
  openTakeBack,
  resumeClaim,
  showFreshPassword,
  takeBackOf,
  withdrawRequest,
} from './index.ts';

let walk: Walk;
let jo: Owner;
beforeAll(async () => {
  walk = await openWalk();
});
afterAll(() => walk.world.close());
beforeEach(() => {
  jo = walk.someone();
});

const fresh = async (claim: Claim) => must(await showFreshPassword(walk.world, claim, jo.password));
async function stageAll(claim: Claim) {
  const operation = must(await openTakeBack(walk.world, claim));
  const { takeBack } = walk.world.directory;
  must(await takeBack.stagePassword(operation, 'three green umbrellas drying'));
  const { secret } = must(await takeBack.stageFactor(operation));
  const epoch = Math.floor(walk.world.clock.now().getTime() / 1000);
  must(await takeBack.proveFactor(operation, generateSync({ secret, epoch })));
  const sheet = must(await takeBack.stageSheet(operation));
  must(await takeBack.proveSheet(operation, sheet.codes[0] ?? ''));
  return operation;
}
async function ready() {
  const filed = await walk.granted(jo);
  await fresh(filed.claim);
  await stageAll(filed.claim);
  return filed;
}
const refusal = (code: string) => ({ ok: false, refusal: { code } });
async function freshLink(claim: Claim) {
  must(await askFreshMailbox(walk.world, claim, jo.addresses[0]));
  await deliverNotices(walk.world);
  return walk.linkTo(jo.addresses[0], 'take-back/mailbox');
}

test('of 200 uses at once exactly one succeeds, and the account is handed over once (law 4)', async () => {
  const { claim } = await ready();
  const used = await Promise.all(Array.from({ length: 200 }, () => consumeGrant(walk.world, claim)));
  expect(used.filter(({ ok }) => ok)).toHaveLength(1);
  expect(used.filter((one) => !one.ok && one.refusal.code === 'grant_used')).toHaveLength(199);
  await Promise.all([completeTakeBacks(walk.world), completeTakeBacks(walk.world), completeTakeBacks(walk.world)]);
  const entries = await walk.rows(
    `select id from record.entries where kind = 'request.completed' and request = '${claim.request}'`,
  );
  expect(entries).toHaveLength(1);
  expect(await walk.state(claim.request)).toBe('completed');
});

test('nothing is opened without a fresh proof, and ten minutes after one nothing is', async () => {
  const { claim } = await walk.granted(jo);
  expect(await openTakeBack(walk.world, claim)).toEqual(refusal('fresh_needed'));
  await fresh(claim);
  walk.world.pass(minutes(10));
  expect(await openTakeBack(walk.world, claim)).toEqual(refusal('fresh_needed'));
});

test('an hour after it was opened nothing can be used; a further fresh proof goes on with what was staged', async () => {
  const { claim } = await ready();
  walk.world.pass(minutes(60));
  expect(await consumeGrant(walk.world, claim)).toEqual(refusal('fresh_needed'));
  await fresh(claim);
  must(await openTakeBack(walk.world, claim));
  must(await consumeGrant(walk.world, claim));
});

test('reference and return code alone show the status and open nothing', async () => {
  const { reference, returnCode = '' } = await walk.granted(jo);
  const { claim } = must(await resumeClaim(walk.world, { reference, returnCode }));
  expect(await openTakeBack(walk.world, claim)).toEqual(refusal('fresh_needed'));
  expect(await consumeGrant(walk.world, claim)).toEqual(refusal('fresh_needed'));
});

test('an owner who presses the button of the mail does not let a stranger in', async () => {
  const { claim } = await walk.granted(jo);
  const token = await freshLink(claim);
  must(await lookAtFreshMailbox(walk.world, token));
  expect(await confirmFreshMailbox(walk.world, token, { claim: undefined })).toEqual(refusal('claim_needed'));
  const another = { request: newId<'request'>(walk.world.random) };
  expect(await confirmFreshMailbox(walk.world, token, { claim: another })).toEqual(refusal('claim_needed'));
  expect(await openTakeBack(walk.world, claim)).toEqual(refusal('fresh_needed'));
});

test('with the return code typed it counts in another browser; a wrong one is counted and spends nothing', async () => {
  const { claim, returnCode = '' } = await walk.granted(jo);
  const token = await freshLink(claim);
  const wrong = await confirmFreshMailbox(walk.world, token, { claim: undefined, returnCode: '0'.repeat(24) });
  expect(wrong).toEqual(refusal('return_code_wrong'));
  must(await confirmFreshMailbox(walk.world, token, { claim: undefined, returnCode }));
  expect(await confirmFreshMailbox(walk.world, token, { claim })).toEqual(refusal('mailbox_link_used'));
  must(await openTakeBack(walk.world, claim));
});

test('a link to show a mailbox is no fresh proof, and a fresh one is no further proof', async () => {
  const { claim } = await walk.granted(jo);
  const old = walk.linkTo(jo.addresses[0], 'request/mailbox');
  expect(await confirmFreshMailbox(walk.world, old, { claim })).toEqual(refusal('mailbox_link_unknown'));
  expect(await confirmMailbox(walk.world, await freshLink(claim))).toEqual(refusal('mailbox_link_unknown'));
});

test('only what counted can be shown again', async () => {
  const { claim } = await walk.granted(jo);
  expect(await askFreshMailbox(walk.world, claim, jo.addresses[1])).toEqual(refusal('fresh_not_counted'));
  expect(await askFreshMailbox(walk.world, claim, 'stranger@else.test')).toEqual(refusal('fresh_not_counted'));
});

test('a password is tried five times an hour', async () => {
  const { claim } = await walk.granted(jo);
  for (const left of [4, 3, 2, 1, 0])
    expect(await showFreshPassword(walk.world, claim, 'not the password')).toEqual({
      ok: false,
      refusal: { code: 'fresh_wrong', left },
    });
  expect(await showFreshPassword(walk.world, claim, jo.password)).toMatchObject({
    refusal: { code: 'fresh_too_often' },
  });
});

test('nothing opens before the grant', async () => {
  const { claim } = await walk.file(jo);
  await walk.settle();
  expect(await takeBackOf(walk.world, claim)).toBeUndefined();
  expect(await showFreshPassword(walk.world, claim, jo.password)).toEqual(refusal('not_granted'));
  expect(await openTakeBack(walk.world, claim)).toEqual(refusal('not_granted'));
  expect(await consumeGrant(walk.world, claim)).toEqual(refusal('not_granted'));
});

test('an objection between use and completion stops it; from the completion on it does not', async () => {
  const { claim } = await ready();
  const token = walk.linkTo(jo.addresses[1], 'objection');
  must(await consumeGrant(walk.world, claim));
  expect(must(await objectTo(walk.world, token))).toBe('stopped');
  await completeTakeBacks(walk.world);
  expect(await walk.state(claim.request)).toBe('contested');
  expect(await walk.world.directory.checkPassword(jo.account, jo.password)).toBe('shown');
});

test('an objection in the moment before the account’s side is told is in time', async () => {
  const { claim } = await ready();
  const token = walk.linkTo(jo.addresses[1], 'objection');
  must(await consumeGrant(walk.world, claim));
  // The job has read which grants to complete; then, before it locks this one, comes the objection.
  const read: typeof walk.world.db.read = async (work) => {
    const found = await walk.world.db.read(work);
    await objectTo(walk.world, token);
    return found;
  };
  await completeTakeBacks({ ...walk.world, db: { ...walk.world.db, read } });
  expect(await walk.state(claim.request)).toBe('contested');
  expect(await walk.world.directory.checkPassword(jo.account, jo.password)).toBe('shown');
});

test('once the account’s side was told, neither side stops it half-way', async () => {
  const { claim } = await ready();
  must(await consumeGrant(walk.world, claim));
  const { complete } = walk.world.directory.takeBack;
  const said: unknown[] = [];
  const directory = {
    ...walk.world.directory,
    takeBack: {
      ...walk.world.directory.takeBack,
      complete: async (operation: Parameters<typeof complete>[0]) => {
        said.push(
          await objectTo(walk.world, walk.linkTo(jo.addresses[1], 'objection')),
          await withdrawRequest(walk.world, claim),
        );
        return complete(operation);
      },
    },
  };
  await completeTakeBacks({ ...walk.world, directory });
  expect(said).toEqual([refusal('request_completed'), refusal('request_over')]);
  expect(await walk.state(claim.request)).toBe('completed');
});

test('a crash after the account’s side completed is mended by the next run', async () => {
  const { claim } = await ready();
  must(await consumeGrant(walk.world, claim));
  const directory = { ...walk.world.directory, restrict: async () => Promise.reject(new Error('killed')) };
  await expect(completeTakeBacks({ ...walk.world, directory })).rejects.toThrow('could not be completed');
  expect(await walk.state(claim.request)).toBe('granted');
  await completeTakeBacks(walk.world);
  expect(await walk.state(claim.request)).toBe('completed');
});

test('a frozen account is not handed over: the grant is void and the claimant is told whom to ask', async () => {
  const { claim } = await ready();
  must(await consumeGrant(walk.world, claim));
  await walk.world.directory.freeze(newId<'operation'>(walk.world.random), jo.account);
  await completeTakeBacks(walk.world);
  await walk.settle();
  expect(await walk.status(claim)).toMatchObject({ state: 'proving', why: 'frozen', step: 'ask-support' });
  expect(await takeBackOf(walk.world, claim)).toBeUndefined();
});

test('a grant that nobody uses ends after seven days', async () => {
  const { claim } = await walk.granted(jo);
  walk.world.pass(days(7));
  await walk.settle();
  expect(await walk.state(claim.request)).toBe('expired');
  expect(await takeBackOf(walk.world, claim)).toBeUndefined();
});

test('the account is on probation afterwards, as long as its tier says (law 17)', async () => {
  const { claim } = await ready();
  must(await consumeGrant(walk.world, claim));
  await completeTakeBacks(walk.world);
  const [row] = await walk.rows<{ restricted_until: Date }>(
    `select restricted_until from accounts.accounts where id = '${jo.account}'`,
  );
  expect(row?.restricted_until).toEqual(after(walk.world.clock.now(), days(7)));
});

test('the database keeps two live grants of one account apart', async () => {
  const { claim } = await walk.granted(jo);
  const twin = sql`insert into recovery.grants (id, request, account, granted_at, ends_at, probation_ms)
    select gen_random_uuid(), request, account, granted_at, ends_at, probation_ms from recovery.grants where request = ${claim.request}`;
  await expect(twin.execute(walk.world.opened.kysely)).rejects.toThrow('grants_one_live');
  walk.world.pass(hours(1));
});
