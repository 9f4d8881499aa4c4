// Forward-only migrations: plain SQL files, each applied once, in the order of their names.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { CannotOpen } from '../../kernel/index.ts';
import type { OpenDatabase } from './open.ts';

const firstLedger = 'kysely_migration';

const namesIn = (directory: string): readonly string[] =>
  readdirSync(directory)
    .filter((name) => name.endsWith('.sql'))
    .map((name) => name.replace('.sql', ''))
    .sort();

const migrationsIn = (directory: string): Record<string, Migration> =>
  Object.fromEntries(
    namesIn(directory).map((name) => [
      name,
      { up: async (db) => void (await sql.raw(readFileSync(join(directory, `${name}.sql`), 'utf8')).execute(db)) },
    ]),
  );

/**
 * The files in `directory` that this database does not have yet. Changes nothing.
 * @throws CannotOpen when the database has what these files lack: it belongs to a newer Latchkey.
 */
export async function pendingMigrations(
  { kysely }: Pick<OpenDatabase, 'kysely'>,
  directory: string,
  ledger = firstLedger,
): Promise<readonly string[]> {
  const found = await sql<{ there: boolean }>`select to_regclass(${ledger}) is not null there`.execute(kysely);
  if (!found.rows[0]?.there) return namesIn(directory);
  const rows = await (kysely as Kysely<Record<string, { name: string }>>).selectFrom(ledger).select('name').execute();
  const applied = new Set(rows.map((row) => row.name));
  const files = namesIn(directory);
  const unknown = [...applied].filter((name) => !files.includes(name)).sort();
  if (unknown.length > 0)
    throw new CannotOpen(
      'database_newer',
      `A newer Latchkey was here: the database has ${unknown.join(', ')}, which this version does not know. Run that version; migrations only go forward.`,
    );
  return files.filter((name) => !applied.has(name));
}

/**
 * Brings the database up to date with the files in `directory` and returns the names of those it applied.
 * @param ledger the table that remembers what was applied; a folder of its own wants a ledger of its own.
 * @throws CannotOpen when a newer Latchkey was here; on the first migration that fails it and those after it are not applied.
 */
export async function migrate(
  { kysely }: Pick<OpenDatabase, 'kysely'>,
  directory: string,
  ledger = firstLedger,
): Promise<readonly string[]> {
  await pendingMigrations({ kysely }, directory, ledger);
  const migrator = new Migrator({
    db: kysely,
    provider: { getMigrations: async () => migrationsIn(directory) },
    migrationTableName: ledger,
    migrationLockTableName: `${ledger}_lock`,
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error) throw error;
  return (results ?? []).map((result) => result.migrationName);
}
