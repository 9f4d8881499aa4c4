// What lies where under DATA_DIR. A demo keeps everything in a folder of its own, so that resetting it can remove that folder
// whole, and its keys, files and database are never those of a live site.
import { join, resolve } from 'node:path';
import type { Config } from '../config/index.ts';

interface DataFolder {
  readonly keysFile: string;
  readonly files: string;
  /** The embedded database, of a demo only. */
  readonly database: string;
}

export const demoFolder = ({ dataDirectory }: Pick<Config, 'dataDirectory'>): string =>
  join(resolve(dataDirectory), 'demo');

export function dataFolder(config: Pick<Config, 'dataDirectory' | 'place' | 'keysFile'>): DataFolder {
  const folder = config.place.mode === 'demo' ? demoFolder(config) : resolve(config.dataDirectory);
  return {
    keysFile: config.keysFile ? resolve(config.keysFile) : join(folder, 'keys.json'),
    files: join(folder, 'files'),
    database: join(folder, 'database'),
  };
}
