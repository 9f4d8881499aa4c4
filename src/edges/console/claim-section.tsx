// What the claimant says.
import type { Review } from '../../recovery/review/index.ts';
import { mask, SummaryList, useSay, When } from '../kit/index.ts';
import { Section } from './section.tsx';

export function ClaimSection({ review: { answers, tier, contact, filedAt } }: { readonly review: Review }) {
  const say = useSay();
  const notSaid = say('console.request.not-said');
  const rows = [
    { key: say('console.request.username'), value: answers.username ?? notSaid },
    { key: say('console.request.tier'), value: say(`console.request.tier.${tier}`) },
    { key: say('console.request.filed'), value: <When at={filedAt} /> },
    { key: say('console.request.contact'), value: mask(contact) },
    {
      key: say('console.request.reason'),
      value: answers.reason ? say(`console.request.reason.${answers.reason}`) : notSaid,
    },
    {
      key: say('console.request.codes'),
      value: answers.codes ? say(`console.request.codes.${answers.codes}`) : notSaid,
    },
    { key: say('console.request.words'), value: answers.story ? answers.story : say('console.request.no-words') },
  ];
  return (
    <Section title={say('console.request.claim')}>
      <SummaryList rows={rows} />
    </Section>
  );
}
