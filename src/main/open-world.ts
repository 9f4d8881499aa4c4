// Opens everything the house stands on: database, keys, queue, files and mail, in the order in which each can refuse.
import { filesOnDisk } from '../adapters/files-disk/index.ts';
import { openQueue, type Queue } from '../adapters/pg-boss/index.ts';
import { smtpMail } from '../adapters/smtp/index.ts';
import { systemClock, systemRandom } from '../adapters/system/index.ts';
import type { Config } from '../config/index.ts';
import { outboxMail } from '../edges/demo/index.ts';
import type { Site, World } from '../kernel/index.ts';
import { dataFolder } from './data-folder.ts';
import { openHouseDatabase, prepareDatabase } from './prepare-database.ts';

export interface Opened {
  readonly world: World;
  readonly queue: Queue;
  readonly close: () => Promise<void>;
}

/**
 * @param pending what becomes of migrations that the database lacks: a server applies them at its start, a command that came
 *   for something else refuses, because the server that is running may be of the version before.
 * @throws when something is missing, damaged or mixed up; the message says what to do.
 */
export async function openWorld(
  config: Config,
  report: (fault: unknown) => void,
  pending: 'apply' | 'refuse' = 'apply',
): Promise<Opened> {
  const { place } = config;
  const opened = await openHouseDatabase(config, pending);
  try {
    const { keys } = await prepareDatabase(config, opened, pending);
    const queue = await openQueue(opened, report);
    const base = { clock: systemClock, random: systemRandom, db: opened.database };
    const smtp = place.mode === 'live' && smtpMail({ url: place.smtpUrl, from: place.mailFrom, report });
    const mail = smtp || outboxMail(base);
    const world: World = {
      ...base,
      keys,
      mail,
      files: filesOnDisk(dataFolder(config).files),
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

const siteOf = ({ place, site, port }: Config): Site => ({
  ...site,
  origin: place.mode === 'demo' ? `http://127.0.0.1:${port}` : place.publicUrl,
  mailFrom: place.mode === 'demo' ? '' : place.mailFrom,
  demo: place.mode === 'demo',
});
