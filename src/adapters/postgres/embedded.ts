// The embedded database: PGlite with a directory lock and a real fsync, so that what was acknowledged survives.
// Why it needs both: docs/decisions/003-embedded-database.md.
import { closeSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { lockDirectory } from './lock-directory.ts';

type Stream = { readonly nfd?: number };
type Mount = {
  opts?: { root?: string };
  type?: { stream_ops?: { fsync?: (stream: Stream) => number } };
  mounts?: Mount[];
};
type Inside = { readonly Module: { readonly FS: { readonly root: { readonly mount: Mount } } } };

export interface Embedded {
  readonly lite: PGlite;
  readonly close: () => Promise<void>;
}

function diskMount(mount: Mount): Mount | undefined {
  if (mount.opts?.root && mount.type?.stream_ops) return mount;
  for (const inner of mount.mounts ?? []) {
    const found = diskMount(inner);
    if (found) return found;
  }
  return undefined;
}

/**
 * Opens the database in `directory`, creating it when it is not there.
 * @throws when another process has it open, or when no write reaches the disk during the start-up probe.
 */
export async function openEmbedded(directory: string): Promise<Embedded> {
  mkdirSync(dirname(directory), { recursive: true });
  const unlock = lockDirectory(directory);
  try {
    const lite = await PGlite.create({
      dataDir: directory,
      startParams: [
        ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
        '-c',
        'wal_sync_method=fsync',
        '-c',
        'shared_buffers=16MB',
      ],
    });
    const operations = diskMount((lite as unknown as Inside).Module.FS.root.mount)?.type?.stream_ops;
    let syncs = 0;
    if (operations)
      operations.fsync = (stream) => {
        if (stream.nfd !== undefined) {
          fsyncSync(stream.nfd);
          syncs++;
        }
        return 0;
      };
    await lite.exec(
      'create table if not exists sync_probe (n int); insert into sync_probe values (1); delete from sync_probe; checkpoint',
    );
    if (syncs === 0) throw new Error('the embedded database does not reach the disk with fsync; refusing to start');
    const handle = openSync(directory, 'r');
    fsyncSync(handle);
    closeSync(handle);
    return {
      lite,
      close: async () => {
        await lite.close();
        unlock();
      },
    };
  } catch (fault) {
    unlock();
    throw fault;
  }
}
