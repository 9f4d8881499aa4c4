// Style sheet, icon and scripts: served from one folder, named with a digest so that they can be kept for a year.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Three floors up from src/edges/kit and from dist/edges/kit alike. */
export const assetsFolder = join(import.meta.dirname, '..', '..', '..', 'dist', 'assets');

/** @throws when the folder is missing: `npm run build` makes it. */
export function assetVersions(folder: string): (name: string) => string {
  const versions = new Map(
    readdirSync(folder).map((name) => [name, digestOf(readFileSync(join(folder, name)))] as const),
  );
  return (name) => `/assets/${name}?v=${versions.get(name) ?? 'missing'}`;
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64url').slice(0, 12);
