// What one kind of account asks for.
import type { PolicyDescription } from '../../../recovery/assurance/index.ts';
import { listed, type Say, sayDuration } from '../../../words/index.ts';
import { Panel, SummaryList, useSay } from '../../kit/index.ts';

type TierDescription = PolicyDescription['tiers'][number];

export function TierPanel({ tier }: { readonly tier: TierDescription }) {
  const say = useSay();
  return (
    <Panel title={say(`policy.tier.${tier.tier}`)}>
      <SummaryList
        rows={[
          { key: say('policy.roots'), value: rootsOf(say, tier) },
          { key: say('policy.people'), value: peopleOf(say, tier) },
          { key: say('policy.document'), value: say(tier.document ? 'policy.document.yes' : 'policy.document.no') },
          { key: say('policy.hold'), value: holdsOf(say, tier) },
          {
            key: say('policy.probation'),
            value: say('policy.probation.text', { wait: sayDuration(say, tier.probation) }),
          },
        ]}
      />
    </Panel>
  );
}

function rootsOf(say: Say, { roots, beside }: TierDescription): string {
  const count = say('policy.roots.count', { count: roots });
  if (beside.length === 0) return count;
  const names = beside.map((kind) => say(`policy.kind.${kind}`));
  const kinds = listed(say, names, 'any');
  return `${count}\n${say('policy.roots.beside', { kinds })}`;
}

const peopleOf = (say: Say, { people, floor }: TierDescription): string =>
  people === 'never' ? say('policy.people.never') : say(`policy.people.${people}`, { floor });

function holdsOf(say: Say, { hold }: TierDescription): string {
  const rows = hold.map(({ assurance, wait }, i) =>
    say(i === hold.length - 1 ? 'policy.hold.row-more' : 'policy.hold.row', {
      wait: sayDuration(say, wait),
      count: assurance,
    }),
  );
  return rows.join('\n');
}
