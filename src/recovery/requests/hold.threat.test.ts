// A hold starts when everyone was told, runs whole, and ends with everything checked again (laws 5, 7 and 8).
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { machinePolicy, type Owner, openWalk, type Walk, walkIn } from '../../../test/harness/walk.ts';
import type { Directory } from '../../directory/index.ts';
import { after, days, hours, minutes, newId } from '../../kernel/index.ts';
import { deliverNotices } from '../../notices/index.ts';
import { defaultPolicy } from '../assurance/index.ts';
import { advanceRequests, withdrawRequest } from './index.ts';

let walk: Walk;
let jo: Owner;
let directoryIsDown = false;
const failing = (directory: Directory): Directory => ({
  ...directory,
  find: async (name) => (directoryIsDown ? Promise.reject(new Error('the directory is down')) : directory.find(name)),
  onRecord: async (account) =>
    directoryIsDown ? Promise.reject(new Error('the directory is down')) : directory.onRecord(account),
});
beforeAll(async () => {
  walk = await openWalk(machinePolicy, failing);
});
afterAll(() => walk.world.close());
beforeEach(() => {
  jo = walk.someone();
  directoryIsDown = false;
});

const hold = async (request: Parameters<Walk['read']>[0]) => (await walk.read(request)).life.hold;

test('it starts only when every address took its notice', async () => {
  const { claim } = await walk.file(jo);
  await advanceRequests(walk.world);
  walk.world.mailOutcomes.push(...Array<'deferred'>(40).fill('deferred'));
  await deliverNotices(walk.world);
  await advanceRequests(walk.world);
  expect(await hold(claim.request)).toMatchObject({ startsAt: undefined, endsAt: undefined });
  walk.world.mailOutcomes.length = 0;
  walk.world.pass(hours(5));
  await walk.settle();
  expect(await hold(claim.request)).toMatchObject({
    startsAt: walk.world.clock.now(),
    endsAt: after(walk.world.clock.now(), hours(72)),
  });
});

test('a mailbox that cannot be reached holds it up for 72 hours and no longer', async () => {
  const { claim } = await walk.file(jo);
  await advanceRequests(walk.world);
  walk.world.mailOutcomes.push(...Array<'deferred'>(500).fill('deferred'));
  await deliverNotices(walk.world);
  walk.world.pass(hours(71));
  await advanceRequests(walk.world);
  expect((await hold(claim.request))?.startsAt).toBeUndefined();
  walk.world.pass(hours(1));
  await advanceRequests(walk.world);
  expect((await hold(claim.request))?.startsAt).toEqual(walk.world.clock.now());
  walk.world.mailOutcomes.length = 0;
});

test('it runs whole: one second before its end nothing is granted', async () => {
  const { claim } = await walk.file(jo);
  await walk.settle();
  walk.world.pass((hours(72) - 1000) as never);
  await walk.settle();
  expect(await walk.state(claim.request)).toBe('holding');
  walk.world.pass(1000 as never);
  await walk.settle();
  expect(await walk.state(claim.request)).toBe('granted');
});

test('the database refuses a shorter hold, whatever code says', async () => {
  const { claim } = await walk.file(jo);
  await walk.settle();
  const shorten = sql`update recovery.requests set hold_ends_at = hold_ends_at - interval '1 minute' where id = ${claim.request}`;
  await expect(shorten.execute(walk.world.opened.kysely)).rejects.toThrow('check constraint');
});

test('mails name the end before it comes', async () => {
  await walk.file(jo);
  await walk.settle();
  const subjects = walk.subjects(jo.addresses[0]).join('\n');
  expect(subjects).toContain('enough shown, a wait of 72 hours begins');
  expect(subjects).toContain('the wait ends on');
  expect(subjects).toContain('Your account may be handed over after 72 hours');
});

/** Held to its last moment; then something has changed. */
async function afterHold(change: () => Promise<unknown>) {
  const { claim } = await walk.file(jo);
  await walk.settle();
  await change();
  walk.world.pass(hours(72));
  await walk.settle();
  return claim.request;
}
const run = (query: string) => sql.raw(query).execute(walk.world.opened.kysely);

test('a password that was changed meanwhile no longer counts, and nothing is granted', async () => {
  const request = await afterHold(() =>
    run(
      `update accounts.passwords set set_at = '${after(walk.world.clock.now(), hours(1)).toISOString()}' where account = '${jo.account}'`,
    ),
  );
  expect(await walk.state(request)).toBe('proving');
  expect(await walk.rows(`select id from recovery.grants where request = '${request}'`)).toEqual([]);
});
test('a mailbox that is suspended meanwhile no longer counts', async () => {
  const request = await afterHold(() =>
    run(
      `update accounts.addresses set suspended_at = '${walk.world.clock.now().toISOString()}' where account = '${jo.account}'`,
    ),
  );
  expect(await walk.state(request)).toBe('proving');
});
test('a frozen account is not handed over, and the claimant is told whom to ask', async () => {
  const request = await afterHold(() => walk.world.directory.freeze(newId<'operation'>(walk.world.random), jo.account));
  expect(await walk.read(request)).toMatchObject({ life: { state: 'proving', why: 'frozen' } });
});
test('a tier that was raised meanwhile is what counts: back to people and a longer hold', async () => {
  const request = await afterHold(() =>
    run(`update accounts.accounts set tier = 'important' where id = '${jo.account}'`),
  );
  expect(await walk.state(request)).toBe('reviewing');
});
test('a policy that now asks for a longer hold gets a new one, announced anew', async () => {
  const { claim } = await walk.file(jo);
  await walk.settle();
  walk.world.pass(hours(72));
  const { ordinary } = defaultPolicy.tiers;
  const longer = { ...ordinary, hold: [{ assurance: 2, wait: days(10) }] };
  const stricter = walkIn({
    ...walk.world,
    policy: { ...machinePolicy, tiers: { ...machinePolicy.tiers, ordinary: longer } },
  });
  await stricter.settle();
  expect(await walk.read(claim.request)).toMatchObject({ life: { state: 'holding', hold: { wait: days(10) } } });
});

test('a directory that is down is not a pass: nothing is judged, nothing granted, and it is told on (law 7)', async () => {
  const { claim } = await walk.file(jo);
  directoryIsDown = true;
  await expect(advanceRequests(walk.world)).rejects.toThrow('could not be advanced');
  expect(await walk.state(claim.request)).toBe('filed');
  walk.world.pass(hours(1));
  await expect(advanceRequests(walk.world)).rejects.toThrow('could not be advanced');
  expect(await walk.read(claim.request)).toMatchObject({ life: { state: 'proving', why: 'not-checked' } });
  directoryIsDown = false;
  await walk.settle();
  expect(await walk.state(claim.request)).toBe('holding');
  walk.world.pass(hours(72));
  directoryIsDown = true;
  await expect(advanceRequests(walk.world)).rejects.toThrow('could not be advanced');
  expect(await walk.state(claim.request)).toBe('holding');
});

test('one request that cannot be advanced does not hold up another', async () => {
  const broken = await walk.file(jo);
  await run(`update recovery.requests set sealed_answers = '\\x00' where id = '${broken.claim.request}'`);
  const other = await walk.file(walk.someone());
  await expect(advanceRequests(walk.world)).rejects.toThrow('1 requests could not be advanced');
  expect(await walk.state(other.claim.request)).toBe('holding');
  await run(`update recovery.requests set judge_at = null, due_at = null where id = '${broken.claim.request}'`);
});

test('a request that ends while its account is read is left as it ended', async () => {
  const { claim } = await walk.file(jo);
  const onRecord: Directory['onRecord'] = async (account) => {
    await withdrawRequest(walk.world, claim);
    return walk.world.directory.onRecord(account);
  };
  await advanceRequests({ ...walk.world, directory: { ...walk.world.directory, onRecord } });
  expect(await walk.state(claim.request)).toBe('withdrawn');
});

test('results older than ten minutes are no results', async () => {
  const { isFresh } = await import('./look.ts');
  const readAt = walk.world.clock.now();
  const seen = { account: undefined, onRecord: undefined, readAt, evidence: 0 };
  expect(isFresh(seen, after(readAt, (minutes(10) - 1) as never))).toBe(true);
  expect(isFresh(seen, after(readAt, minutes(10)))).toBe(false);
});
