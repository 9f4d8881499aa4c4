// The record cannot be changed unseen: the database refuses, and the chain shows it where someone got past that.
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestWorld, type TestWorld } from '../../test/harness/world.ts';
import { append, chainRecord, verifyRecord } from './index.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

const write = (label: string) =>
  world.db.write((tx) => append(world, tx, { kind: 'sheet.activated', actor: { kind: 'system' }, facts: { label } }));

test('entries are chained once each and the chain verifies', async () => {
  await write('A91B');
  await write('D83E');
  expect(await chainRecord(world)).toBe(2);
  expect(await chainRecord(world)).toBe(0);
  expect(await verifyRecord(world.db)).toMatchObject({ whole: true, links: 2 });
});

test('two workers at once give no entry two places', async () => {
  for (let i = 0; i < 20; i++) await write(`S${i}`);
  const counts = await Promise.all([chainRecord(world), chainRecord(world), chainRecord(world)]);
  expect(counts.reduce((sum, n) => sum + n, 0)).toBe(20);
  expect(await verifyRecord(world.db)).toMatchObject({ whole: true, links: 22 });
});

test('a link that was kept elsewhere shows a chain that was written anew, or cut short', async () => {
  const whole = await verifyRecord(world.db);
  const head = whole.whole ? whole.head : '';
  expect(await verifyRecord(world.db, { position: 22, hash: head })).toEqual(whole);
  const another = head.replace(/^./, (digit) => (digit === '0' ? '1' : '0'));
  expect(await verifyRecord(world.db, { position: 22, hash: another })).toEqual({ whole: false, brokenAt: '22' });
  expect(await verifyRecord(world.db, { position: 24, hash: head })).toEqual({ whole: false, brokenAt: '23' });
});

test('an entry is neither changed nor removed: the database refuses', async () => {
  const change = (text: string) => world.db.write((tx) => sql.raw(text).execute(tx.tables<unknown>()));
  await expect(change(`update record.entries set kind = 'x'`)).rejects.toThrow('append-only');
  await expect(change('delete from record.entries')).rejects.toThrow('append-only');
  await expect(change('truncate record.entries cascade')).rejects.toThrow('append-only');
});

test('a change by someone who switched the refusal off is found by the chain', async () => {
  await world.db.write(async (tx) => {
    await sql`alter table record.entries disable trigger entries_append_only`.execute(tx.tables<unknown>());
    await sql`update record.entries set facts = '{"label":"0000"}' where facts->>'label' = 'D83E'`.execute(
      tx.tables<unknown>(),
    );
    await sql`alter table record.entries enable trigger entries_append_only`.execute(tx.tables<unknown>());
  });
  expect(await verifyRecord(world.db)).toEqual({ whole: false, brokenAt: '2' });
});

test('an entry rolls back with the change it tells of', async () => {
  const failing = world.db.write(async (tx) => {
    await append(world, tx, { kind: 'sheet.activated', actor: { kind: 'system' }, facts: { label: 'LOST' } });
    throw new Error('the change failed');
  });
  await expect(failing).rejects.toThrow('the change failed');
  const rows = await sql<{ n: string }>`select count(*) n from record.entries where facts->>'label' = 'LOST'`.execute(
    world.opened.kysely,
  );
  expect(rows.rows[0]?.n).toBe('0');
});
