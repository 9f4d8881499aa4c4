// Notices are sent once, retried while a server is away, given up after 72 hours, and leave no secret behind.
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTestWorld, type TestWorld } from '../../test/harness/world.ts';
import { hours, newId, type RequestId } from '../kernel/index.ts';
import { deliverNotices, everyoneWasTold, mailsOfRequest, tellByMail } from './index.ts';

let world: TestWorld;
let request: RequestId;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());
beforeEach(() => {
  world.mails.length = 0;
  request = newId<'request'>(world.random);
});

const tell = () =>
  world.db.write((tx) =>
    tellByMail(
      world,
      tx,
      'password-changed',
      'jo@example.test',
      { username: 'jo-canary', at: world.clock.now(), link: 'https://example.test' },
      { request },
    ),
  );
const told = () => world.db.read((tx) => everyoneWasTold(world, tx, request, 'password-changed'));

test('a notice is sent once, also by two workers', async () => {
  await tell();
  await Promise.all([deliverNotices(world), deliverNotices(world)]);
  expect(world.mails.map((mail) => mail.subject)).toEqual(['[Example Index] Your password was changed']);
  expect(await told()).toBe(true);
});

test('the text is unreadable while it waits and gone once it was sent; time and subject stay', async () => {
  await tell();
  const dump = () =>
    sql<{ all: string }>`select string_agg(n::text, '') "all" from notices.notices n`.execute(world.opened.kysely);
  expect((await dump()).rows[0]?.all).not.toContain('jo-canary');
  await deliverNotices(world);
  const left = await sql<{ n: string }>`select count(*) n from notices.notices where sealed_text is not null`.execute(
    world.opened.kysely,
  );
  expect(left.rows[0]?.n).toBe('0');
  expect(
    await world.db.read((tx) => mailsOfRequest(tx, request, { to: ['jo@example.test'], kinds: [] })),
  ).toMatchObject([{ subject: '[Example Index] Your password was changed', state: 'accepted' }]);
});

test('a server that is away is tried again, and nobody counts as told meanwhile', async () => {
  await tell();
  world.mailOutcomes.push('deferred');
  await deliverNotices(world);
  expect(await told()).toBe(false);
  world.pass(hours(1));
  await deliverNotices(world);
  expect(world.mails).toHaveLength(1);
  expect(await told()).toBe(true);
});

test('an address that refuses for good counts as told', async () => {
  await tell();
  world.mailOutcomes.push('bounced');
  await deliverNotices(world);
  expect(world.mails).toHaveLength(0);
  expect(await told()).toBe(true);
});

test('after 72 hours of trying the channel counts as tried, and the text is wiped', async () => {
  await tell();
  world.mailOutcomes.push('deferred');
  await deliverNotices(world);
  world.pass(hours(73));
  expect(await told()).toBe(true);
  world.mailOutcomes.push('deferred');
  await deliverNotices(world);
  expect(
    await world.db.read((tx) => mailsOfRequest(tx, request, { to: ['jo@example.test'], kinds: [] })),
  ).toMatchObject([{ state: 'given-up' }]);
});
