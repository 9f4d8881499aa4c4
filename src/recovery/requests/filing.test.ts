// Filing: what is missing is named, twice is once, and the return code is shown for minutes and kept as a hash.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../../../test/harness/must.ts';
import { demoPolicy, openWalk, type Walk } from '../../../test/harness/walk.ts';
import { days, hours, minutes } from '../../kernel/index.ts';
import {
  advanceRequests,
  claimOf,
  draftOf,
  filedOf,
  fileRequest,
  forgetReturnCode,
  openDraft,
  resumeClaim,
  saveAnswers,
} from './index.ts';

let walk: Walk;
beforeAll(async () => {
  walk = await openWalk(demoPolicy);
});
afterAll(() => walk.world.close());

test('an empty draft is refused with everything that is missing, in the order in which it is asked', async () => {
  const { claim } = await openDraft(walk.world);
  const missing = ['username', 'reason', 'codes', 'conduct', 'patience', 'mailbox', 'document'];
  expect(await fileRequest(walk.world, claim)).toEqual({ ok: false, refusal: { code: 'request_incomplete', missing } });
  expect((await draftOf(walk.world, claim))?.missing).toEqual(missing);
});
test('sent twice, also at once, it is one request with one answer', async () => {
  const { claim } = await walk.fill(walk.someone());
  const sent = await Promise.all([fileRequest(walk.world, claim), fileRequest(walk.world, claim)]);
  expect(sent[0]).toEqual(sent[1]);
  expect(must(sent[0] ?? { ok: false, refusal: null }).returnCode).toBeDefined();
  expect(await saveAnswers(walk.world, claim, { username: 'another' })).toMatchObject({ ok: false });
  expect(await draftOf(walk.world, claim)).toBeUndefined();
});
test('the return code is shown until it is kept, at most 15 minutes, and then nowhere', async () => {
  const kept = await walk.file(walk.someone());
  await forgetReturnCode(walk.world, kept.claim);
  expect(await filedOf(walk.world, kept.claim)).toMatchObject({ returnCode: undefined });
  const late = await walk.file(walk.someone());
  walk.world.pass(minutes(15));
  expect(await filedOf(walk.world, late.claim)).toMatchObject({ returnCode: undefined });
  await advanceRequests(walk.world);
  expect(await walk.rows('select id from recovery.requests where sealed_return_code is not null')).toEqual([]);
});
test('no mail holds the return code (law 20)', async () => {
  const { returnCode = 'none' } = await walk.file(walk.someone());
  await walk.settle();
  for (const { text, subject } of walk.world.mails) expect(text + subject).not.toContain(returnCode);
});
test('answers are unreadable in the database', async () => {
  const jo = walk.someone();
  await walk.file(jo);
  const dump = JSON.stringify(await walk.rows('select r::text from recovery.requests r'));
  expect(dump).not.toContain(jo.username);
});
test('reference and return code open the request anywhere; five wrong codes an hour close that way, right or wrong', async () => {
  const { reference, returnCode = '' } = await walk.file(walk.someone());
  const typed = { reference: reference.toLowerCase(), returnCode: returnCode.replaceAll('-', ' ').toLowerCase() };
  const { token, claim } = must(await resumeClaim(walk.world, typed));
  expect(await claimOf(walk.world, token)).toEqual(claim);
  const wrong = { reference, returnCode: '0'.repeat(24) };
  for (let i = 0; i < 4; i++)
    expect(await resumeClaim(walk.world, wrong)).toMatchObject({ refusal: { code: 'return_code_wrong' } });
  expect(await resumeClaim(walk.world, typed)).toMatchObject({ refusal: { code: 'return_code_too_often' } });
  walk.world.pass(hours(1));
  expect((await resumeClaim(walk.world, typed)).ok).toBe(true);
});
test('a reference that nobody has is answered and limited like one that exists', async () => {
  const guess = { reference: 'ZZZ-ZZZ', returnCode: '0'.repeat(24) };
  const codes = [];
  for (let i = 0; i < 6; i++) {
    const tried = await resumeClaim(walk.world, guess);
    codes.push(tried.ok ? 'open' : tried.refusal.code);
  }
  expect(codes).toEqual([...Array(5).fill('return_code_wrong'), 'return_code_too_often']);
});
test('a hundred guesses at once are counted before they are judged', async () => {
  const { reference } = await walk.file(walk.someone());
  const guesses = await Promise.all(
    Array.from({ length: 100 }, (_, i) =>
      resumeClaim(walk.world, { reference, returnCode: String(i).padStart(24, '0') }),
    ),
  );
  expect(guesses.filter((one) => !one.ok && one.refusal.code === 'return_code_wrong')).toHaveLength(5);
});
test('a draft ends after seven days, and nobody is told', async () => {
  const jo = walk.someone();
  const { claim } = await walk.fill(jo);
  const mails = walk.subjects(jo.addresses[0]);
  walk.world.pass(days(7));
  await walk.settle();
  expect(await walk.state(claim.request)).toBe('expired');
  expect(walk.subjects(jo.addresses[0])).toEqual(mails);
});
test('a claim ends after a week', async () => {
  const { token } = await openDraft(walk.world);
  expect(await claimOf(walk.world, token)).toBeDefined();
  walk.world.pass(days(7));
  expect(await claimOf(walk.world, token)).toBeUndefined();
  for (const nonsense of [undefined, '', 'x'.repeat(43), "' or 1=1 --"])
    expect(await claimOf(walk.world, nonsense)).toBeUndefined();
});
