// `latchkey demo reset`: throws the demo away, so that the next start makes a new one. It cannot reach a live site: it needs
// settings of a demo, and removes only the folder that demos alone use.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { lockDirectory } from '../../../adapters/postgres/index.ts';
import { readConfig } from '../../../config/index.ts';
import { dataFolder, demoFolder } from '../../data-folder.ts';
import type { Command } from '../command.ts';
import { Stop } from '../problem.ts';

export const demoReset: Command = {
  name: 'demo reset',
  summary: 'throws the demo away; the next start makes a new one',
  details:
    'Removes DATA_DIR/demo: the made-up people, their requests, mails, documents and keys. Stop the demo first. Where live\n' +
    'settings are given it refuses, and it never touches what a live site keeps in DATA_DIR.',
  options: [{ flag: '--yes', says: 'do not ask; needed where there is no terminal' }],
  examples: [
    ['latchkey demo reset', 'asks, then removes'],
    ['latchkey demo reset --yes', 'for scripts'],
  ],
  run: async ({ environment, options, ask }) => {
    const config = readConfig(environment);
    if (config.place.mode === 'live')
      throw new Stop({
        exit: 'settings',
        code: 'not_a_demo',
        message: 'These are the settings of a live site: only a demo can be reset. Nothing was changed.',
        next: 'Unset DATABASE_URL, SMTP_URL and PUBLIC_URL to reset the demo in DATA_DIR.',
      });
    const folder = demoFolder(config);
    if (!existsSync(folder))
      return { text: `There is no demo in ${folder}: nothing to reset.`, json: { folder, removed: false } };
    await confirm(folder, options.yes === true, ask);
    remove(folder, dataFolder(config).database);
    return {
      text: `The demo in ${folder} is gone.\nNext: latchkey serve makes a new one.`,
      json: { folder, removed: true },
    };
  },
};

async function confirm(folder: string, yes: boolean, ask: ((question: string) => Promise<boolean>) | undefined) {
  if (yes) return;
  if (!ask)
    throw new Stop({
      exit: 'usage',
      code: 'yes_needed',
      message: 'Nobody is at a terminal to be asked. Nothing was changed.',
      next: 'latchkey demo reset --yes',
    });
  if (!(await ask(`Remove everything in ${folder}?`)))
    throw new Stop({ exit: 'no', code: 'not_confirmed', message: 'Nothing was changed.' });
}

/** Renamed first: what is half removed is never taken for a demo. @throws CannotOpen while the demo runs. */
function remove(folder: string, database: string): void {
  const unlock = lockDirectory(database);
  const going = `${folder}.removed`;
  try {
    rmSync(going, { recursive: true, force: true });
    renameSync(folder, going);
  } catch (fault) {
    unlock();
    throw fault;
  }
  rmSync(going, { recursive: true });
}
