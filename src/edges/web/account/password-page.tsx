// Another password, for the owner who knows the current one.
import { Button, Form, Heading, Lead, PasswordField, useSay } from '../../kit/index.ts';

export function PasswordPage({ username }: { readonly username: string }) {
  const say = useSay();
  return (
    <>
      <Heading>{say('account-password.title')}</Heading>
      <Lead>{say('account-password.lead')}</Lead>
      <Form action="/account/password">
        <input type="text" name="username" value={username} autocomplete="username" readOnly hidden />
        <PasswordField
          name="current_password"
          label={say('account-password.current')}
          autocomplete="current-password"
        />
        <PasswordField
          name="new_password"
          label={say('account-password.next')}
          hint={say('account-password.next-hint')}
          autocomplete="new-password"
        />
        <Button>{say('account-password.submit')}</Button>
      </Form>
      <p>
        <a href="/forgot-password">{say('account-password.not-known')}</a>
      </p>
    </>
  );
}
