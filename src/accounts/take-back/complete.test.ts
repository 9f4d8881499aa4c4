// Completing a take-back ends everything of before and puts in force what was staged (law 17), all of it or nothing.
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTestWorld, type TestWorld } from '../../../test/harness/world.ts';
import { minutes } from '../../kernel/index.ts';
import { deliverNotices, pageNoticesOf } from '../../notices/index.ts';
import { entriesOfAccount } from '../../record/index.ts';
import { sheetsOf, useCode } from '../codes/index.ts';
import { useTotp } from '../factors/index.ts';
import { accountById } from '../identity/index.ts';
import { passwordOnRecord } from '../passwords/index.ts';
import { sessionOf, signIn, signInWithTotp } from '../sessions/index.ts';
import { appCode, newPassword, oldPassword, openSomebody, type Staged, stageAll } from './staged.contract.ts';

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

test('the new password with the new app signs in; the old password does not', async () => {
  await complete();
  world.pass(minutes(1));
  expect(await signIn(world, { identifier: jo.username, password: oldPassword })).toMatchObject({ ok: false });
  const first = await signIn(world, { identifier: jo.username, password: newPassword });
  if (!first.ok) throw new Error(first.refusal.code);
  const whole = await signInWithTotp(world, first.value.session, appCode(world, jo.newSecret));
  expect(whole).toMatchObject({ ok: true, value: { session: { level: 'full' } } });
});

test('every session ends', async () => {
  const started = await signIn(world, { identifier: jo.username, password: oldPassword });
  if (!started.ok) throw new Error(started.refusal.code);
  expect(await sessionOf(world, started.value.token)).toBeDefined();
  await complete();
  expect(await sessionOf(world, started.value.token)).toBeUndefined();
  const left = await sql<{
    n: string;
  }>`select count(*) n from accounts.sessions where account = ${jo.account}`.execute(world.opened.kysely);
  expect(left.rows[0]?.n).toBe('0');
});

test('the old app signs nobody in, and the code that proved the new one is spent', async () => {
  await complete();
  const use = (code: string) => world.db.write((tx) => useTotp(world, tx, jo.account, code));
  expect(await use(appCode(world, jo.secret))).toMatchObject({ ok: false, refusal: { code: 'totp_wrong' } });
  expect(await use(jo.proof)).toMatchObject({ ok: false, refusal: { code: 'totp_used' } });
  world.pass(minutes(1));
  expect(await use(appCode(world, jo.newSecret))).toMatchObject({ ok: true });
});

test('the eight codes of the new sheet work once each, the one that was typed back too (law 3)', async () => {
  await complete();
  const use = (code: string) => world.db.write((tx) => useCode(world, tx, jo.account, code));
  for (const code of jo.sheet.codes) expect(await use(code)).toMatchObject({ ok: true });
  for (const code of jo.sheet.codes) expect(await use(code)).toMatchObject({ ok: false });
});

test('an old code is named as replaced', async () => {
  await complete();
  const used = await world.db.write((tx) => useCode(world, tx, jo.account, jo.codes[0] ?? ''));
  expect(used).toMatchObject({ ok: false, refusal: { code: 'code_replaced', currentSheet: jo.sheet.label } });
  expect(await world.db.read((tx) => sheetsOf(world, tx, jo.account))).toMatchObject([
    { state: 'active' },
    { state: 'replaced' },
  ]);
});

test('the credential epoch rises, so that reset links of before are void', async () => {
  const epoch = async () => (await world.db.read((tx) => accountById(tx, jo.account)))?.epoch;
  const before = await epoch();
  await complete();
  expect(await epoch()).toBe((before ?? 0) + 1);
  expect(await world.db.read((tx) => passwordOnRecord(tx, jo.account))).toEqual({
    setAt: world.clock.now(),
    setThrough: undefined,
  });
});

test('every address is told, the suspended one too, and so are the account pages', async () => {
  await complete();
  await deliverNotices(world);
  const told = world.mails.filter(({ subject }) => subject.endsWith('Your account was taken back'));
  expect(told.map(({ to }) => to).sort()).toEqual([`${jo.username}@example.org`, `${jo.username}@example.test`]);
  for (const { text } of told)
    for (const secret of [newPassword, jo.newSecret, ...jo.sheet.codes]) expect(text).not.toContain(secret);
  const pages = await world.db.read((tx) => pageNoticesOf(tx, jo.account, world.clock.now()));
  expect(pages.map(({ kind }) => kind)).toContain('account-taken-back');
});

test('the record tells each part', async () => {
  await complete();
  const entries = await world.db.read((tx) => entriesOfAccount(tx, jo.account, 20));
  const ours = entries.filter(({ actor }) => actor.kind === 'claimant').map(({ kind }) => kind);
  const parts = ['account.taken-back', 'factor.added', 'factor.removed', 'password.changed', 'sheet.activated'];
  expect([...ours].sort()).toEqual(parts);
});

test('when the last step fails nothing has changed', async () => {
  await sql`create function accounts.fail() returns trigger language plpgsql as $$ begin raise exception 'the last step failed'; end $$`.execute(
    world.opened.kysely,
  );
  await sql`create trigger fail before insert on notices.notices for each row when (new.channel = 'page' and new.kind = 'account-taken-back') execute function accounts.fail()`.execute(
    world.opened.kysely,
  );
  const before = await everything();
  await expect(complete()).rejects.toThrow('the last step failed');
  expect(await everything()).toEqual(before);
  await sql`drop trigger fail on notices.notices`.execute(world.opened.kysely);
  await sql`drop function accounts.fail`.execute(world.opened.kysely);
  expect(await complete()).toMatchObject({ ok: true });
});

/** Every row of every table of the accounts, the record and the notices. */
async function everything(): Promise<Record<string, unknown>> {
  const tables = await sql<{ name: string }>`
    select table_schema || '.' || table_name as name from information_schema.tables
    where table_schema in ('accounts', 'record', 'notices') order by 1`.execute(world.opened.kysely);
  const all: Record<string, unknown> = {};
  for (const { name } of tables.rows) {
    const rows = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} t order by 1`.execute(
      world.opened.kysely,
    );
    all[name] = rows.rows.map(({ row }) => row);
  }
  return all;
}
