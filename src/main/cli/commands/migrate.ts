// `latchkey migrate`: brings the database up to date without starting the site.
import { readConfig } from '../../../config/index.ts';
import { openHouseDatabase, prepareDatabase } from '../../prepare-database.ts';
import type { Command } from '../command.ts';

export const migrateCommand: Command = {
  name: 'migrate',
  summary: 'brings the database up to date and says what it did',
  details:
    'Stop the site first: an older version must not run on newer tables. Migrations only go forward, so back the database up\n' +
    'before an upgrade. A demo database is refused by a live site and a live one by a demo, as are the wrong keys; nothing is\n' +
    'changed then. A new database also gets its keys. The queue of jobs looks after its own tables at the next start.',
  examples: [
    ['latchkey migrate', 'applies what is pending'],
    ['latchkey config check', 'shows what is pending, and applies nothing'],
  ],
  run: async ({ environment }) => {
    const config = readConfig(environment);
    const opened = await openHouseDatabase(config, 'apply');
    try {
      const { applied, isNew, keysWritten } = await prepareDatabase(config, opened, 'apply');
      const lines = [
        ...applied.map((name) => `applied ${name}`),
        applied.length === 0
          ? 'Nothing to do: the database is up to date.'
          : `The database is up to date: ${applied.length} applied.`,
        ...(isNew ? [`It is marked ${config.place.mode} for good.`] : []),
        ...(keysWritten
          ? [`The keys were written to ${keysWritten}. Keep a copy apart from the database's backups.`]
          : []),
      ];
      return {
        text: lines.join('\n'),
        json: { applied, marked: isNew ? config.place.mode : null, keysWritten: keysWritten ?? null },
      };
    } finally {
      await opened.close();
    }
  },
};
