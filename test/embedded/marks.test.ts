// A demo database never serves a live site, a live one never a demo, and neither opens with other keys.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { markOrCompare } from '../../src/adapters/postgres/index.ts';
import { openTestWorld, type TestWorld } from '../harness/world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
  await markOrCompare(world.opened, { mode: 'demo', keys: 'right' }, true);
});
afterAll(() => world.close());

const open = (mode: 'demo' | 'live', keys: string) => markOrCompare(world.opened, { mode, keys }, false);

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
  await markOrCompare(live.opened, { mode: 'live', keys: 'right' }, true);
  await expect(markOrCompare(live.opened, { mode: 'demo', keys: 'right' }, false)).rejects.toThrow(
    'not marked as a demo',
  );
  await live.close();
});
