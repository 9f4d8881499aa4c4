// Signing up: the form, the wait for the mail, the mailed link's page, the end.
import {
  Button,
  DeadLink,
  Form,
  Heading,
  Lead,
  LinkButton,
  NothingArrived,
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
      <NothingArrived
        text={say('sign-up-sent.nothing-text')}
        again={{ href: '/sign-up', label: say('sign-up-sent.again') }}
      />
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

export function NoLinkPage({ why }: { readonly why: string }) {
  const say = useSay();
  return (
    <DeadLink why={why}>
      <p>
        <LinkButton href="/sign-up">{say('sign-up-confirm.sign-up')}</LinkButton>
      </p>
      <p>
        <a href="/sign-in">{say('sign-up-confirm.sign-in')}</a>
      </p>
    </DeadLink>
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
