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

/** Brings the database up to date and returns the names that were applied. @throws on the first that fails. */
export async function migrate({ kysely }: Pick<OpenDatabase, 'kysely'>, directory: string): Promise<readonly string[]> {
  const migrator = new Migrator({ db: kysely, provider: { getMigrations: async () => migrationsIn(directory) } });
  const { error, results } = await migrator.migrateToLatest();
  if (error) throw error;
  return (results ?? []).map((result) => result.migrationName);
}
