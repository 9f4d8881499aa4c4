// `latchkey policy explain`: what the policy that runs comes down to: for each tier, every smallest set of proofs that is enough.
import { readConfig } from '../../../config/index.ts';
import { explainPolicy, type Way } from '../../../recovery/assurance/index.ts';
import { sayDuration, speak } from '../../../words/index.ts';
import { policyOf } from '../../policy-of.ts';
import type { Command } from '../command.ts';

const say = speak('en');

export const policyExplain: Command = {
  name: 'policy explain',
  summary: 'shows which proofs are enough for each kind of account',
  details:
    'Made from the policy that runs, by the rules that run: every smallest set of proofs that opens an account, what else it\n' +
    'takes, and how long the hold is. Needs no database and changes nothing.',
  examples: [
    ['latchkey policy explain', 'the policy this site runs'],
    ['LATCHKEY_POLICY_FILE=policy.json latchkey policy explain', 'another one, before it runs'],
  ],
  run: async ({ environment }) => {
    const config = readConfig(environment);
    const policy = policyOf(config);
    const source = config.policyFile ?? (config.place.mode === 'demo' ? "the demo's" : 'the default');
    const tiers = explainPolicy(policy);
    const lines = tiers.flatMap(({ tier, ways }) => [
      '',
      `${tier} accounts`,
      ...(ways.length === 0
        ? ['  no set of the proofs that are checked today is enough']
        : ways.map((way) => `  ${sentenceOf(way)}`)),
    ]);
    const mature = `A thing counts once it has been on the account for ${sayDuration(say, policy.matureAfter)}.`;
    return {
      text: [`Policy ${policy.version} (${source})`, ...lines, '', mature].join('\n'),
      json: { version: policy.version, source, matureAfterMs: policy.matureAfter, tiers },
    };
  },
};

function sentenceOf({ proofs, roots, people, document, hold }: Way): string {
  const shown = proofs.map((kind) => say(`policy.kind.${kind}`)).join(' and ');
  const beside = [...(document ? ['a document'] : []), ...(people ? ['two reviewers'] : [])];
  const all = [shown, ...beside].join(', ');
  return `${all}: ${roots} roots, then a hold of ${sayDuration(say, hold)}`;
}
