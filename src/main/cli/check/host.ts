// Looks at what lies on this host: the folder, the keys, the policy file, and the address people will use.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { loadKeys } from '../../../adapters/keys/index.ts';
import { type Config, ConfigError } from '../../../config/index.ts';
import { CannotOpen } from '../../../kernel/index.ts';
import { asksForDocument } from '../../../recovery/assurance/index.ts';
import { dataFolder } from '../../data-folder.ts';
import { policyOf } from '../../policy-of.ts';
import { type Finding, fail, pass, warn } from './finding.ts';

export const checkHost = (config: Config): readonly Finding[] => [
  ...checkAddress(config),
  checkPolicy(config),
  checkFolder(config),
  checkKeys(config),
  ...checkDocuments(config),
];

function checkAddress({ place }: Config): readonly Finding[] {
  if (place.mode === 'demo') return [];
  const { protocol, hostname } = new URL(place.publicUrl);
  const isHere = hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
  if (protocol === 'https:' || isHere) return [pass('address', `people come to ${place.publicUrl}`)];
  return [
    warn('address', `${place.publicUrl} is not https: passwords and codes would cross the network in the clear.`),
  ];
}

function checkPolicy(config: Config): Finding {
  try {
    const { version } = policyOf(config);
    return pass('policy', `version ${version}${config.policyFile ? ` from ${config.policyFile}` : ''}`);
  } catch (fault) {
    if (fault instanceof ConfigError) return fail('policy', fault.problems.join('\n'));
    throw fault;
  }
}

/** The nearest folder that is there: what is missing below it is made at the start. */
const nearestFolder = (folder: string): string => (existsSync(folder) ? folder : nearestFolder(dirname(folder)));

/** Documents are opened in a process that `prlimit` shuts in; without it none is taken. */
function checkDocuments(config: Config): readonly Finding[] {
  try {
    execFileSync('prlimit', ['--version'], { stdio: 'ignore' });
    return [pass('documents', 'prlimit is there')];
  } catch {
    const said = 'prlimit is missing, so no document can be taken. Install util-linux.';
    return [isAskedFor(config) ? fail('documents', said) : warn('documents', said)];
  }
}

function isAskedFor(config: Config): boolean {
  try {
    return asksForDocument(policyOf(config));
  } catch (fault) {
    // A policy that cannot be read is a finding of its own.
    if (fault instanceof ConfigError) return false;
    throw fault;
  }
}

function checkFolder(config: Config): Finding {
  const { files } = dataFolder(config);
  const folder = nearestFolder(files);
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return pass('folder', `${dirname(files)} can be written`);
  } catch {
    return fail(
      'folder',
      `${folder} cannot be written by this user. Change its owner, or set DATA_DIR to another folder.`,
    );
  }
}

function checkKeys(config: Config): Finding {
  const { keysFile } = dataFolder(config);
  if (!existsSync(keysFile))
    return config.keysFile
      ? fail('keys', `${keysFile} is missing. Correct LATCHKEY_KEYS_FILE, or restore the file from your backup.`)
      : pass('keys', `${keysFile} is not there; a new database gets it made`);
  try {
    loadKeys(keysFile, false);
  } catch (fault) {
    if (fault instanceof CannotOpen) return fail('keys', fault.message);
    throw fault;
  }
  // Whoever reads them opens everything that is sealed.
  if ((statSync(keysFile).mode & 0o077) !== 0)
    return fail('keys', `${keysFile} can be read by others on this host. Run: chmod 600 ${keysFile}`);
  return pass('keys', `${keysFile} holds all three keys`);
}
