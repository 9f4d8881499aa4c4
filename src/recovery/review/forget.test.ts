// What reviewers wrote goes when what the claimant said goes; that they decided, and how, stays.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RecoveryTestWorld, recoveryWorld } from '../../../test/harness/requests.ts';
import { newReviewer, requestInReview } from '../../../test/harness/review.ts';
import { openTestWorld } from '../../../test/harness/world.ts';
import { days } from '../../kernel/index.ts';
import { answersKeptFor } from '../requests/index.ts';
import { forgetWords } from './forget-words.ts';
import { decisionsOf } from './store.ts';

let world: RecoveryTestWorld;
beforeAll(async () => {
  world = recoveryWorld(await openTestWorld());
});
afterAll(() => world.close());

test('words and notes are deleted 90 days after the end, the decisions are not', async () => {
  const scene = await requestInReview(world);
  const [mira, noor] = [newReviewer(world), newReviewer(world)];
  await scene.openAll(mira, noor);
  const words = 'The date on the letter is not the one you gave.';
  for (const by of [mira, noor])
    expect(await scene.say(by, 'refuse', { words, note: 'called the claimant back' })).toMatchObject({ ok: true });
  const kept = () => world.db.read((tx) => decisionsOf(tx, world.keys, scene.request));
  world.pass((answersKeptFor - 1) as typeof answersKeptFor);
  await forgetWords(world);
  expect(await kept()).toMatchObject([{ words }, { words }]);
  world.pass(days(1));
  await forgetWords(world);
  const after = await kept();
  expect(after).toMatchObject([{ verdict: 'refuse' }, { verdict: 'refuse' }]);
  for (const { words, note } of after) expect([words, note]).toEqual([undefined, undefined]);
});
