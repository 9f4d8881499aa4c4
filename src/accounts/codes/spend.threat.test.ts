// A code is spent once, whoever races for it, and only together with what it opens (law 4).
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openPerson, type Person } from '../../../test/harness/people.ts';
import { manyAtOnce } from '../../../test/harness/race.ts';
import { openTestWorld, type TestWorld } from '../../../test/harness/world.ts';
import { deliverNotices } from '../../notices/index.ts';
import { lookAtCode, proveSheet, sheetsOf, stageSheet, useCode } from './index.ts';

let world: TestWorld;
let jo: Person;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  jo = await openPerson(world);
  await deliverNotices(world);
  world.mails.length = 0;
});

const code = (i = 0) => jo.sheet.codes[i] ?? '';
const use = (typed: string) => world.db.write((tx) => useCode(world, tx, jo.account, typed));
const left = async () => (await world.db.read((tx) => sheetsOf(world, tx, jo.account)))[0]?.codesLeft;

test('of 200 uses of one code at the same moment exactly one succeeds, and the others hear when it was used', async () => {
  const results = await manyAtOnce(world, 200, () => use(code()));
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  const refusal = { code: 'code_used', sheet: jo.sheet.label, usedAt: world.clock.now() };
  for (const result of results) if (!result.ok) expect(result.refusal).toEqual(refusal);
  expect(await left()).toBe(7);
});

test('of two codes one is spent and the other untouched', async () => {
  expect(await use(code(2))).toEqual({ ok: true, value: { sheet: jo.sheet.label, left: 7 } });
  expect(await lookAtCode(world, jo.account, code(5))).toMatchObject({ seen: 'active' });
  expect((await use(code(5))).ok).toBe(true);
});

test('a code whose session could not be written is not lost', async () => {
  const failing = world.db.write(async (tx) => {
    await useCode(world, tx, jo.account, code());
    throw new Error('the session could not be written');
  });
  await expect(failing).rejects.toThrow('the session could not be written');
  expect(await left()).toBe(8);
  await deliverNotices(world);
  expect(world.mails).toEqual([]);
  expect((await use(code())).ok).toBe(true);
});

test('looking never spends, however often and in whichever spelling', async () => {
  for (let i = 0; i < 5; i++)
    expect(await lookAtCode(world, jo.account, code().toLowerCase())).toEqual({
      seen: 'active',
      sheet: jo.sheet.label,
      madeAt: jo.sheet.madeAt,
    });
  expect(await left()).toBe(8);
});

test("a code of somebody else's sheet is nothing here, for nobody too", async () => {
  const other = await openPerson(world);
  const theirs = other.sheet.codes[0] ?? '';
  expect(await use(theirs)).toEqual({ ok: false, refusal: { code: 'code_wrong' } });
  expect(await lookAtCode(world, jo.account, theirs)).toEqual({ seen: 'nothing' });
  expect(await lookAtCode(world, undefined, theirs)).toEqual({ seen: 'nothing' });
  expect(await lookAtCode(world, undefined, 'not a code')).toEqual({ seen: 'nothing' });
  expect(await lookAtCode(world, other.account, theirs)).toMatchObject({ seen: 'active' });
});

test('a code raced against the swap of its sheet is used before it or replaced by it, never both', async () => {
  const staged = await stageSheet(world, jo.account, 'routine');
  const [used, swapped] = await Promise.all([use(code()), proveSheet(world, jo.account, staged.codes[0] ?? '')]);
  expect(swapped.ok).toBe(true);
  if (!used.ok) expect(used.refusal).toMatchObject({ code: 'code_replaced', currentSheet: staged.label });
  const seen = await lookAtCode(world, jo.account, code());
  expect(seen.seen).toBe(used.ok ? 'used' : 'replaced');
});

test('each use is told to the owner; at 3, 1 and 0 left also that they are low', async () => {
  for (let i = 0; i < 8; i++) await use(code(i));
  await deliverNotices(world);
  const subjects = world.mails.map((mail) => mail.subject.replace('[Example Index] ', ''));
  expect(subjects.filter((subject) => subject === 'A recovery code was used for your account')).toHaveLength(8);
  expect(subjects.filter((subject) => subject.endsWith('left'))).toEqual([
    '3 recovery codes are left',
    'One recovery code is left',
    'No recovery codes are left',
  ]);
  expect(new Set(world.mails.map((mail) => mail.to))).toEqual(new Set([jo.address]));
});
