// The owner changes the password: the current one is asked for, every session ends, this one goes on under a new token.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openPerson, type Person } from '../../../test/harness/people.ts';
import { openTestWorld, type TestWorld } from '../../../test/harness/world.ts';
import { hours, minutes } from '../../kernel/index.ts';
import { deliverNotices } from '../../notices/index.ts';
import { entriesOfAccount } from '../../record/index.ts';
import { freezeAccount } from '../identity/index.ts';
import { checkPassword, passwordOnRecord } from '../passwords/index.ts';
import { type Started, sessionOf, signIn } from '../sessions/index.ts';
import { askReset, changePassword, completeReset, openReset, sendResetMails } from './index.ts';

let world: TestWorld;
let sam: Person;
let here: Started;
const next = 'stone under blue river';
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  sam = await openPerson(world, { factor: false });
  here = await start(sam.password);
  await deliverNotices(world);
  world.mails.length = 0;
});

async function start(password: string): Promise<Started> {
  const started = await signIn(world, { identifier: sam.username, password });
  if (!started.ok) throw new Error(started.refusal.code);
  return started.value;
}
const change = (current: string, wanted: string) =>
  changePassword(world, { session: here.session, current, next: wanted });
async function resetToken(): Promise<string> {
  await askReset(world, sam.address);
  await sendResetMails(world);
  await deliverNotices(world);
  return /\/reset\/(\S+)/.exec(world.mails.at(-1)?.text ?? '')?.[1] ?? '';
}

test('the new password is right, the old one is not, and it is recorded and told', async () => {
  expect((await change(sam.password, next)).ok).toBe(true);
  expect(await checkPassword(world, sam.account, next)).toBe('right');
  expect(await checkPassword(world, sam.account, sam.password)).toBe('wrong');
  await deliverNotices(world);
  expect(world.mails.map((mail) => [mail.to, mail.subject])).toEqual([
    [sam.address, '[Example Index] Your password was changed'],
  ]);
  const kinds = (await world.db.read((tx) => entriesOfAccount(tx, sam.account, 5))).map((entry) => entry.kind);
  expect(kinds[0]).toBe('password.changed');
});

test('every session ends, and this one goes on under a new token', async () => {
  const elsewhere = await start(sam.password);
  const changed = await change(sam.password, next);
  expect(await sessionOf(world, changed.ok ? changed.value.token : '')).toMatchObject({
    level: 'full',
    username: sam.username,
  });
  expect(await sessionOf(world, here.token)).toBeUndefined();
  expect(await sessionOf(world, elsewhere.token)).toBeUndefined();
});

test('a reset link from before is void', async () => {
  const token = await resetToken();
  await change(sam.password, next);
  expect(await openReset(world, token)).toEqual({ ok: false, refusal: { code: 'reset_overtaken' } });
});

test.each([
  ['current_password_wrong', 'not the current one', next],
  ['password_too_short', 'correct horse battery staple', 'short'],
  ['password_unchanged', 'correct horse battery staple', 'correct horse battery staple'],
])('%s is refused and changes nothing', async (code, current, wanted) => {
  expect(await change(current, wanted)).toMatchObject({ ok: false, refusal: { code } });
  expect(await checkPassword(world, sam.account, sam.password)).toBe('right');
});

test('a stopped account changes nothing', async () => {
  await world.db.write((tx) => freezeAccount(world, tx, sam.account, { kind: 'system' }));
  expect(await change(sam.password, next)).toMatchObject({ refusal: { code: 'account_frozen' } });
});

test('guesses at the current password are counted and then have to wait', async () => {
  for (let i = 0; i < 100; i++) await change(`guess number ${i} of many`, next);
  expect(await change(sam.password, next)).toMatchObject({ refusal: { code: 'sign_in_wait' } });
  world.pass(hours(24));
  expect(await change(sam.password, next)).toMatchObject({ ok: true });
});

test('of two changes at once, one succeeds', async () => {
  const answers = await Promise.all([change(sam.password, `${next} one`), change(sam.password, `${next} two`)]);
  expect(answers.filter((one) => one.ok)).toHaveLength(1);
});

test('changing a password that a reset set does not wash the mailbox off it', async () => {
  await completeReset(world, { token: await resetToken(), password: next });
  world.pass(minutes(5));
  here = await start(next);
  expect((await change(next, 'another fine long password')).ok).toBe(true);
  expect((await world.db.read((tx) => passwordOnRecord(tx, sam.account)))?.setThrough).toBe(sam.address);
});
