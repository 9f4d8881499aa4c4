// "Type one code back".
import { numberAsked } from '../../../accounts/codes/index.ts';
import { Button, Form, Heading, Lead, TextField, useSay } from '../../kit/index.ts';
import { Until } from './until.tsx';

export function TypeBackPage({ label, until }: { readonly label: string; readonly until: Date }) {
  const say = useSay();
  return (
    <>
      <Heading caption={say('take-back.caption')}>{say('take-back.type-back.title')}</Heading>
      <Lead>{say('take-back.type-back.lead')}</Lead>
      <Form action="/take-back/codes/type-back">
        <TextField
          name="code"
          label={say('take-back.type-back.code', { number: numberAsked(label), sheet: label })}
          hint={say('take-back.type-back.hint')}
          mono
        />
        <Button>{say('take-back.type-back.submit')}</Button>
      </Form>
      <p>
        <a href="/take-back/codes">{say('take-back.type-back.show-again')}</a>
      </p>
      <Until at={until} />
    </>
  );
}
