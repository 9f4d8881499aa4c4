// Signing up: the form, the wait for the mail, the mailed link's page, the end.
import {
  Button,
  Details,
  Form,
  Heading,
  Lead,
  LinkButton,
  Notice,
  PasswordField,
  SummaryList,
  TextField,
  useSay,
} from '../../kit/index.ts';

export function SignUpPage() {
  const say = useSay();
  return (
    <>
      <Heading>{say('sign-up.title')}</Heading>
      <Lead>{say('sign-up.lead')}</Lead>
      <Form action="/sign-up">
        <TextField
          name="username"
          label={say('sign-up.username')}
          hint={say('sign-up.username-hint')}
          autocomplete="username"
          width="medium"
        />
        <TextField
          name="address"
          label={say('sign-up.address')}
          hint={say('sign-up.address-hint')}
          type="email"
          autocomplete="email"
        />
        <PasswordField
          name="password"
          label={say('sign-up.password')}
          hint={say('sign-up.password-hint')}
          autocomplete="new-password"
        />
        <Button>{say('sign-up.submit')}</Button>
      </Form>
      <p>
        <a href="/sign-in">{say('sign-up.have-account')}</a>
      </p>
    </>
  );
}

/** The same for a known and an unknown address: the address is the one that was typed here. */
export function SignUpSentPage({ address }: { readonly address: string | undefined }) {
  const say = useSay();
  return (
    <>
      <Heading>{say('sign-up-sent.title')}</Heading>
      <Lead>{address === undefined ? say('sign-up-sent.lead') : say('sign-up-sent.lead-to', { address })}</Lead>
      <Details summary={say('sign-up-sent.nothing')}>
        <p>{say('sign-up-sent.nothing-text')}</p>
        <p>
          <a href="/sign-up">{say('sign-up-sent.again')}</a>
        </p>
      </Details>
    </>
  );
}

export function ConfirmPage({ username, address }: { readonly username: string; readonly address: string }) {
  const say = useSay();
  return (
    <>
      <Heading>{say('sign-up-confirm.title')}</Heading>
      <SummaryList
        rows={[
          { key: say('sign-up-confirm.username'), value: username },
          { key: say('sign-up-confirm.address'), value: address },
        ]}
      />
      <Notice>{say('sign-up-confirm.not-you')}</Notice>
      <Form action="/sign-up/confirm">
        <Button>{say('sign-up-confirm.submit')}</Button>
      </Form>
    </>
  );
}

export function NoConfirmPage({ why }: { readonly why: string }) {
  const say = useSay();
  return (
    <>
      <Heading>{say('sign-up-confirm.no-title')}</Heading>
      <Lead>{why}</Lead>
      <p>
        <LinkButton href="/sign-up">{say('sign-up-confirm.sign-up')}</LinkButton>
      </p>
      <p>
        <a href="/sign-in">{say('sign-up-confirm.sign-in')}</a>
      </p>
    </>
  );
}

export function SignUpDonePage() {
  const say = useSay();
  return (
    <>
      <Heading>{say('sign-up-done.title')}</Heading>
      <Lead>{say('sign-up-done.lead')}</Lead>
      <p>
        <LinkButton href="/sign-in">{say('sign-up-confirm.sign-in')}</LinkButton>
      </p>
      <Notice title={say('sign-up-done.next')}>
        <p>{say('sign-up-done.next-text')}</p>
      </Notice>
    </>
  );
}
