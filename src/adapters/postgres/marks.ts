// What a database remembers about its house: demo or live, and which keys. A mix-up is noticed at the door.
import { type Kysely, sql } from 'kysely';
import { CannotOpen } from '../../kernel/index.ts';
import type { OpenDatabase } from './open.ts';

export interface Marks {
  readonly mode: 'demo' | 'live';
  /** The check of the host's keys. */
  readonly keys: string;
}
interface Tables {
  'house.marks': { name: string; value: string };
}

/** Whether no house has marked this database yet: it is empty, or a first start was interrupted before the marks. */
export async function isUnmarked({ kysely }: Pick<OpenDatabase, 'kysely'>): Promise<boolean> {
  const found = await sql<{ there: boolean }>`select to_regclass('house.marks') is not null there`.execute(kysely);
  if (!found.rows[0]?.there) return true;
  const mark = await (kysely as Kysely<Tables>).selectFrom('house.marks').select('name').limit(1).executeTakeFirst();
  return mark === undefined;
}

/** Marks a new database for good. */
export async function mark({ kysely }: Pick<OpenDatabase, 'kysely'>, marks: Marks): Promise<void> {
  const rows = Object.entries(marks).map(([name, value]) => ({ name, value }));
  await (kysely as Kysely<Tables>).insertInto('house.marks').values(rows).execute();
}

/**
 * Compares the database's marks with what this start wants.
 * @throws CannotOpen when a demo database is opened live, a live one as a demo, or either with other keys.
 */
export async function compareMarks({ kysely }: Pick<OpenDatabase, 'kysely'>, wanted: Marks): Promise<void> {
  const rows = await (kysely as Kysely<Tables>).selectFrom('house.marks').select(['name', 'value']).execute();
  const found = new Map(rows.map((row) => [row.name, row.value]));
  if (found.get('mode') !== wanted.mode) throw new CannotOpen('database_mixed_up', mixedUp(wanted.mode));
  if (found.get('keys') !== wanted.keys)
    throw new CannotOpen(
      'keys_other',
      'These are not the keys this database was made with. Without them nothing in it can be opened; restore keys.json from your backup.',
    );
}

const mixedUp = (mode: Marks['mode']): string =>
  mode === 'live'
    ? 'This database is marked as a demo: its passwords are public. A live site needs a database of its own.'
    : 'This database is not marked as a demo. A demo never opens a live database.';
