// Reads the environment once, into a frozen value. Every setting of the house is here and nowhere else.
import { type Language, languages } from '../kernel/index.ts';
import { type Demo, type Live, placeOf } from './place.ts';
import { type Problem, Reader } from './reader.ts';
import type { Setting } from './setting.ts';

export type { Setting };

export interface Config {
  readonly place: Demo | Live;
  readonly port: number;
  readonly host: string;
  readonly dataDirectory: string;
  readonly keysFile: string | undefined;
  readonly policyFile: string | undefined;
  readonly site: {
    readonly name: string;
    readonly supportContact: string;
    readonly securityContact: string;
    readonly conductUrl: string;
    readonly language: Language;
  };
}

/** Thrown with everything that is wrong, so that one start is enough to learn it all. */
export class ConfigError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(['Latchkey cannot start with these settings:', ...problems.map((problem) => `- ${problem}`)].join('\n'));
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

export interface SettingsSeen {
  /** Each setting with where it came from, secrets masked. */
  readonly settings: readonly Setting[];
  readonly problems: readonly Problem[];
  /** Only when there is no problem. */
  readonly config: Config | undefined;
}

/** @throws ConfigError naming each setting that is missing, unknown or malformed. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const { config, problems } = lookAtSettings(environment);
  if (!config) throw new ConfigError(problems);
  return config;
}

/** The same, for who wants to see what was read also when something is wrong with it. */
export function lookAtSettings(environment: Readonly<Record<string, string | undefined>>): SettingsSeen {
  const read = new Reader(environment);
  const place = placeOf(read);
  const dataDirectory = read.text('DATA_DIR', 'data');
  const demo = place.mode === 'demo';
  const ownHost = read.optional('HOST');
  const supportContact = read.text('LATCHKEY_SUPPORT', demo ? 'support@index.example' : '');
  const config: Config = {
    place,
    port: read.port('PORT', 4400),
    host: read.text('HOST', '127.0.0.1'),
    dataDirectory,
    keysFile: read.optional('LATCHKEY_KEYS_FILE'),
    policyFile: read.optional('LATCHKEY_POLICY_FILE'),
    site: {
      name: read.text('LATCHKEY_SITE_NAME', demo ? 'Example Package Index' : 'This site'),
      supportContact,
      securityContact: read.contact('LATCHKEY_SECURITY_CONTACT', supportContact),
      conductUrl: read.url('LATCHKEY_CONDUCT_URL', demo ? 'https://index.example/code-of-conduct' : ''),
      language: read.oneOf('LATCHKEY_LANGUAGE', languages),
    },
  };
  // Demo data has known passwords: it is never offered to a network.
  if (demo && ownHost) read.refuse('HOST', 'cannot be set in demo mode, which listens on 127.0.0.1 only');
  if (!demo && !config.site.supportContact)
    read.refuse('LATCHKEY_SUPPORT', 'is missing: an address or page where people reach you');
  if (!demo && !config.site.conductUrl)
    read.refuse('LATCHKEY_CONDUCT_URL', 'is missing: the address of your code of conduct');
  read.refuseUnknown();
  const { settings, problems } = read;
  return { settings, problems, config: problems.length === 0 ? Object.freeze(config) : undefined };
}
