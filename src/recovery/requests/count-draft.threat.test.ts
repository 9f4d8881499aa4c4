// Drafts cannot be opened without end, and nobody can use them up for somebody else.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { manyAtOnce } from '../../../test/harness/race.ts';
import { openTestWorld, type TestWorld } from '../../../test/harness/world.ts';
import { hours, minutes } from '../../kernel/index.ts';
import { countDraft } from './index.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

test('thirty an hour from one network, also of two hundred at once; others go on', async () => {
  const opened = await manyAtOnce(world, 200, () => countDraft(world, '203.0.113.9'));
  expect(opened.filter(({ ok }) => ok)).toHaveLength(30);
  expect(await countDraft(world, '203.0.113.10')).toMatchObject({ ok: true });
  const again = new Date(world.clock.now().getTime() + hours(1));
  expect(await countDraft(world, '203.0.113.9')).toEqual({ ok: false, refusal: { code: 'drafts_too_many', again } });
});

test('an hour later that network goes on too', async () => {
  for (let i = 0; i < 40; i++) await countDraft(world, '198.51.100.7');
  world.pass(minutes(59));
  expect(await countDraft(world, '198.51.100.7')).toMatchObject({ ok: false });
  world.pass(minutes(1));
  expect(await countDraft(world, '198.51.100.7')).toMatchObject({ ok: true });
});

test('where nothing tells one visitor from another nobody is stopped', async () => {
  for (let i = 0; i < 100; i++) expect(await countDraft(world, undefined)).toMatchObject({ ok: true });
});
