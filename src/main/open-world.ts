// Opens everything the house stands on: database, keys, queue, files and mail, in the order in which each can refuse.
import { join } from 'node:path';
import { filesOnDisk } from '../adapters/files-disk/index.ts';
import { type HostKeys, loadKeys } from '../adapters/keys/index.ts';
import { openQueue, type Queue } from '../adapters/pg-boss/index.ts';
import {
  compareMarks,
  isUnmarked,
  mark,
  migrate,
  type OpenDatabase,
  openDatabase,
} from '../adapters/postgres/index.ts';
import { smtpMail } from '../adapters/smtp/index.ts';
import { systemClock, systemRandom } from '../adapters/system/index.ts';
import type { Config } from '../config/index.ts';
import { outboxMail } from '../edges/demo/index.ts';
import type { Site, World } from '../kernel/index.ts';

export interface Opened {
  readonly world: World;
  readonly queue: Queue;
  readonly close: () => Promise<void>;
}

const migrations = join(import.meta.dirname, '..', '..', 'migrations');

/** @throws when something is missing, damaged or mixed up; the message says what to do. */
export async function openWorld(config: Config, report: (fault: unknown) => void): Promise<Opened> {
  const { place, dataDirectory } = config;
  const opened = await openDatabase(
    place.mode === 'demo' ? { directory: join(dataDirectory, 'database') } : { url: place.databaseUrl },
  );
  try {
    const keys = await prepare(config, opened);
    const queue = await openQueue(opened, report);
    const base = { clock: systemClock, random: systemRandom, db: opened.database };
    const smtp = place.mode === 'live' && smtpMail({ url: place.smtpUrl, from: place.mailFrom, report });
    const mail = smtp || outboxMail(base);
    const world: World = {
      ...base,
      keys,
      mail,
      files: filesOnDisk(join(dataDirectory, 'files')),
      wake: queue.wake,
      site: siteOf(config),
    };
    return {
      world,
      queue,
      close: async () => {
        await queue.stop();
        if (smtp) smtp.close();
        await opened.close();
      },
    };
  } catch (fault) {
    await opened.close();
    throw fault;
  }
}

/** Compares the marks before it migrates: a mixed-up database is not touched. */
async function prepare(config: Config, opened: OpenDatabase): Promise<HostKeys> {
  const { mode } = config.place;
  const isNew = await isUnmarked(opened);
  const keys = loadKeys(config.keysFile ?? join(config.dataDirectory, 'keys.json'), isNew && !config.keysFile);
  const marks = { mode, keys: keys.check };
  if (!isNew) await compareMarks(opened, marks);
  await migrate(opened, migrations);
  if (mode === 'demo') await migrate(opened, join(migrations, 'demo'), 'demo_migration');
  if (isNew) await mark(opened, marks);
  return keys;
}

const siteOf = ({ place, site, port }: Config): Site => ({
  ...site,
  origin: place.mode === 'demo' ? `http://127.0.0.1:${port}` : place.publicUrl,
  demo: place.mode === 'demo',
});
