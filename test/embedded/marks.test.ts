// A demo database never serves a live site, a live one never a demo, and neither opens with other keys.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareMarks, isUnmarked, mark } from '../../src/adapters/postgres/index.ts';
import { openTestWorld, type TestWorld } from '../harness/world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
  await mark(world.opened, { mode: 'demo', keys: 'right' });
});
afterAll(() => world.close());

const open = (mode: 'demo' | 'live', keys: string) => compareMarks(world.opened, { mode, keys });

test('a demo database opens as a demo with its keys', async () => {
  await expect(open('demo', 'right')).resolves.toBeUndefined();
});
test('a demo database refuses to serve a live site', async () => {
  await expect(open('live', 'right')).rejects.toThrow('marked as a demo');
});
test('other keys refuse to start', async () => {
  await expect(open('demo', 'wrong')).rejects.toThrow('not the keys');
});
test('a live database refuses to serve a demo', async () => {
  const live = await openTestWorld();
  expect(await isUnmarked(live.opened)).toBe(true);
  await mark(live.opened, { mode: 'live', keys: 'right' });
  expect(await isUnmarked(live.opened)).toBe(false);
  await expect(compareMarks(live.opened, { mode: 'demo', keys: 'right' })).rejects.toThrow('not marked as a demo');
  await live.close();
});
