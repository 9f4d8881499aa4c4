// The policy that runs: the operator's file, else the default, else in a demo the demo's.
import { readFileSync } from 'node:fs';
import { type Config, ConfigError } from '../config/index.ts';
import { defaultPolicy, demoPolicy, type Policy, readPolicy } from '../recovery/assurance/index.ts';

/** @throws ConfigError naming each field of the file that is wrong, or why the file cannot be read. */
export function policyOf({ policyFile, place }: Pick<Config, 'policyFile' | 'place'>): Policy {
  if (!policyFile) return place.mode === 'demo' ? demoPolicy : defaultPolicy;
  const read = readPolicy(contentOf(policyFile));
  if (read.ok) return read.value;
  throw new ConfigError(
    read.refusal.problems.map(({ field, problem }) => `LATCHKEY_POLICY_FILE ${policyFile}: ${field} ${problem}`),
  );
}

function contentOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (fault) {
    throw new ConfigError([
      `LATCHKEY_POLICY_FILE cannot be read: ${fault instanceof Error ? fault.message : String(fault)}`,
    ]);
  }
}
