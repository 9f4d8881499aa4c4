// Reads the environment once, into a frozen value. Every setting of the house is here and nowhere else.
import { type Demo, type Live, placeOf } from './place.ts';
import { type Problem, Reader } from './reader.ts';

export interface Config {
  readonly place: Demo | Live;
  readonly port: number;
  readonly host: string;
  readonly dataDirectory: string;
  readonly keysFile: string | undefined;
  readonly policyFile: string | undefined;
  readonly site: { readonly name: string; readonly supportContact: string; readonly conductUrl: string };
}

/** Thrown with everything that is wrong, so that one start is enough to learn it all. */
export class ConfigError extends Error {
  constructor(problems: readonly Problem[]) {
    super(['Latchkey cannot start with these settings:', ...problems.map((problem) => `- ${problem}`)].join('\n'));
    this.name = 'ConfigError';
  }
}

/** @throws ConfigError naming each setting that is missing, unknown or malformed. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const read = new Reader(environment);
  const place = placeOf(read);
  const dataDirectory = read.text('DATA_DIR', 'data');
  const demo = place.mode === 'demo';
  const config: Config = {
    place,
    port: read.port('PORT', 4400),
    // Demo data has known passwords: it is never offered to a network.
    host: demo ? '127.0.0.1' : read.text('HOST', '127.0.0.1'),
    dataDirectory,
    keysFile: read.optional('LATCHKEY_KEYS_FILE'),
    policyFile: read.optional('LATCHKEY_POLICY_FILE'),
    site: {
      name: read.text('LATCHKEY_SITE_NAME', demo ? 'Example Package Index' : 'This site'),
      supportContact: read.text('LATCHKEY_SUPPORT', demo ? 'support@index.example' : ''),
      conductUrl: read.url('LATCHKEY_CONDUCT_URL', demo ? 'https://index.example/code-of-conduct' : ''),
    },
  };
  if (demo && read.optional('HOST')) read.refuse('HOST', 'cannot be set in demo mode, which listens on 127.0.0.1 only');
  if (!demo && !config.site.supportContact)
    read.refuse('LATCHKEY_SUPPORT', 'is missing: an address or page where people reach you');
  if (!demo && !config.site.conductUrl)
    read.refuse('LATCHKEY_CONDUCT_URL', 'is missing: the address of your code of conduct');
  read.refuseUnknown();
  if (read.problems.length > 0) throw new ConfigError(read.problems);
  return Object.freeze(config);
}
