// "Confirm it is you": the factor again, or a recovery code, or the password where there is no factor.
import { AppCodeField, Button, Form, Heading, Lead, PasswordField, useSay, withNext } from '../../kit/index.ts';
import { Next, type Onward, RecoveryCodeField, type Sheet, SheetToUse } from './pages.tsx';

export function ConfirmPage({ next, hasFactor }: Onward & { readonly hasFactor: boolean }) {
  const say = useSay();
  return (
    <>
      <Heading>{say('sign-in.confirm.title')}</Heading>
      <Lead>{say('sign-in.confirm.lead')}</Lead>
      <Form action="/account/confirm">
        <Next next={next} />
        {hasFactor ? (
          <AppCodeField label={say('sign-in.confirm.code')} hint={say('sign-in.code.hint')} />
        ) : (
          <PasswordField name="password" label={say('sign-in.password')} autocomplete="current-password" />
        )}
        <Button>{say('sign-in.confirm.submit')}</Button>
      </Form>
      {hasFactor && (
        <p>
          <a href={withNext('/account/confirm/recovery-code', next)}>{say('sign-in.confirm.lost')}</a>
        </p>
      )}
    </>
  );
}

export function ConfirmWithCodePage({ next, sheet }: Onward & { readonly sheet: Sheet }) {
  const say = useSay();
  return (
    <>
      <Heading>{say('sign-in.confirm.title')}</Heading>
      <SheetToUse sheet={sheet} />
      <Form action="/account/confirm/recovery-code">
        <Next next={next} />
        <RecoveryCodeField hint={say('sign-in.confirm.recovery-hint')} />
        <Button>{say('sign-in.confirm.submit')}</Button>
      </Form>
      <p>
        <a href={withNext('/account/confirm', next)}>{say('sign-in.confirm.app')}</a>
      </p>
    </>
  );
}
