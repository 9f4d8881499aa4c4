// A house without a database, for tests of what stands before any use case: frame, forms, refusals at the door.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadKeys } from '../../src/adapters/keys/index.ts';
import { systemClock, systemRandom } from '../../src/adapters/system/index.ts';
import type { House } from '../../src/edges/kit/index.ts';
import { demoPolicy } from '../../src/recovery/assurance/index.ts';
import { testSite } from './world.ts';

/** @throws when a page reaches for anything but time, chance, keys, the site and the policy. */
export function houseWithoutDatabase(site: Partial<House['site']> = {}): House {
  const none = <Part extends object>(name: string): Part =>
    new Proxy({} as Part, {
      get: () => {
        throw new Error(`this house has no ${name}`);
      },
    });
  return {
    clock: systemClock,
    random: systemRandom,
    keys: loadKeys(join(mkdtempSync(join(tmpdir(), 'latchkey-keys-')), 'keys.json'), true),
    site: { ...testSite, ...site },
    policy: demoPolicy,
    db: none('database'),
    mail: none('mail'),
    files: none('files'),
    wake: none('queue'),
    directory: none('directory'),
  };
}
