// What a database remembers about its house: demo or live, and which keys. A mix-up is noticed at the door.
import type { Kysely } from 'kysely';
import type { OpenDatabase } from './open.ts';

export interface Marks {
  readonly mode: 'demo' | 'live';
  /** The check of the host's keys. */
  readonly keys: string;
}
interface Tables {
  'house.marks': { name: string; value: string };
}

/**
 * Marks a new database, or compares an old one with what this start wants.
 * @throws when a demo database is opened live, a live one as a demo, or either with other keys.
 */
export async function markOrCompare(
  { kysely }: Pick<OpenDatabase, 'kysely'>,
  wanted: Marks,
  isNew: boolean,
): Promise<void> {
  const db = kysely as Kysely<Tables>;
  if (isNew) {
    const rows = Object.entries(wanted).map(([name, value]) => ({ name, value }));
    await db.insertInto('house.marks').values(rows).execute();
    return;
  }
  const rows = await db.selectFrom('house.marks').select(['name', 'value']).execute();
  const found = new Map(rows.map((row) => [row.name, row.value]));
  if (found.get('mode') !== wanted.mode) throw new Error(mixedUp(wanted.mode));
  if (found.get('keys') !== wanted.keys)
    throw new Error(
      'These are not the keys this database was made with. Without them nothing in it can be opened; restore keys.json from your backup.',
    );
}

const mixedUp = (mode: Marks['mode']): string =>
  mode === 'live'
    ? 'This database is marked as a demo: its passwords are public. A live site needs a database of its own.'
    : 'This database is not marked as a demo. A demo never opens a live database.';
