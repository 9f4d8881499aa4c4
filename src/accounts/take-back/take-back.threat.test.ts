// What a thief could try while the owner is taking the account back, and afterwards.
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTestWorld, type TestWorld } from '../../../test/harness/world.ts';
import { newId } from '../../kernel/index.ts';
import { deliverNotices } from '../../notices/index.ts';
import { lookAtCode, stageSheet } from '../codes/index.ts';
import { stagedFactor, stageFactor } from '../factors/index.ts';
import { accountById, findAccount } from '../identity/index.ts';
import { askReset, openReset, sendResetMails } from '../reset/index.ts';
import { signIn } from '../sessions/index.ts';
import { newPassword, oldPassword, openSomebody, type Staged, stageAll } from './staged.contract.ts';

let world: TestWorld;
let jo: Staged;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  jo = await stageAll(world, await openSomebody(world));
  await deliverNotices(world);
  world.mails.length = 0;
});

const complete = () => jo.takeBack.complete(jo.operation);
const count = async (of: string) => {
  const rows = await sql<{
    n: string;
  }>`select count(*) n from record.entries where kind = ${of} and account = ${jo.account}`.execute(world.opened.kysely);
  return Number(rows.rows[0]?.n);
};

test('two hundred completions at once swap once, and all hear the same answer', async () => {
  const epoch = async () => (await world.db.read((tx) => accountById(tx, jo.account)))?.epoch ?? 0;
  const before = await epoch();
  const answers = await Promise.all(Array.from({ length: 200 }, complete));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]).toMatchObject({ ok: true });
  expect(await epoch()).toBe(before + 1);
  expect([await count('account.taken-back'), await count('factor.added'), await count('sheet.activated')]).toEqual([
    1, 1, 1,
  ]);
  await deliverNotices(world);
  expect(world.mails.filter(({ subject }) => subject.includes('taken back'))).toHaveLength(2);
});

test('two begins at once leave one live take-back', async () => {
  const operations = Array.from({ length: 20 }, () => newId<'operation'>(world.random));
  await Promise.all(operations.map((operation) => jo.takeBack.begin(operation, jo.account)));
  const live = await sql<{ n: string }>`
    select count(*) n from accounts.take_backs
    where account = ${jo.account} and completed_at is null and replaced_at is null`.execute(world.opened.kysely);
  expect(live.rows[0]?.n).toBe('1');
});

test('a reset link the thief asked for before opens nothing afterwards', async () => {
  await askReset(world, jo.username);
  await sendResetMails(world);
  await deliverNotices(world);
  const token = /\/reset\/([\w-]{43})/.exec(world.mails[0]?.text ?? '')?.[1] ?? '';
  expect(await openReset(world, token)).toMatchObject({ ok: true });
  await complete();
  expect(await openReset(world, token)).toMatchObject({ ok: false });
});

test('a suspended address signs in nobody and gets no reset link', async () => {
  await complete();
  expect(await world.db.read((tx) => findAccount(tx, `${jo.username}@example.org`))).toBeUndefined();
  expect(await signIn(world, { identifier: `${jo.username}@example.org`, password: newPassword })).toMatchObject({
    ok: false,
  });
  await deliverNotices(world);
  world.mails.length = 0;
  await askReset(world, jo.username);
  await sendResetMails(world);
  await deliverNotices(world);
  expect(world.mails.map(({ to }) => to)).toEqual([`${jo.username}@example.test`]);
});

test('a sheet and an app that were staged in a session of before never come into force', async () => {
  const thief = await signIn(world, { identifier: jo.username, password: oldPassword });
  if (!thief.ok) throw new Error(thief.refusal.code);
  const sheet = await stageSheet(world, jo.account, 'routine');
  const session = thief.value.session.id;
  await stageFactor(world, { session, account: jo.account });
  await complete();
  expect(await stagedFactor(world, session)).toBeUndefined();
  expect(await lookAtCode(world, jo.account, sheet.codes[0] ?? '')).toMatchObject({ seen: 'never-activated' });
  expect(jo.sheet.codes).not.toContain(sheet.codes[0]);
});

test('a dump of the database shows nothing that was staged, and what is over keeps nothing', async () => {
  const dump = async () =>
    (
      await sql<{
        row: string;
      }>`select t::text as row from accounts.take_backs t where operation = ${jo.operation}`.execute(
        world.opened.kysely,
      )
    ).rows[0]?.row ?? '';
  const hidden = [newPassword, jo.newSecret, ...jo.sheet.codes];
  const plain = Buffer.from(await dump(), 'utf8').toString('latin1');
  for (const secret of hidden) {
    expect(plain).not.toContain(secret);
    expect(plain).not.toContain(Buffer.from(secret).toString('hex'));
  }
  expect(plain).toContain('argon2id');
  await complete();
  const left = await sql<{ n: string }>`
    select count(*) n from accounts.take_backs
    where operation = ${jo.operation} and (password_hash is not null or sealed_factor is not null or sealed_sheet is not null)`.execute(
    world.opened.kysely,
  );
  expect(left.rows[0]?.n).toBe('0');
});

test('what was staged for one take-back cannot be moved to another', async () => {
  const other = await stageAll(world, await openSomebody(world));
  await sql`
    update accounts.take_backs set sealed_factor = (select sealed_factor from accounts.take_backs where operation = ${other.operation})
    where operation = ${jo.operation}`.execute(world.opened.kysely);
  await expect(complete()).rejects.toThrow();
});
