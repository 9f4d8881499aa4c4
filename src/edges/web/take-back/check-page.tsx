// "Take the account back?": what was prepared, what ends, what begins, one button.
import { days } from '../../../kernel/index.ts';
import type { TakeBackView } from '../../../recovery/requests/index.ts';
import { Button, Form, Heading, SummaryList, useSay } from '../../kit/index.ts';
import { Until } from './until.tsx';

interface CheckProps {
  readonly view: Pick<TakeBackView, 'username' | 'probation'>;
  readonly sheet: string;
  readonly until: Date;
}

export function CheckPage({ view: { username, probation }, sheet, until }: CheckProps) {
  const say = useSay();
  return (
    <>
      <Heading caption={say('take-back.caption')}>{say('take-back.check.title', { username })}</Heading>
      <h2>{say('take-back.check.ready')}</h2>
      <Prepared sheet={sheet} />
      <h2>{say('take-back.check.ends')}</h2>
      <ul>
        <li>{say('take-back.check.ends-sessions')}</li>
        <li>{say('take-back.check.ends-factors')}</li>
        <li>{say('take-back.check.ends-sheets')}</li>
        <li>{say('take-back.check.ends-addresses')}</li>
      </ul>
      <h2>{say('take-back.check.begins')}</h2>
      <p>{say('take-back.check.probation', { days: Math.ceil(probation / days(1)) })}</p>
      <p>{say('take-back.check.told')}</p>
      <Form action="/take-back/check">
        <Button>{say('take-back.check.submit')}</Button>
      </Form>
      <Until at={until} />
    </>
  );
}

function Prepared({ sheet }: Pick<CheckProps, 'sheet'>) {
  const say = useSay();
  return (
    <SummaryList
      rows={[
        {
          key: say('take-back.check.password'),
          value: say('take-back.check.password-value'),
          change: { href: '/take-back/password', what: say('take-back.check.change-password') },
        },
        { key: say('take-back.check.authenticator'), value: say('take-back.check.authenticator-value') },
        { key: say('take-back.check.codes'), value: say('take-back.check.codes-value', { sheet }) },
      ]}
    />
  );
}
