// "Choose a new password".
import { Button, Form, LinkButton, Notice, PasswordField, useSay } from '../../kit/index.ts';
import { Until } from './until.tsx';

export function PasswordPage({ until, kept }: { readonly until: Date; readonly kept: boolean }) {
  const say = useSay();
  return (
    <>
      <Form action="/take-back/password">
        <PasswordField
          asHeading
          name="new-password"
          label={say('take-back.password.title')}
          hint={say('take-back.password.hint')}
          autocomplete="new-password"
        />
        {kept && <Notice tone="info">{say('take-back.password.kept')}</Notice>}
        <Button>{say('take-back.password.submit')}</Button>
      </Form>
      {kept && (
        <LinkButton kind="secondary" href="/take-back">
          {say('take-back.back-to-list')}
        </LinkButton>
      )}
      <Until at={until} />
    </>
  );
}
