// The policy in words. Every figure is the running policy's own.
import { deadlineStates, type PolicyDescription } from '../../../recovery/assurance/index.ts';
import { sayDuration } from '../../../words/index.ts';
import { DataTable, Heading, Lead, usePage, useSay } from '../../kit/index.ts';
import { TierPanel } from './tier.tsx';

const always = ['told', 'stop', 'nothing', 'two', 'ends'] as const;

export function PolicyPage({ policy }: { readonly policy: PolicyDescription }) {
  const say = useSay();
  const { site } = usePage();
  return (
    <>
      <Heading>{say('policy.title')}</Heading>
      <Lead>{say('policy.lead', { site: site.name, version: policy.version })}</Lead>
      <h2>{say('policy.roots.title')}</h2>
      <p>{say('policy.roots.text')}</p>
      <p>{say('policy.roots.mature', { mature: sayDuration(say, policy.matureAfter) })}</p>
      <p>{say('policy.roots.document')}</p>
      <h2>{say('policy.tiers.title')}</h2>
      <div class="flow">
        {policy.tiers.map((tier) => (
          <TierPanel key={tier.tier} tier={tier} />
        ))}
      </div>
      <h2>{say('policy.always.title')}</h2>
      <ul>
        {always.map((rule) => (
          <li key={rule}>{say(`policy.always.${rule}`)}</li>
        ))}
      </ul>
      <h2>{say('policy.deadlines.title')}</h2>
      <DataTable
        caption={say('policy.deadlines.title')}
        captionHidden
        head={[say('policy.deadlines.step'), say('policy.deadlines.time')]}
        rows={deadlineStates.map((state) => [
          say(`policy.deadline.${state}`),
          sayDuration(say, policy.deadlines[state]),
        ])}
      />
    </>
  );
}
