// What an operator reads when the database does not answer, is not there, or belongs to a newer Latchkey. Never a password.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { withDatabase } from '../../../test/harness/global-setup.ts';
import { freePort } from '../../../test/harness/postgres-server.ts';
import { openTestWorld, type TestWorld } from '../../../test/harness/world.ts';
import { CannotOpen, seconds } from '../../kernel/index.ts';
import { migrate, openDatabase, pendingMigrations, reach } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'latchkey-migrations-'));
let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

async function faultAt(url: string): Promise<CannotOpen> {
  const opened = await openDatabase({ url, connections: 1, patience: seconds(5) });
  try {
    await reach(opened, url);
  } catch (fault) {
    if (fault instanceof CannotOpen) return fault;
    throw fault;
  } finally {
    await opened.close();
  }
  throw new Error('it was reached');
}

test('a database that answers says its version, its clock and what we may do', async () => {
  const { version, clock, mayCreateSchemas } = await reach(world.opened);
  expect(version).toMatch(/^\d+/);
  expect(Math.abs(Date.now() - clock.getTime())).toBeLessThan(seconds(5));
  expect(mayCreateSchemas).toBe(true);
});

test('nobody at the port, no such database: each is told with what to do, and the password is not', async () => {
  const port = await freePort();
  const away = await faultAt(`postgres://us:hunter2@127.0.0.1:${port}/latchkey`);
  expect(away.message).toBe(`PostgreSQL does not answer at 127.0.0.1:${port}. Start it, or correct DATABASE_URL.`);
  const missing = await faultAt(withDatabase(inject('postgresUrl'), 'no_such_house'));
  expect(missing.message).toContain('has no database "no_such_house". Make it: createdb');
  for (const { obstacle } of [away, missing]) expect(obstacle).toBe('database_unreachable');
});

test('what is pending is listed and not applied; a ledger from a newer Latchkey refuses to go on', async () => {
  const ledger = 'reach_ledger';
  writeFileSync(join(folder, '001-one.sql'), 'create table reach_one (n int);');
  writeFileSync(join(folder, '002-two.sql'), 'create table reach_two (n int);');
  const pending = () => pendingMigrations(world.opened, folder, ledger);
  expect(await pending()).toEqual(['001-one', '002-two']);
  expect(await pending()).toEqual(['001-one', '002-two']);
  expect(await migrate(world.opened, folder, ledger)).toEqual(['001-one', '002-two']);
  expect(await pending()).toEqual([]);
  rmSync(join(folder, '002-two.sql'));
  await expect(pending()).rejects.toMatchObject({
    obstacle: 'database_newer',
    message: expect.stringContaining('002-two'),
  });
  await expect(migrate(world.opened, folder, ledger)).rejects.toBeInstanceOf(CannotOpen);
});
