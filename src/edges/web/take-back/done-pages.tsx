// After the last button: being put in force, then done.
import { Heading, Lead, LinkButton, Notice, Steps, useSay } from '../../kit/index.ts';

export function WorkingPage() {
  const say = useSay();
  return (
    <>
      <Heading caption={say('take-back.caption')}>{say('take-back.working.title')}</Heading>
      <Lead>{say('take-back.working.lead')}</Lead>
      <LinkButton kind="secondary" href="/take-back/done">
        {say('take-back.working.again')}
      </LinkButton>
    </>
  );
}

interface DoneProps {
  readonly username: string;
  readonly completedAt: Date;
  readonly until: Date;
}

export function DonePage({ username, completedAt, until }: DoneProps) {
  const say = useSay();
  const steps = ['sign-in', 'sheet', 'old-app'] as const;
  return (
    <>
      <Heading caption={say('take-back.caption')}>{say('take-back.done.title', { username })}</Heading>
      <Notice tone="good">{say('take-back.done.at', { at: completedAt })}</Notice>
      <h2>{say('take-back.done.next')}</h2>
      <Steps items={steps.map((step) => say(`take-back.done.next-${step}`))} />
      <LinkButton href="/sign-in">{say('take-back.done.sign-in')}</LinkButton>
      <h2>{say('take-back.done.ended')}</h2>
      <p>{say('take-back.done.ended-text')}</p>
      <h2>{say('take-back.done.probation', { until })}</h2>
      <p>{say('take-back.done.probation-text')}</p>
    </>
  );
}
