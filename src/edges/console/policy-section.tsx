// What policy wants before people may approve, rule by rule, and what there is of it.
import type { Review } from '../../recovery/review/index.ts';
import { sayDuration } from '../../words/index.ts';
import { DataTable, Tag, useSay } from '../kit/index.ts';
import { Section } from './section.tsx';

export function PolicySection({ review }: { readonly review: Review }) {
  const say = useSay();
  const title = say('console.policy.title');
  const tier = say(`console.request.tier.${review.tier}`).toLowerCase();
  const wait = sayDuration(say, review.holdAfterApproval);
  const head = [
    say('console.policy.rule'),
    say('console.policy.wants'),
    say('console.policy.has'),
    say('console.policy.met'),
  ];
  return (
    <Section title={title}>
      <p class="hint">{say('console.policy.lead', { version: review.policyVersion, tier })}</p>
      <DataTable
        caption={title}
        captionHidden
        head={head}
        rows={review.wants.map(({ rule, wanted, has, met }) => [
          say(`console.policy.rule.${rule}`),
          wanted,
          has,
          <span key="met" class="whitespace-nowrap">
            <Tag tone={met ? 'good' : 'warn'}>{say(met ? 'console.policy.is-met' : 'console.policy.not-met')}</Tag>
          </span>,
        ])}
      />
      <p>{say('console.policy.then', { wait })}</p>
    </Section>
  );
}
