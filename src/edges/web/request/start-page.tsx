// What a request is, what to have at hand, what happens: read before anything is asked.
import type { PolicyDescription } from '../../../recovery/assurance/index.ts';
import type { Answers as Told } from '../../../recovery/guide/index.ts';
import { sayDuration } from '../../../words/index.ts';
import { Button, Buttons, Form, Heading, Lead, LinkButton, Notice, Steps, useSay } from '../../kit/index.ts';
import { waitsOf } from './waits.ts';

interface StartProps {
  readonly policy: PolicyDescription;
  readonly documentWanted: boolean;
  /** Where the draft of this browser goes on; undefined when there is none. */
  readonly goOn: string | undefined;
  /** What the guide was told, to take along. */
  readonly told: Told | undefined;
}

export function StartPage({ policy, documentWanted, goOn, told: toldBefore }: StartProps) {
  const say = useSay();
  const { from, to } = waitsOf(policy);
  const [least, most] = [sayDuration(say, from), sayDuration(say, to)];
  const have = ['username', 'mailbox', 'password', ...(documentWanted ? (['document'] as const) : [])] as const;
  const told =
    least === most
      ? say('request.start.happens.told-same', { wait: least })
      : say('request.start.happens.told', { from: least, to: most });
  return (
    <>
      <Heading>{say('request.start.title')}</Heading>
      <Lead>{say('request.start.lead')}</Lead>
      {goOn !== undefined && (
        <Notice>
          <p>{say('request.start.open')}</p>
          <LinkButton href={goOn}>{say('request.start.continue')}</LinkButton>
        </Notice>
      )}
      <h2>{say('request.start.have')}</h2>
      <ul>
        {have.map((thing) => (
          <li key={thing}>{say(`request.start.have.${thing}`)}</li>
        ))}
      </ul>
      <h2>{say('request.start.happens')}</h2>
      <Steps
        items={[
          say('request.start.happens.answer'),
          say('request.start.happens.review', { review: sayDuration(say, policy.deadlines.reviewing) }),
          told,
          say('request.start.happens.back'),
        ]}
      />
      <p>{say('request.start.safe')}</p>
      <p class="quiet">{say('request.start.never')}</p>
      <Form action="/request">
        {toldBefore && <TakenAlong told={toldBefore} />}
        <Buttons>
          <Button kind={goOn === undefined ? 'primary' : 'secondary'}>
            {goOn === undefined ? say('request.start.go') : say('request.start.again')}
          </Button>
        </Buttons>
      </Form>
    </>
  );
}

const TakenAlong = ({ told: { problem, have } }: { readonly told: Told }) => (
  <>
    <input type="hidden" name="problem" value={problem} />
    {(have.length === 0 ? ['none'] : have).map((one) => (
      <input key={one} type="hidden" name="have" value={one} />
    ))}
  </>
);
