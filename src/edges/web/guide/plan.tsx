// The plan: ways back in, fastest first, each with its time, what it needs and what happens.
import type { Answers, Plan, PolicyInBrief } from '../../../recovery/guide/index.ts';
import { Heading, Lead, Notice, useSay } from '../../kit/index.ts';
import { DeadEnd } from './dead-end.tsx';
import { WayCard } from './way.tsx';

interface PlanProps {
  readonly answers: Answers;
  readonly plan: Plan;
  readonly policy: PolicyInBrief;
  readonly query: string;
}

export function PlanPage({ answers, plan, policy, query }: PlanProps) {
  const say = useSay();
  return (
    <>
      <Heading>{say('guide.plan.title')}</Heading>
      <Lead>{say('guide.plan.lead')}</Lead>
      {saysReset(answers) && (
        <Notice title={say(`guide.plan.reset.${plan.reset}`)}>{say(`guide.plan.reset.${plan.reset}.text`)}</Notice>
      )}
      {plan.deadEnd && <DeadEnd query={query} search={plan.ways[0].kind === 'search'} />}
      <ol class="ways">
        {plan.ways.map((way, i) => (
          <li key={way.kind}>
            <WayCard way={way} policy={policy} query={query} first={i === 0} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** Where the account is closed, a password is not the matter. */
const saysReset = ({ problem }: Answers): boolean => problem !== 'closed';
