// Forward-only migrations: plain SQL files, each applied once, in the order of their names.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type { OpenDatabase } from './open.ts';

const migrationsIn = (directory: string): Record<string, Migration> =>
  Object.fromEntries(
    readdirSync(directory)
      .filter((name) => name.endsWith('.sql'))
      .map((name) => [
        name.replace('.sql', ''),
        { up: async (db) => void (await sql.raw(readFileSync(join(directory, name), 'utf8')).execute(db)) },
      ]),
  );

/**
 * Brings the database up to date with the files in `directory` and returns the names of those it applied.
 * @param ledger the table that remembers what was applied; a folder of its own wants a ledger of its own.
 * @throws on the first migration that fails; it and those after it are not applied.
 */
export async function migrate(
  { kysely }: Pick<OpenDatabase, 'kysely'>,
  directory: string,
  ledger = 'kysely_migration',
): Promise<readonly string[]> {
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
