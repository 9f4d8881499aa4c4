// Threat: someone asks for accounts to learn which addresses are known, or uses a stranger's address.
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTestWorld, type TestWorld } from '../../../test/harness/world.ts';
import { minutes } from '../../kernel/index.ts';
import { deliverNotices } from '../../notices/index.ts';
import { hashPassword } from '../passwords/index.ts';
import { confirmAddress, openAccount, signUp } from './index.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
  const passwordHash = await hashPassword(world, 'blue river under stone');
  await world.db.write((tx) =>
    openAccount(world, tx, { username: 'jo-canary', address: 'jo@mail.example', confirmed: true, passwordHash }),
  );
});
afterAll(() => world.close());
beforeEach(async () => {
  world.pass(minutes(1));
  await deliverNotices(world);
  world.mails.length = 0;
});

const attempt = (username: string, address: string, password = 'stone under river blue') =>
  signUp(world, { username, address, password });
const waiting = async () => {
  const rows = await sql<{ n: string }>`select count(*) n from accounts.sign_ups`.execute(world.opened.kysely);
  return Number(rows.rows[0]?.n);
};

test('a known and an unknown address get the same answer and leave the same rows', async () => {
  const before = await waiting();
  const known = await attempt('mallory1', 'JO@mail.example');
  const unknown = await attempt('mallory2', 'xy@mail.example');
  expect(known).toEqual({ ok: true, value: { address: 'JO@mail.example' } });
  expect(unknown).toEqual({ ok: true, value: { address: 'xy@mail.example' } });
  expect(await waiting()).toBe(before + 2);
});

test('the username is held either way, so trying it again tells nothing', async () => {
  expect(await attempt('mallory1', 'other@mail.example')).toMatchObject({ refusal: { code: 'username_taken' } });
  expect(await attempt('mallory2', 'other@mail.example')).toMatchObject({ refusal: { code: 'username_taken' } });
});

test('only the mailbox learns that it has an account, and gets no link that opens another', async () => {
  await attempt('mallory3', 'jo@mail.example');
  await deliverNotices(world);
  expect(world.mails).toHaveLength(1);
  expect(world.mails[0]?.to).toBe('jo@mail.example');
  expect(world.mails[0]?.text).toContain('jo-canary');
  expect(world.mails[0]?.text).not.toContain('/sign-up/confirm/');
});

test('two sign-ups for one address: the second to be confirmed is refused', async () => {
  await attempt('first-one', 'shared@mail.example');
  world.pass(minutes(1));
  await attempt('second-one', 'shared@mail.example');
  await deliverNotices(world);
  const tokens = world.mails.map((mail) => /confirm\/(\S+)/.exec(mail.text)?.[1] ?? '');
  const answers = await Promise.all(tokens.map((token) => confirmAddress(world, token)));
  expect(answers.filter((one) => one.ok)).toHaveLength(1);
  expect(answers.find((one) => !one.ok)).toMatchObject({ refusal: { code: 'address_taken' } });
});

test('a waiting sign-up is not replaced by someone who gives another password', async () => {
  await attempt('careful', 'careful@mail.example', 'the owner wrote this');
  expect(await attempt('careful', 'careful@mail.example', 'someone else wrote it')).toMatchObject({
    refusal: { code: 'username_taken' },
  });
});

test('a mailbox cannot be flooded: one mail a minute, and the page tells nothing of it', async () => {
  for (let i = 0; i < 20; i++) expect((await attempt(`flood-${i}`, 'Flood@mail.example')).ok).toBe(true);
  for (let i = 0; i < 5; i++) expect((await attempt('flood-0', 'flood@mail.example')).ok).toBe(true);
  await deliverNotices(world);
  expect(world.mails.map((mail) => mail.to)).toEqual(['Flood@mail.example']);
  const token = /confirm\/(\S+)/.exec(world.mails[0]?.text ?? '')?.[1] ?? '';
  expect(await confirmAddress(world, token)).toMatchObject({ ok: true, value: { username: 'flood-0' } });
});

test('the database holds no link and no password', async () => {
  await attempt('dump-me', 'dump@mail.example');
  const rows =
    await sql`select sign_ups::text, (select string_agg(n::text, ' ') from notices.notices n where n.address = 'dump@mail.example') from accounts.sign_ups where username = 'dump-me'`.execute(
      world.opened.kysely,
    );
  await deliverNotices(world);
  const token = /confirm\/(\S+)/.exec(world.mails.at(-1)?.text ?? '')?.[1] ?? 'none was mailed';
  expect(token).toHaveLength(43);
  expect(JSON.stringify(rows.rows)).not.toContain(token);
  expect(JSON.stringify(rows.rows)).not.toContain('stone under river');
});
