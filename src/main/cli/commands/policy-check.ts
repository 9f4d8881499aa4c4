// `latchkey policy check FILE`: reads a policy file as a start would, and names every mistake in it.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readPolicy } from '../../../recovery/assurance/index.ts';
import type { Command } from '../command.ts';
import { Stop } from '../problem.ts';

export const policyCheck: Command = {
  name: 'policy check',
  summary: 'reads a policy file and names every mistake in it',
  details: 'Needs no database and changes nothing. docs/policy.md says what each field means.',
  argument: { name: 'FILE', says: 'a policy in JSON' },
  examples: [
    ['latchkey policy check policy.json', 'before LATCHKEY_POLICY_FILE names it'],
    ['LATCHKEY_POLICY_FILE=policy.json latchkey policy explain', 'what it would mean'],
  ],
  run: async ({ argument, folder }) => {
    const file = resolve(folder, argument);
    const read = readPolicy(contentOf(file));
    if (read.ok)
      return {
        text: `${file} is a policy: version ${read.value.version}.`,
        json: { file, valid: true, version: read.value.version, problems: [] },
      };
    const { problems } = read.refusal;
    const lines = problems.map(({ field, problem }) => `- ${field} ${problem}`);
    return {
      text: [`${file} is not a policy yet:`, ...lines].join('\n'),
      json: { file, valid: false, version: null, problems },
      exit: 'no',
    };
  },
};

function contentOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault);
    throw new Stop({ exit: 'no', code: 'policy_unreadable', message: `${file} cannot be read: ${why}` });
  }
}
