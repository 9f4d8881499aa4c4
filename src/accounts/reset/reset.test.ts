// A new password by a mailed link: one live link, one hour, used once, and the second factor untouched.
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openPerson, type Person } from '../../../test/harness/people.ts';
import { openTestWorld, type TestWorld } from '../../../test/harness/world.ts';
import { hours, minutes, seconds } from '../../kernel/index.ts';
import { deliverNotices } from '../../notices/index.ts';
import { entriesOfAccount } from '../../record/index.ts';
import { installFactor } from '../factors/index.ts';
import {
  accountById,
  addressesOf,
  freezeAccount,
  openAccount,
  raiseEpoch,
  suspendAddresses,
} from '../identity/index.ts';
import { checkPassword, hashPassword, passwordOnRecord } from '../passwords/index.ts';
import { askReset, completeReset, openReset, sendResetMails } from './index.ts';

let world: TestWorld;
let jo: Person;
const fresh = 'stone under blue river';
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  jo = await openPerson(world);
  await deliverNotices(world);
  world.mails.length = 0;
});

async function ask(typed: string) {
  await askReset(world, typed);
  await sendResetMails(world);
  await deliverNotices(world);
}
const tokenIn = (text: string | undefined) => /\/reset\/(\S+)/.exec(text ?? '')?.[1] ?? `no link in: ${text}`;
const lastToken = () => tokenIn(world.mails.at(-1)?.text);
const complete = (token: string, password = fresh) => completeReset(world, { token, password });
const kinds = async () =>
  (await world.db.read((tx) => entriesOfAccount(tx, jo.account, 20))).map((entry) => entry.kind);

test('the link opens and sets the password, which then counts as set through that mailbox', async () => {
  await ask(jo.address);
  expect(await openReset(world, lastToken())).toEqual({ ok: true, value: { username: jo.username } });
  expect(await complete(lastToken())).toEqual({ ok: true, value: null });
  expect(await checkPassword(world, jo.account, fresh)).toBe('right');
  expect(await checkPassword(world, jo.account, jo.password)).toBe('wrong');
  const onRecord = await world.db.read((tx) => passwordOnRecord(tx, jo.account));
  expect(onRecord).toEqual({ setAt: world.clock.now(), setThrough: jo.address });
});

test('a reset is recorded, raises the epoch and is told to every confirmed address and on the pages', async () => {
  await ask(jo.username);
  const { epoch } = (await world.db.read((tx) => accountById(tx, jo.account))) ?? { epoch: 0 };
  await complete(lastToken());
  expect((await world.db.read((tx) => accountById(tx, jo.account)))?.epoch).toBe(epoch + 1);
  await deliverNotices(world);
  expect(world.mails.at(-1)).toMatchObject({ to: jo.address, subject: '[Example Index] Your password was set anew' });
  expect((await kinds()).filter((kind) => kind.startsWith('password'))).toEqual([
    'password.reset',
    'password.reset-asked',
  ]);
});

test('of 200 uses of one link at once, exactly one succeeds', async () => {
  await ask(jo.address);
  const token = lastToken();
  const answers = await Promise.all(Array.from({ length: 200 }, (_, i) => complete(token, `${fresh} number ${i}`)));
  const won = answers.flatMap((one, i) => (one.ok ? [i] : []));
  expect(won).toHaveLength(1);
  expect(await checkPassword(world, jo.account, `${fresh} number ${won[0]}`)).toBe('right');
  expect((await kinds()).filter((kind) => kind === 'password.reset')).toHaveLength(1);
});

test('a password that may not be used does not spend the link', async () => {
  await ask(jo.address);
  const token = lastToken();
  expect(await complete(token, 'too short')).toEqual({ ok: false, refusal: { code: 'password_too_short' } });
  expect(await complete(token, `${jo.username} 2026 2026 2026`)).toMatchObject({
    refusal: { code: expect.stringMatching(/^password_/) },
  });
  expect((await complete(token)).ok).toBe(true);
  expect(await complete(token)).toEqual({ ok: false, refusal: { code: 'reset_used' } });
});

test('a newer link replaces the older one', async () => {
  await ask(jo.address);
  const older = lastToken();
  world.pass(minutes(2));
  await ask(jo.address);
  expect(await complete(older)).toEqual({ ok: false, refusal: { code: 'reset_replaced' } });
  expect((await complete(lastToken())).ok).toBe(true);
});

test('a link ends after one hour', async () => {
  await ask(jo.address);
  world.pass(seconds(3599));
  expect((await openReset(world, lastToken())).ok).toBe(true);
  world.pass(seconds(1));
  expect(await openReset(world, lastToken())).toEqual({ ok: false, refusal: { code: 'reset_expired' } });
  expect(await complete(lastToken())).toEqual({ ok: false, refusal: { code: 'reset_expired' } });
});

test('a link from before a change of credentials is void', async () => {
  await ask(jo.address);
  await world.db.write((tx) => raiseEpoch(tx, jo.account));
  expect(await complete(lastToken())).toEqual({ ok: false, refusal: { code: 'reset_overtaken' } });
});

test('a stopped account sets no password, and its mailbox is told why', async () => {
  await ask(jo.address);
  const token = lastToken();
  await world.db.write((tx) => freezeAccount(world, tx, jo.account, { kind: 'system' }));
  expect(await complete(token)).toEqual({ ok: false, refusal: { code: 'account_frozen' } });
  world.pass(minutes(2));
  await ask(jo.address);
  expect(world.mails.at(-1)?.subject).toContain('stopped');
  expect(world.mails.at(-1)?.text).not.toContain('/reset/');
});

test('a made-up link is unknown', async () => {
  expect(await openReset(world, 'x'.repeat(43))).toEqual({ ok: false, refusal: { code: 'reset_unknown' } });
});

test('a suspended address takes no link', async () => {
  await world.db.write((tx) => suspendAddresses(world, tx, jo.account, undefined));
  await ask(jo.address);
  expect(world.mails.map((mail) => mail.subject)).toEqual(['[Example Index] No account has this address']);
});

test('a link that was mailed before its address was suspended sets nothing', async () => {
  await ask(jo.address);
  await world.db.write((tx) => suspendAddresses(world, tx, jo.account, undefined));
  expect(await complete(lastToken())).toEqual({ ok: false, refusal: { code: 'reset_overtaken' } });
  expect(await checkPassword(world, jo.account, jo.password)).toBe('right');
});

test('with several confirmed addresses a username mails a link to each, and one use ends them all', async () => {
  const second = `second.${jo.username}@example.test`;
  await sql`insert into accounts.addresses (id, account, address, address_key, is_primary, added_at, confirmed_at)
    values (gen_random_uuid(), ${jo.account}, ${second}, ${second}, false, ${world.clock.now()}, ${world.clock.now()})`.execute(
    world.opened.kysely,
  );
  await ask(jo.username);
  expect(world.mails.map((mail) => mail.to).sort()).toEqual([jo.address, second].sort());
  const tokens = new Map(world.mails.map((mail) => [mail.to, tokenIn(mail.text)]));
  expect((await complete(tokens.get(second) ?? '')).ok).toBe(true);
  expect((await world.db.read((tx) => passwordOnRecord(tx, jo.account)))?.setThrough).toBe(second);
  expect(await complete(tokens.get(jo.address) ?? '')).toEqual({ ok: false, refusal: { code: 'reset_used' } });
});

test('an address nobody confirmed takes a link while the account has no factor, and using it confirms it', async () => {
  const address = 'imported@example.test';
  const passwordHash = await hashPassword(world, jo.password);
  const opened = await world.db.write((tx) =>
    openAccount(world, tx, { username: 'imported', address, confirmed: false, passwordHash }),
  );
  if (!opened.ok) throw new Error(opened.refusal.code);
  await ask(address);
  expect((await complete(lastToken())).ok).toBe(true);
  expect(await world.db.read((tx) => addressesOf(tx, opened.value))).toMatchObject([
    { confirmedAt: world.clock.now() },
  ]);
  world.pass(hours(1));
  await ask('imported');
  expect(world.mails.at(-1)).toMatchObject({ to: address, subject: '[Example Index] Set a new password' });
});

test('a factor added after the mail was sent voids a link to an unconfirmed address', async () => {
  const sam = await openPerson(world, { factor: false });
  await sql`update accounts.addresses set confirmed_at = null where account = ${sam.account}`.execute(
    world.opened.kysely,
  );
  await ask(sam.address);
  const added = { account: sam.account, name: 'Phone', secret: sam.secret, step: 0 };
  await world.db.write((tx) => installFactor(world, tx, added));
  expect(await complete(lastToken())).toEqual({ ok: false, refusal: { code: 'reset_overtaken' } });
  expect(await checkPassword(world, sam.account, sam.password)).toBe('right');
});

test('an address nobody confirmed takes no link on an account with a factor', async () => {
  await sql`update accounts.addresses set confirmed_at = null where account = ${jo.account}`.execute(
    world.opened.kysely,
  );
  await ask(jo.address);
  await ask(jo.username);
  expect(world.mails.map((mail) => mail.subject)).toEqual(['[Example Index] No account has this address']);
});

test('more wishes within a minute are folded into one mail, by address and by account', async () => {
  for (let i = 0; i < 5; i++) await ask(jo.address.toUpperCase());
  await ask(jo.username);
  expect(world.mails).toHaveLength(1);
  world.pass(minutes(1));
  await ask(jo.username);
  expect(world.mails).toHaveLength(2);
});

test('what was typed is forgotten once it is answered', async () => {
  await ask('nobody-canary@example.test');
  const kept = await sql`select * from accounts.reset_wishes`.execute(world.opened.kysely);
  expect(JSON.stringify(kept.rows)).not.toContain('canary');
});

test.each(['', 'two words', 'jo@', 'a\u0000b', 'x'.repeat(300)])(
  '%j is neither a username nor an address',
  async (typed) => {
    expect(await askReset(world, typed)).toEqual({ ok: false, refusal: { code: 'identifier_malformed' } });
  },
);
