// From a wish to an account: the address is confirmed first, by a link used once within a day.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTestWorld, type TestWorld } from '../../../test/harness/world.ts';
import { hours, minutes } from '../../kernel/index.ts';
import { deliverNotices, pageNoticesOf } from '../../notices/index.ts';
import { entriesOfAccount } from '../../record/index.ts';
import { checkPassword } from '../passwords/index.ts';
import { addressesOf, confirmAddress, confirmedAddresses, findAccount, lookAtConfirmation, signUp } from './index.ts';

let world: TestWorld;
let n = 0;
let jo: { username: string; address: string; password: string };
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await deliverNotices(world);
  n += 1;
  world.mails.length = 0;
  jo = { username: `Jo-${n}`, address: `Jo.${n}@Mail.Example`, password: 'blue river under stone' };
});

const find = (typed: string) => world.db.read((tx) => findAccount(tx, typed));
async function mailedToken(to: string): Promise<string> {
  await deliverNotices(world);
  const mail = world.mails.findLast((one) => one.to === to);
  return /\/sign-up\/confirm\/(\S+)/.exec(mail?.text ?? '')?.[1] ?? `no link in: ${mail?.text}`;
}
async function opened() {
  await signUp(world, jo);
  const confirmed = await confirmAddress(world, await mailedToken(`Jo.${n}@mail.example`));
  if (!confirmed.ok) throw new Error(confirmed.refusal.code);
  return confirmed.value.account;
}

test('there is no account until the link is acted on, and looking at it changes nothing', async () => {
  expect(await signUp(world, jo)).toEqual({ ok: true, value: { address: `Jo.${n}@mail.example` } });
  const token = await mailedToken(`Jo.${n}@mail.example`);
  for (let i = 0; i < 2; i++)
    expect(await lookAtConfirmation(world, token)).toEqual({
      ok: true,
      value: { username: jo.username, address: `Jo.${n}@mail.example` },
    });
  expect(await find(jo.username)).toBeUndefined();
  expect(await confirmAddress(world, token)).toMatchObject({ ok: true, value: { username: jo.username } });
  expect(await find(jo.username)).toMatchObject({ username: jo.username, tier: 'ordinary', epoch: 1, role: 'none' });
});

test('the account is found by username or confirmed address in any case, and its password is right', async () => {
  const account = await opened();
  for (const typed of [jo.username.toUpperCase(), ` ${jo.username} `, jo.address.toUpperCase(), `jo.${n}@mail.example`])
    expect((await find(typed))?.id, typed).toBe(account);
  expect(await checkPassword(world, account, jo.password)).toBe('right');
  expect(await world.db.read((tx) => confirmedAddresses(tx, account))).toEqual([`Jo.${n}@mail.example`]);
  expect(await world.db.read((tx) => addressesOf(tx, account))).toMatchObject([
    { primary: true, addedAt: world.clock.now(), confirmedAt: world.clock.now() },
  ]);
});

test('opening is recorded and told in the same transaction', async () => {
  const account = await opened();
  await deliverNotices(world);
  const [kinds, notices] = await world.db.read(async (tx) => [
    (await entriesOfAccount(tx, account, 10)).map((entry) => entry.kind),
    await pageNoticesOf(tx, account, world.clock.now()),
  ]);
  expect(kinds).toEqual(['address.confirmed', 'account.opened']);
  expect(notices.map((one) => one.kind)).toEqual(['account-opened']);
  expect(world.mails.at(-1)?.subject).toContain('Your account is open');
});

test('a link is used once, also by 200 at once', async () => {
  await signUp(world, jo);
  const token = await mailedToken(`Jo.${n}@mail.example`);
  const answers = await Promise.all(Array.from({ length: 200 }, () => confirmAddress(world, token)));
  expect(answers.filter((one) => one.ok)).toHaveLength(1);
  expect(new Set(answers.flatMap((one) => (one.ok ? [] : [one.refusal.code])))).toEqual(new Set(['sign_up_link_used']));
});

test('a link ends after 24 hours, and the username is free again', async () => {
  await signUp(world, jo);
  const token = await mailedToken(`Jo.${n}@mail.example`);
  world.pass(hours(24));
  expect(await confirmAddress(world, token)).toEqual({ ok: false, refusal: { code: 'sign_up_link_expired' } });
  const other = await signUp(world, { ...jo, address: 'someone@else.example' });
  expect(other.ok).toBe(true);
});

test('a made-up link is unknown', async () => {
  expect(await confirmAddress(world, 'x'.repeat(43))).toEqual({ ok: false, refusal: { code: 'sign_up_link_unknown' } });
});

test('a username is taken by an account or by a sign-up that waits, in any case', async () => {
  await signUp(world, jo);
  const again = { ...jo, username: jo.username.toLowerCase(), address: 'someone@else.example' };
  expect(await signUp(world, again)).toEqual({ ok: false, refusal: { code: 'username_taken' } });
  await confirmAddress(world, await mailedToken(`Jo.${n}@mail.example`));
  expect(await signUp(world, again)).toEqual({ ok: false, refusal: { code: 'username_taken' } });
});

test('of 50 people who want one username at once, one gets it', async () => {
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, i) => signUp(world, { ...jo, address: `p${i}@race-${n}.example` })),
  );
  expect(answers.filter((one) => one.ok)).toHaveLength(1);
});

test('the same sign-up once more sends a new link, which replaces the first', async () => {
  await signUp(world, jo);
  const first = await mailedToken(`Jo.${n}@mail.example`);
  world.pass(minutes(5));
  expect((await signUp(world, jo)).ok).toBe(true);
  const second = await mailedToken(`Jo.${n}@mail.example`);
  expect(second).not.toBe(first);
  expect(await confirmAddress(world, first)).toMatchObject({ refusal: { code: 'sign_up_link_unknown' } });
  expect((await confirmAddress(world, second)).ok).toBe(true);
});

test.each([
  ['username_malformed', { username: 'j' }],
  ['address_malformed', { address: 'jo' }],
  ['password_too_short', { password: 'short' }],
  ['password_context', { password: 'jo mail example example index' }],
] as const)('%s is refused and nothing is mailed', async (code, change) => {
  const asked = { ...jo, address: 'jo@mail.example', username: `joe${n}`, ...change };
  const answer = await signUp(world, asked);
  expect(answer).toEqual({ ok: false, refusal: { code } });
  await deliverNotices(world);
  expect(world.mails).toEqual([]);
});
