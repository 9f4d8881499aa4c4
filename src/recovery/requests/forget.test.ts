// What claimants said is deleted on time: 90 days after the end, at once where it was never sent. What happened stays.
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../../../test/harness/must.ts';
import { demoPolicy, openWalk, type Walk } from '../../../test/harness/walk.ts';
import { after, days, newId, type RequestId } from '../../kernel/index.ts';
import { forgetRequests, statusOf, withdrawRequest } from './index.ts';
import { answersKeptFor } from './rules.ts';

let walk: Walk;
beforeAll(async () => {
  walk = await openWalk(demoPolicy);
});
afterAll(() => walk.world.close());

const mailbox = () => `canary-${newId(walk.world.random).slice(0, 8)}@else.test`;

/** Every row of recovery and of the notices, as one text. */
async function everything(): Promise<string> {
  const tables = await walk.rows<{ name: string }>(
    "select table_schema || '.' || table_name as name from information_schema.tables where table_schema in ('recovery', 'notices', 'record')",
  );
  const texts: string[] = [];
  for (const { name } of tables) {
    const query = sql<{ all: string | null }>`select string_agg(t::text, '') "all" from ${sql.table(name)} t`;
    texts.push((await query.execute(walk.world.opened.kysely)).rows[0]?.all ?? '');
  }
  return texts.join('\n');
}

const answers = async (request: RequestId) =>
  (
    await walk.rows<{ size: number }>(
      `select length(sealed_answers) size from recovery.requests where id = '${request}'`,
    )
  )[0]?.size ?? 0;

test('a request that ended is forgotten 90 days later, and no day before', async () => {
  const address = mailbox();
  const { claim } = await walk.file(walk.someone(), { mailbox: address });
  await walk.settle();
  must(await withdrawRequest(walk.world, claim));
  await walk.settle();
  const before = await answers(claim.request);
  walk.world.pass((answersKeptFor - 1) as typeof answersKeptFor);
  expect(await forgetRequests(walk.world)).toBe(0);
  expect(await everything()).toContain(address);
  walk.world.pass(days(1));
  expect(await forgetRequests(walk.world)).toBe(1);
  expect(await everything()).not.toContain(address);
  expect(await answers(claim.request)).toBeLessThan(before);
  expect(await walk.state(claim.request)).toBe('withdrawn');
  expect(await statusOf(walk.world, claim)).toMatchObject({ state: 'withdrawn', contact: undefined, mails: [] });
  expect(await forgetRequests(walk.world)).toBe(0);
});

test('a draft that was not sent in time, or was stopped, is forgotten at once', async () => {
  const [late, stopped] = [mailbox(), mailbox()];
  const { claim } = await walk.fill(walk.someone(), { mailbox: stopped });
  await walk.fill(walk.someone(), { mailbox: late });
  must(await withdrawRequest(walk.world, claim));
  expect(await forgetRequests(walk.world)).toBe(1);
  expect(await everything()).not.toContain(stopped);
  expect(await everything()).toContain(late);
  walk.world.setClock(after(walk.world.clock.now(), demoPolicy.deadlines.draft).toISOString());
  await walk.settle();
  expect(await forgetRequests(walk.world)).toBe(1);
  expect(await everything()).not.toContain(late);
});

test('a request that goes on is not touched, however old', async () => {
  const address = mailbox();
  await walk.file(walk.someone(), { mailbox: address });
  await walk.settle();
  walk.world.pass(days(10));
  await walk.settle();
  expect(await forgetRequests(walk.world)).toBe(0);
  expect(await everything()).toContain(address);
});
