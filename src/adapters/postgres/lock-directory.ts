// One process per directory. Two would each acknowledge writes and lose a part of them.
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { CannotOpen } from '../../kernel/index.ts';

/** Takes the lock and returns how to give it back. @throws CannotOpen when a living process holds it. */
export function lockDirectory(directory: string): () => void {
  const lock = `${directory}.lock`;
  const mine = `${lock}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    for (;;) {
      try {
        linkSync(mine, lock);
        return () => rmSync(lock, { force: true });
      } catch (fault) {
        if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault;
        const holder = Number(readFileSync(lock, 'utf8'));
        // A lock under our own number is a leftover: process numbers start over in a container.
        if (holder !== process.pid && existsSync(`/proc/${holder}`))
          throw new CannotOpen(
            'database_in_use',
            `${directory} is in use by process ${holder}. Stop it first, or set DATA_DIR to another folder.`,
          );
        rmSync(lock, { force: true });
      }
    }
  } finally {
    rmSync(mine, { force: true });
  }
}
