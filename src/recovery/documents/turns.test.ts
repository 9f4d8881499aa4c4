// Turns: never more at once than allowed, nobody waits for ever, a fault frees its place.
import { expect, test } from 'vitest';
import { TurnTaker } from './turns.ts';

test('two work, one waits, the fourth is told that it is too many; afterwards there is room again', async () => {
  const turns = new TurnTaker(2, 1);
  const gates: (() => void)[] = [];
  let atOnce = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++atOnce);
    await new Promise<void>((open) => gates.push(open));
    atOnce--;
    return 'done';
  };
  const started = [turns.take(work), turns.take(work), turns.take(work)];
  expect(await turns.take(work)).toBe('too-many-waiting');
  const openAll = setInterval(() => gates.shift()?.(), 1);
  expect(await Promise.all(started)).toEqual(['done', 'done', 'done']);
  expect(await turns.take(work)).toBe('done');
  clearInterval(openAll);
  expect(most).toBe(2);
});

test('a fault frees its place', async () => {
  const turns = new TurnTaker(1, 0);
  await expect(turns.take(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await turns.take(async () => 'done')).toBe('done');
});
