// What is told to whom: nothing of the first verdict to the second reviewer, the reasons to the claimant, each look to the record.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { force, type RecoveryTestWorld, recoveryWorld } from '../../../test/harness/requests.ts';
import { newReviewer, type ReviewScene, requestInReview } from '../../../test/harness/review.ts';
import { openTestWorld } from '../../../test/harness/world.ts';
import { hours, minutes, type RequestId } from '../../kernel/index.ts';
import { deliverNotices } from '../../notices/index.ts';
import { entriesOfRequest } from '../../record/index.ts';
import { speak } from '../../words/index.ts';
import { changeLanguage } from '../requests/index.ts';
import { openRequest, type Reviewer, reviewQueue } from './index.ts';

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

const queued = async (by: Reviewer) => (await reviewQueue(world, by.account)).find(({ id }) => id === request);
const opened = async (by: Reviewer) => {
  const result = await openRequest(world, { reviewer: by, request });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};

test('the first verdict is hidden until one’s own is in: nowhere in what the second is given', async () => {
  await scene.openAll(ana, ben);
  await scene.say(ana, 'refuse', { note: 'NOTE-OF-ANA' });
  const blind = await opened(ben);
  expect([blind.othersDecided, blind.mine, blind.decisions]).toEqual([1, undefined, []]);
  expect(JSON.stringify(blind)).not.toMatch(/NOTE-OF-ANA|"verdict"|contradiction/);
  world.pass(minutes(1));
  await scene.say(ben, 'approve');
  const afterwards = await opened(ben);
  expect(afterwards.decisions.map(({ verdict, note }) => [verdict, note])).toEqual([
    ['refuse', 'NOTE-OF-ANA'],
    ['approve', undefined],
  ]);
});

test('the reasons are told in the language of the claimant', async () => {
  await changeLanguage(world, { request }, 'de');
  await scene.openAll(ana, ben);
  await scene.say(ana, 'refuse', { reason: 'document-unclear' });
  await scene.say(ben, 'refuse', { reason: 'document-unclear' });
  await deliverNotices(world);
  const told = world.mails.findLast(({ to }) => to === scene.address);
  expect(told?.text).toContain(`- ${speak('de')('mail.review-reason.document-unclear')}`);
});

test('the claimant is told why two refused, in one mail; and nothing of an approval or a note', async () => {
  const eve = newReviewer(world);
  await scene.openAll(ana, ben, eve);
  await scene.say(ana, 'refuse', { reason: 'other', words: 'The bill is from 2019.', note: 'NOTE-OF-ANA' });
  await scene.say(ben, 'approve', { note: 'NOTE-OF-BEN' });
  await scene.say(eve, 'refuse', { reason: 'document-unclear' });
  await deliverNotices(world);
  const told = world.mails.filter(({ to, subject }) => to === scene.address && subject.includes('not approved'));
  expect(told).toHaveLength(1);
  expect(told[0]?.text).toContain('- Another reason: The bill is from 2019.');
  expect(told[0]?.text).toContain('- The document could not be read, or what matters on it was covered.');
  expect(told[0]?.text).not.toContain('NOTE-OF');
});

test('notes and words are unreadable in the database', async () => {
  await scene.openAll(ana);
  await scene.say(ana, 'refuse', { reason: 'other', words: 'WORDS-7f3a', note: 'NOTE-7f3a' });
  const { rows } = await world.opened.pool.query('select d::text as row from recovery.decisions d where request = $1', [
    request,
  ]);
  expect(rows).toHaveLength(1);
  for (const needle of ['WORDS-7f3a', 'NOTE-7f3a']) {
    expect(rows[0].row).not.toContain(needle);
    expect(rows[0].row).not.toContain(Buffer.from(needle).toString('hex'));
  }
});

test('opening a request is on its record, with who it was and whose account (law 14)', async () => {
  await opened(ana);
  const entry = (await world.db.read((tx) => entriesOfRequest(tx, request))).find(
    ({ kind }) => kind === 'request.viewed',
  );
  expect(entry).toMatchObject({
    actor: { kind: 'reviewer', account: ana.account },
    account: scene.account,
  });
});

test('the queue says for whom it waits', async () => {
  await scene.openAll(ana);
  expect(await queued(ana)).toMatchObject({ waitsFor: 'you', decisions: 0 });
  await scene.say(ana, 'approve');
  expect(await queued(ana)).toMatchObject({ waitsFor: 'another', decisions: 1 });
  expect(await queued(ben)).toMatchObject({ waitsFor: 'you', decisions: 1 });
  world.pass(hours(1));
  await force(world, request, 'contested');
  expect(await queued(ben)).toMatchObject({ waitsFor: 'contest' });
});
