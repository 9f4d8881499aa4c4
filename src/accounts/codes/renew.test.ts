// Stage, prove, swap: the old sheet works until a new code was typed back, and typing it back spends nothing (law 3).
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openPerson, type Person } from '../../../test/harness/people.ts';
import { manyAtOnce } from '../../../test/harness/race.ts';
import { openTestWorld, type TestWorld } from '../../../test/harness/world.ts';
import { days, minutes } from '../../kernel/index.ts';
import { deliverNotices } from '../../notices/index.ts';
import { entriesOfAccount } from '../../record/index.ts';
import {
  abandonSheets,
  inGroups,
  lookAtCode,
  proveSheet,
  retireAllSheets,
  sheetsOf,
  stagedSheet,
  stageSheet,
  useCode,
} from './index.ts';

let world: TestWorld;
let jo: Person;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  jo = await openPerson(world);
});

const codeOf = (codes: readonly string[], i = 0) => codes[i] ?? '';
const oldCode = (i = 0) => codeOf(jo.sheet.codes, i);
const look = async (typed: string) => (await lookAtCode(world, jo.account, typed)).seen;
const use = (typed: string) => world.db.write((tx) => useCode(world, tx, jo.account, typed));
const sheets = () => world.db.read((tx) => sheetsOf(world, tx, jo.account));
const mailsAfter = async (work: () => Promise<unknown>) => {
  await deliverNotices(world);
  world.mails.length = 0;
  await work();
  await deliverNotices(world);
  world.mails.splice(0, world.mails.length, ...world.mails.filter((mail) => mail.to === jo.address));
  return world.mails.map((mail) => mail.subject.replace('[Example Index] ', ''));
};

test('a staged sheet changes nothing until one of its codes was typed back; then the old one ends', async () => {
  const staged = await stageSheet(world, jo.account, 'routine');
  expect(staged.codes).toHaveLength(8);
  expect(staged.label).not.toBe(jo.sheet.label);
  expect(await look(oldCode())).toBe('active');
  expect(await look(codeOf(staged.codes))).toBe('never-activated');
  const proven = await proveSheet(world, jo.account, inGroups(codeOf(staged.codes, 3)).toLowerCase());
  expect(proven).toEqual({ ok: true, value: { label: staged.label, replaced: jo.sheet.label } });
  expect(await look(oldCode())).toBe('replaced');
  expect(await look(codeOf(staged.codes, 3))).toBe('active');
  expect((await sheets())[0]).toMatchObject({ label: staged.label, state: 'active', codesLeft: 8 });
});

test('the swap is recorded, and told with both labels', async () => {
  const staged = await stageSheet(world, jo.account, 'routine');
  const subjects = await mailsAfter(() => proveSheet(world, jo.account, codeOf(staged.codes)));
  expect(subjects).toEqual(['Your new recovery codes work now']);
  expect(world.mails[0]?.text).toContain(`Sheet ${jo.sheet.label} no longer works`);
  const [entry] = await world.db.read((tx) => entriesOfAccount(tx, jo.account, 1));
  expect(entry).toMatchObject({ kind: 'sheet.activated', facts: { label: staged.label, replaced: jo.sheet.label } });
});

test('Back shows the same codes, a second press makes no second sheet, and after 30 minutes there is none', async () => {
  const staged = await stageSheet(world, jo.account, 'routine');
  expect(await stagedSheet(world, jo.account)).toEqual(staged);
  expect(await stageSheet(world, jo.account, 'lost')).toEqual(staged);
  world.pass(minutes(31));
  expect(await stagedSheet(world, jo.account)).toBeUndefined();
  expect(await proveSheet(world, jo.account, codeOf(staged.codes))).toEqual({
    ok: false,
    refusal: { code: 'sheet_not_staged' },
  });
  expect(await look(oldCode())).toBe('active');
});

test('a code of the old sheet typed back says its sheet; a stranger and a slip are told apart', async () => {
  const staged = await stageSheet(world, jo.account, 'lost');
  const other = await openPerson(world);
  const refusal = async (typed: string) => {
    const proven = await proveSheet(world, jo.account, typed);
    return proven.ok ? undefined : proven.refusal;
  };
  expect(await refusal(oldCode())).toEqual({
    code: 'code_of_other_sheet',
    sheet: jo.sheet.label,
    wanted: staged.label,
  });
  expect(await refusal(codeOf(other.sheet.codes))).toEqual({ code: 'code_not_of_this_sheet', wanted: staged.label });
  expect(await refusal('123456')).toEqual({ code: 'code_is_app_code' });
  expect(await refusal('ABCD')).toEqual({ code: 'code_malformed', typed: 4 });
  expect(await look(oldCode())).toBe('active');
});

test('"somebody may have seen them" ends the old sheet at once, and a sheet that waited too', async () => {
  const waiting = await stageSheet(world, jo.account, 'routine');
  const subjects = await mailsAfter(() => stageSheet(world, jo.account, 'exposed'));
  expect(subjects).toEqual(['Your recovery codes were switched off']);
  expect(await use(oldCode())).toMatchObject({ refusal: { code: 'code_replaced', currentSheet: undefined } });
  expect((await stagedSheet(world, jo.account))?.label).not.toBe(waiting.label);
  expect(await proveSheet(world, jo.account, codeOf(waiting.codes))).toMatchObject({
    refusal: { code: 'code_of_other_sheet' },
  });
});

test('a sheet nobody typed back from is ended by the job, once, and the owner is told which one still works', async () => {
  const staged = await stageSheet(world, jo.account, 'routine');
  await abandonSheets(world);
  expect(await stagedSheet(world, jo.account)).toEqual(staged);
  world.pass(minutes(30));
  const subjects = await mailsAfter(() => Promise.all([abandonSheets(world), abandonSheets(world)]));
  expect(subjects).toEqual(['Your new recovery codes were never switched on']);
  expect(world.mails[0]?.text).toContain(`Sheet ${jo.sheet.label} still works`);
  expect(await use(codeOf(staged.codes))).toMatchObject({
    refusal: {
      code: 'code_never_activated',
      sheet: staged.label,
      currentSheet: jo.sheet.label,
      currentMadeAt: jo.sheet.madeAt,
    },
  });
});

test('two requests with the same code switch the sheet on once', async () => {
  const staged = await stageSheet(world, jo.account, 'routine');
  const results = await manyAtOnce(world, 20, () => proveSheet(world, jo.account, codeOf(staged.codes)));
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  expect((await sheets()).map((sheet) => sheet.state)).toEqual(['active', 'replaced']);
});

test('the last two replaced and the last two abandoned sheets are recognised, for 24 months', async () => {
  const renew = async (prove: boolean) => {
    const staged = await stageSheet(world, jo.account, 'routine');
    if (prove) await proveSheet(world, jo.account, codeOf(staged.codes));
    world.pass(minutes(31));
    await abandonSheets(world);
    return staged;
  };
  const [first, second, third] = [await renew(true), await renew(true), await renew(true)];
  const left = [await renew(false), await renew(false), await renew(false)];
  expect(await look(oldCode())).toBe('nothing');
  expect(await look(codeOf(first.codes))).toBe('replaced');
  expect(await look(codeOf(second.codes))).toBe('replaced');
  expect(await look(codeOf(third.codes))).toBe('active');
  expect(await Promise.all(left.map((sheet) => look(codeOf(sheet.codes))))).toEqual([
    'nothing',
    'never-activated',
    'never-activated',
  ]);
  world.pass(days(731));
  expect(await look(codeOf(second.codes))).toBe('nothing');
  expect(await look(codeOf(third.codes))).toBe('active');
});

test('retiring ends what works and what waits', async () => {
  const staged = await stageSheet(world, jo.account, 'routine');
  await world.db.write((tx) => retireAllSheets(tx, jo.account, world.clock.now()));
  expect(await look(oldCode())).toBe('replaced');
  expect(await look(codeOf(staged.codes))).toBe('never-activated');
  expect(await stagedSheet(world, jo.account)).toBeUndefined();
});

test('no code is in the database, neither of a working nor of a waiting sheet', async () => {
  const staged = await stageSheet(world, jo.account, 'routine');
  const dump = await sql<{
    all: string;
  }>`select coalesce((select string_agg(s::text || encode(coalesce(sealed_codes, ''), 'escape'), '') from accounts.sheets s), '') || (select string_agg(c::text, '') from accounts.codes c) "all"`.execute(
    world.opened.kysely,
  );
  for (const code of [...staged.codes, ...jo.sheet.codes]) expect(dump.rows[0]?.all).not.toContain(code);
});
