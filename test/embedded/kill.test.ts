// The embedded database keeps every acknowledged write through kill -9, and lets one process in at a time.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { openDatabase } from '../../src/adapters/postgres/index.ts';
import { chainRecord, verifyRecord } from '../../src/record/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'latchkey-kill-'));
const directory = join(folder, 'database');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lets a child write until it told `count` more acknowledged writes, kills it in mid-write, and returns the last one told. */
function writeAndKill(count: number): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/embedded/write-until-killed.ts', directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = '';
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (piece: Buffer) => {
      told += piece.toString();
      if (told.split('\n').length > count) child.kill('SIGKILL');
    });
    child.on('error', reject);
    child.on('exit', () => resolve(Number(told.trim().split('\n').at(-1))));
  });
}

test('three kills in mid-write lose nothing that was acknowledged, and the record still chains', async () => {
  const acknowledged: number[] = [];
  for (const count of [30, 60, 45]) acknowledged.push(await writeAndKill(count));
  const opened = await openDatabase({ directory });
  const rows = await sql<{ n: number; times: string }>`
    select (facts->>'n')::int n, count(*) times from record.entries group by 1 order by 1`.execute(opened.kysely);
  for (const last of acknowledged)
    for (let n = 0; n <= last; n++) expect(Number(rows.rows[n]?.times), `write ${n}`).toBeGreaterThan(0);
  const longest = Math.max(...acknowledged);
  expect(rows.rows.reduce((sum, row) => sum + Number(row.times), 0)).toBeGreaterThanOrEqual(
    acknowledged.reduce((sum, n) => sum + n + 1, 0),
  );
  expect(rows.rows.length).toBeGreaterThan(longest);
  const clock = { now: () => new Date('2026-09-01T12:00:00Z') };
  expect(await chainRecord({ db: opened.database, clock })).toBeGreaterThan(0);
  expect(await verifyRecord(opened.database)).toMatchObject({ whole: true });
  await opened.close();
}, 90_000);

test('a second process is refused while the first has the directory', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/embedded/write-until-killed.ts', directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  await expect(openDatabase({ directory })).rejects.toThrow(`in use by process ${child.pid}`);
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));
}, 60_000);
