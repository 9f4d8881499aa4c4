// Freezing, restricting, roles, epochs and addresses: each with its entry and its notices in one transaction.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTestWorld, type TestWorld } from '../../../test/harness/world.ts';
import { type AccountId, after, days } from '../../kernel/index.ts';
import { deliverNotices } from '../../notices/index.ts';
import { entriesOfAccount } from '../../record/index.ts';
import {
  accountById,
  addressesOf,
  confirmedAddresses,
  findAccount,
  freezeAccount,
  grantRole,
  openAccount,
  raiseEpoch,
  restrictAccount,
  suspendAddresses,
  tellOwner,
  thawAccount,
} from './index.ts';

let world: TestWorld;
let account: AccountId;
let n = 0;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  n += 1;
  const opened = await world.db.write((tx) =>
    openAccount(world, tx, { username: `jo${n}`, address: `jo${n}@mail.example`, confirmed: true, passwordHash: '' }),
  );
  if (!opened.ok) throw new Error(opened.refusal.code);
  account = opened.value;
  await deliverNotices(world);
  world.mails.length = 0;
});

const look = () => world.db.read((tx) => accountById(tx, account));
const kinds = async () => (await world.db.read((tx) => entriesOfAccount(tx, account, 20))).map((entry) => entry.kind);
const told = async () => {
  await deliverNotices(world);
  return world.mails.map((mail) => [mail.to, mail.subject]);
};

test('freezing stops the account, voids what was before, is told once, and thaws', async () => {
  await world.db.write((tx) => freezeAccount(world, tx, account, { kind: 'system' }));
  await world.db.write((tx) => freezeAccount(world, tx, account, { kind: 'system' }));
  expect(await look()).toMatchObject({ frozenAt: world.clock.now(), epoch: 2 });
  expect(await told()).toEqual([[`jo${n}@mail.example`, '[Example Index] Your account is stopped']]);
  await world.db.write((tx) => thawAccount(world, tx, account, { kind: 'operator' }));
  expect(await look()).toMatchObject({ frozenAt: undefined });
  expect((await kinds()).slice(0, 2)).toEqual(['account.thawed', 'account.frozen']);
});

test('a probation is told, and a shorter one never replaces a longer', async () => {
  const long = after(world.clock.now(), days(30));
  await world.db.write((tx) => restrictAccount(world, tx, account, long));
  await world.db.write((tx) => restrictAccount(world, tx, account, after(world.clock.now(), days(7))));
  expect(await look()).toMatchObject({ restrictedUntil: long });
  expect(await told()).toHaveLength(1);
});

test('only the operator makes a reviewer, and it is on record', async () => {
  expect(await grantRole(world, `jo${n}`, 'reviewer')).toEqual({ ok: true, value: 'granted' });
  expect(await look()).toMatchObject({ role: 'reviewer' });
  expect(await kinds()).toContain('reviewer.added');
  expect(await grantRole(world, 'nobody-at-all', 'reviewer')).toMatchObject({ refusal: { code: 'no_such_account' } });
});

test('raising the epoch gives the next one', async () => {
  expect(await world.db.write((tx) => raiseEpoch(tx, account))).toBe(2);
});

test('a suspended address signs nobody in, but still gets notices', async () => {
  await world.db.write((tx) => suspendAddresses(world, tx, account, undefined));
  const state = await world.db.read(async (tx) => ({
    found: await findAccount(tx, `jo${n}@mail.example`),
    confirmed: await confirmedAddresses(tx, account),
  }));
  expect(state).toEqual({ found: undefined, confirmed: [] });
  await world.db.write((tx) =>
    tellOwner(world, tx, account, 'account-thawed', { username: `jo${n}`, at: world.clock.now() }),
  );
  expect(await told()).toEqual([[`jo${n}@mail.example`, '[Example Index] Your account works again']]);
});

test('the address that proved the take-back is not suspended', async () => {
  await world.db.write((tx) => suspendAddresses(world, tx, account, `JO${n}@mail.example`));
  expect(await world.db.read((tx) => addressesOf(tx, account))).toMatchObject([{ suspendedAt: undefined }]);
});

test('one address is confirmed by one account', async () => {
  const open = (username: string, confirmed: boolean) =>
    world.db.write((tx) =>
      openAccount(world, tx, { username, address: `JO${n}@mail.example`, confirmed, passwordHash: '' }),
    );
  expect(await open(`other${n}`, true)).toMatchObject({ refusal: { code: 'address_taken' } });
  expect(await open(`JO${n}`, false)).toMatchObject({ refusal: { code: 'username_taken' } });
  expect(await open(`unconfirmed${n}`, false)).toMatchObject({ ok: true });
  expect((await world.db.read((tx) => findAccount(tx, `jo${n}@mail.example`)))?.id).toBe(account);
});
