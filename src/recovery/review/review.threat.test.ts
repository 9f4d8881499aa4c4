// Two different people, on the same evidence, with everything opened: each way around it is tried.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { evidenceOf, force, type RecoveryTestWorld, recoveryWorld, stateOf } from '../../../test/harness/requests.ts';
import { newReviewer, type ReviewScene, requestInReview } from '../../../test/harness/review.ts';
import { openTestWorld } from '../../../test/harness/world.ts';
import { minutes, type RequestId } from '../../kernel/index.ts';
import { entriesOfRequest } from '../../record/index.ts';
import { documentsOf, removeDocument } from '../documents/index.ts';
import { advanceRequests } from '../requests/index.ts';
import { decide, openRequest, type Reviewer, reviewQueue } from './index.ts';

let world: RecoveryTestWorld;
let scene: ReviewScene;
let request: RequestId;
let ana: Reviewer;
let ben: Reviewer;
beforeAll(async () => {
  world = recoveryWorld(await openTestWorld());
});
afterAll(() => world.close());
beforeEach(async () => {
  scene = await requestInReview(world);
  ({ request } = scene);
  ana = newReviewer(world);
  ben = newReviewer(world);
});

const refusal = async (said: ReturnType<typeof decide>) => {
  const result = await said;
  return result.ok ? 'decided' : result.refusal.code;
};
const queued = async (by: Reviewer) => (await reviewQueue(world, by.account)).find(({ id }) => id === request);
const kinds = async () => (await world.db.read((tx) => entriesOfRequest(tx, request))).map(({ kind }) => kind);
const opened = async (by: Reviewer) => {
  const result = await openRequest(world, { reviewer: by, request });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};

test('two different reviewers approve, and only the second moves the request', async () => {
  await scene.openAll(ana, ben);
  expect(await scene.say(ana, 'approve')).toEqual({ ok: true, value: { settled: false, missing: 1 } });
  expect(await stateOf(world, request)).toBe('reviewing');
  expect(await scene.say(ben, 'approve')).toEqual({ ok: true, value: { settled: true, verdict: 'approve' } });
  expect(await queued(newReviewer(world))).toBeUndefined();
  await advanceRequests(world);
  expect(await stateOf(world, request)).toBe('holding');
  expect((await kinds()).filter((kind) => kind === 'review.decided')).toHaveLength(2);
});

test('two who differ settle nothing; a third does', async () => {
  const eve = newReviewer(world);
  await scene.openAll(ana, ben, eve);
  await scene.say(ana, 'approve');
  expect(await scene.say(ben, 'refuse')).toEqual({ ok: true, value: { settled: false, missing: 1 } });
  expect(await stateOf(world, request)).toBe('reviewing');
  expect(await scene.say(eve, 'refuse')).toEqual({ ok: true, value: { settled: true, verdict: 'refuse' } });
  expect(await stateOf(world, request)).toBe('refused');
});

test('one reviewer is one voice', async () => {
  await scene.openAll(ana);
  await scene.say(ana, 'approve');
  expect(await refusal(scene.say(ana, 'approve'))).toBe('already_decided');
  expect(await refusal(scene.say(ana, 'refuse'))).toBe('already_decided');
  expect(await stateOf(world, request)).toBe('reviewing');
});

test('one reviewer in fifty windows at once is one voice', async () => {
  await scene.openAll(ana);
  const results = await Promise.all(Array.from({ length: 50 }, () => scene.say(ana, 'approve')));
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await stateOf(world, request)).toBe('reviewing');
});

test('twenty-five reviewers at once settle it once: two voices count, the rest come too late', async () => {
  const many = Array.from({ length: 25 }, () => newReviewer(world));
  await scene.openAll(...many);
  const results = await Promise.all(many.map((one) => scene.say(one, 'approve')));
  expect(results.filter(({ ok }) => ok)).toHaveLength(2);
  await advanceRequests(world);
  expect(await stateOf(world, request)).toBe('holding');
});

test('who has not opened every document does not decide', async () => {
  await scene.attach();
  expect(await scene.say(ana, 'approve')).toEqual({ ok: false, refusal: { code: 'documents_unopened', count: 2 } });
  await scene.openAll(ana);
  expect(await refusal(scene.say(ana, 'approve'))).toBe('decided');
});

test('a look by somebody else is no look of one’s own', async () => {
  await scene.openAll(ben);
  expect(await refusal(scene.say(ana, 'approve'))).toBe('documents_unopened');
});

test('when the evidence changes, the first approval is void: the row stays, the record says so, and two must decide anew', async () => {
  await scene.openAll(ana, ben);
  const seen = await evidenceOf(world, request);
  await scene.say(ana, 'approve');
  await scene.attach();
  expect(await refusal(scene.say(ben, 'approve', { evidence: seen }))).toBe('evidence_changed');
  await scene.openAll(ben);
  world.pass(minutes(1));
  expect(await scene.say(ben, 'approve')).toEqual({ ok: true, value: { settled: false, missing: 1 } });
  expect(await stateOf(world, request)).toBe('reviewing');
  expect(await kinds()).toContain('review.voided');
  const { decisions } = await opened(ben);
  expect(decisions.map((one) => [one.reviewer, one.voidedAt !== undefined])).toEqual([
    [ana.account, true],
    [ben.account, false],
  ]);
  await scene.openAll(ana);
  expect(await scene.say(ana, 'approve')).toMatchObject({ value: { settled: true } });
});

test('a document that is taken back voids approvals too', async () => {
  await scene.attach();
  await scene.openAll(ana, ben);
  await scene.say(ana, 'approve');
  const [first] = await world.db.read((tx) => documentsOf(tx, request));
  if (!first) throw new Error('no document');
  await removeDocument(world, { request, document: first.id });
  expect(await scene.say(ben, 'approve')).toMatchObject({ value: { settled: false } });
});

test('two approvals are void too when the evidence changes before they are carried out', async () => {
  await scene.openAll(ana, ben);
  await scene.say(ana, 'approve');
  expect(await scene.say(ben, 'approve')).toMatchObject({ value: { settled: true } });
  await scene.attach();
  await advanceRequests(world);
  expect(await stateOf(world, request)).toBe('reviewing');
  expect(await queued(ana)).toMatchObject({ waitsFor: 'you', decisions: 0 });
});

test('a page left open for a quarter of an hour decides nothing', async () => {
  await scene.openAll(ana);
  world.pass(minutes(15));
  expect(await refusal(scene.say(ana, 'approve'))).toBe('reviewer_not_fresh');
});

test('nobody decides about their own account, sees it in the queue, or opens it', async () => {
  const self: Reviewer = { ...ana, account: scene.account };
  expect(await refusal(scene.say(self, 'approve'))).toBe('reviewer_concerned');
  expect(await queued(self)).toBeUndefined();
  expect(await openRequest(world, { reviewer: self, request })).toEqual({
    ok: false,
    refusal: { code: 'reviewer_concerned' },
  });
});

test.each(['contested', 'holding', 'granted', 'withdrawn', 'refused'])('nothing is decided in %s', async (state) => {
  await scene.openAll(ana);
  await force(world, request, state);
  expect(await refusal(scene.say(ana, 'approve'))).toBe('request_not_in_review');
});

test('a refusal says why, in words where the list has none', async () => {
  await scene.openAll(ana);
  expect(await refusal(scene.say(ana, 'refuse', { reason: undefined }))).toBe('reason_missing');
  expect(await refusal(scene.say(ana, 'refuse', { reason: 'other' }))).toBe('reason_words_missing');
  expect(await refusal(scene.say(ana, 'refuse', { reason: 'other', words: 'Your bill is from 2019.' }))).toBe(
    'decided',
  );
});

test('what policy would not grant cannot be approved, but refused', async () => {
  const [only] = await world.db.read((tx) => documentsOf(tx, request));
  if (!only) throw new Error('no document');
  await removeDocument(world, { request, document: only.id });
  expect(await scene.say(ana, 'approve')).toEqual({
    ok: false,
    refusal: { code: 'policy_not_met', rules: ['document'] },
  });
  expect(await refusal(scene.say(ana, 'refuse'))).toBe('decided');
});

test('an account that cannot be read just now is not approved (law 7)', async () => {
  await scene.openAll(ana);
  const unread = { ...world, directory: { ...world.directory, onRecord: async () => undefined } };
  expect(
    await decide(unread, { reviewer: ana, request, evidence: await evidenceOf(world, request), verdict: 'approve' }),
  ).toMatchObject({ refusal: { code: 'policy_not_met', rules: ['on-record', 'roots'] } });
});
