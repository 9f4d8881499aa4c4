// Keeps sealed bytes in a folder, one file a name. What arrives is sealed already; what is destroyed is unlinked, and what a
// disk may still hold of it stays unreadable once the key that sealed it is destroyed too.
import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Files } from '../../kernel/index.ts';

/** Names are made inside the house. Anything that could leave the folder, or meet a file half written, is a fault. */
const name = /^[a-z0-9][a-z0-9-]{7,63}$/;

/** Opens the store in `folder`, which is made (mode 0700) at the first write. */
export function filesOnDisk(folder: string): Files {
  const pathOf = (file: string): string => {
    if (!name.test(file)) throw new Error(`"${file}" is not a name of a stored file`);
    return join(folder, file);
  };
  return {
    put: async (file, sealed) => {
      const path = pathOf(file);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeWhole(path, sealed);
      await syncFolder(folder);
    },
    get: async (file) => {
      try {
        return new Uint8Array(await readFile(pathOf(file)));
      } catch (fault) {
        if (isMissing(fault)) return undefined;
        throw fault;
      }
    },
    destroy: async (file) => {
      await rm(pathOf(file), { force: true });
      await syncFolder(folder);
    },
  };
}

/** All of it or nothing: written beside, synced, then renamed. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const beside = `${path}.${randomBytes(6).toString('hex')}.part`;
  try {
    const handle = await open(beside, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, path);
  } catch (fault) {
    await rm(beside, { force: true });
    throw fault;
  }
}

/** A rename or an unlink is on the disk only once the folder is. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (fault) {
    if (!isMissing(fault)) throw fault;
  }
}

const isMissing = (fault: unknown): boolean => fault instanceof Error && 'code' in fault && fault.code === 'ENOENT';
