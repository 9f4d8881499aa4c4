// "Test a code": what a code turns out to be, without using it up.
import type { CodeSeen } from '../../../directory/index.ts';
import { Button, Form, Heading, Lead, Notice, TextField, useSay } from '../../kit/index.ts';
import { place } from './overview-page.tsx';

const words = {
  active: 'codes.test.active',
  used: 'codes.test.used',
  replaced: 'codes.test.replaced',
  'never-activated': 'codes.test.never',
} as const;

export function TestPage({ seen }: { readonly seen: CodeSeen | undefined }) {
  const say = useSay();
  return (
    <>
      <Heading>{say('codes.test.title')}</Heading>
      <Lead>{say('codes.test.lead')}</Lead>
      {seen && (
        <Notice tone={seen.seen === 'active' ? 'good' : 'warn'}>
          {seen.seen === 'nothing'
            ? say('codes.test.nothing')
            : say(words[seen.seen], { sheet: seen.sheet, at: seen.madeAt })}
        </Notice>
      )}
      <Form action={`${place}/test`}>
        <TextField name="code" label={say('codes.test.code')} hint={say('sign-in.recovery.hint')} mono />
        <Button>{say('codes.test.submit')}</Button>
      </Form>
    </>
  );
}
