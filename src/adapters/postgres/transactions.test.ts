// Law 15: a refusal is data and commits, a fault rolls back. And what only looks cannot write.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestWorld, type TestWorld } from '../../../test/harness/world.ts';
import { newId, type RequestId, refuse, type WriteTx } from '../../kernel/index.ts';
import { append, entriesOfRequest } from '../../record/index.ts';

let world: TestWorld;
let request: RequestId;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

const entry = (tx: WriteTx) => append(world, tx, { kind: 'request.drafted', actor: { kind: 'claimant' }, request });
const written = async () => (await world.db.read((tx) => entriesOfRequest(tx, request))).length;

test('what was counted before a refusal stays counted (law 15)', async () => {
  request = newId<'request'>(world.random);
  const outcome = await world.db.write(async (tx) => {
    await entry(tx);
    return refuse({ code: 'no' });
  });
  expect(outcome).toEqual({ ok: false, refusal: { code: 'no' } });
  expect(await written()).toBe(1);
});

test('a fault leaves nothing behind: change, entry and notices are one transaction (laws 13 and 15)', async () => {
  request = newId<'request'>(world.random);
  const failing = world.db.write(async (tx) => {
    await entry(tx);
    throw new Error('the disk is full');
  });
  await expect(failing).rejects.toThrow('the disk is full');
  expect(await written()).toBe(0);
});

test('a reader that tries to write is refused by the database', async () => {
  const cheating = world.db.read((tx) => entry(tx as unknown as WriteTx));
  await expect(cheating).rejects.toThrow('read-only transaction');
});
