// Brings a database and its keys together: compares the marks first, so that a mixed-up database is not touched; then applies
// what is pending, or refuses to go on while something is.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type HostKeys, loadKeys } from '../adapters/keys/index.ts';
import {
  compareMarks,
  isUnmarked,
  mark,
  migrate,
  type OpenDatabase,
  openDatabase,
  pendingMigrations,
  reach,
} from '../adapters/postgres/index.ts';
import type { Config } from '../config/index.ts';
import { CannotOpen } from '../kernel/index.ts';
import { dataFolder } from './data-folder.ts';

export interface Prepared {
  readonly keys: HostKeys;
  /** What was applied just now. */
  readonly applied: readonly string[];
  readonly isNew: boolean;
  /** The key file, when it was written just now. */
  readonly keysWritten: string | undefined;
}

const folder = join(import.meta.dirname, '..', '..', 'migrations');
/** A ledger of its own for the demo's tables, so that the two series do not get into each other's order. */
const series = {
  live: [{ folder, ledger: 'kysely_migration' }],
  demo: [
    { folder, ledger: 'kysely_migration' },
    { folder: join(folder, 'demo'), ledger: 'demo_migration' },
  ],
} as const;

/** @throws CannotOpen when a demo's database is in use, or is not there and only a start or a migration would make it. */
export async function openHouseDatabase(config: Config, pending: 'apply' | 'refuse'): Promise<OpenDatabase> {
  if (config.place.mode === 'live') return openDatabase({ url: config.place.databaseUrl });
  const { database } = dataFolder(config);
  if (pending === 'refuse' && !existsSync(database)) refusePending(true, []);
  return openDatabase({ directory: database });
}

/** @throws CannotOpen when the database does not answer, or is not the one these settings and keys belong to. */
export async function prepareDatabase(
  config: Config,
  opened: OpenDatabase,
  pending: 'apply' | 'refuse',
): Promise<Prepared> {
  const { place } = config;
  await reach(opened, place.mode === 'live' ? place.databaseUrl : undefined);
  const isNew = await isUnmarked(opened);
  if (pending === 'refuse') refusePending(isNew, await pendingIn(opened, place.mode));
  const { keysFile } = dataFolder(config);
  const hadKeys = existsSync(keysFile);
  const keys = loadKeys(keysFile, isNew && !config.keysFile);
  const marks = { mode: place.mode, keys: keys.check };
  if (!isNew) await compareMarks(opened, marks);
  const applied = [];
  for (const one of series[place.mode]) applied.push(...(await migrate(opened, one.folder, one.ledger)));
  if (isNew) await mark(opened, marks);
  return { keys, applied, isNew, keysWritten: hadKeys ? undefined : keysFile };
}

/** The migrations this database lacks. Changes nothing. */
export async function pendingIn(opened: OpenDatabase, mode: 'demo' | 'live'): Promise<readonly string[]> {
  const names = [];
  for (const one of series[mode]) names.push(...(await pendingMigrations(opened, one.folder, one.ledger)));
  return names;
}

function refusePending(isNew: boolean, pending: readonly string[]): void {
  if (pending.length === 0 && !isNew) return;
  throw new CannotOpen(
    'migrations_pending',
    isNew
      ? 'This database is new and has no tables yet. Start Latchkey once, or run: latchkey migrate'
      : `This database lacks ${pending.join(', ')}. Bring it up to date first: latchkey migrate`,
  );
}
