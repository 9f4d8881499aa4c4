// A new password by a mailed link: asking, waiting, choosing, the end. Each says what it does not do: replace the second factor.
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
  TextField,
  useSay,
} from '../../kit/index.ts';

export function AskPage() {
  const say = useSay();
  return (
    <>
      <Heading>{say('reset.title')}</Heading>
      <Lead>{say('reset.lead')}</Lead>
      <Notice>
        <p>{say('reset.factor')}</p>
        <p>
          <a href="/guide">{say('reset.no-factor-either')}</a>
        </p>
      </Notice>
      <Form action="/forgot-password">
        <TextField name="identifier" label={say('reset.identifier')} autocomplete="username" inputmode="email" />
        <Button>{say('reset.submit')}</Button>
      </Form>
    </>
  );
}

/** One page for everybody: known, unknown, with and without a factor (law 1). */
export function SentPage() {
  const say = useSay();
  return (
    <>
      <Heading>{say('reset-sent.title')}</Heading>
      <Lead>{say('reset-sent.lead')}</Lead>
      <p>{say('reset-sent.how-long')}</p>
      <NothingArrived
        text={say('reset-sent.nothing-text')}
        again={{ href: '/forgot-password', label: say('reset-sent.again') }}
      />
      <p>
        <a href="/guide">{say('reset-sent.no-mailbox')}</a>
      </p>
    </>
  );
}

export function NewPasswordPage({ username }: { readonly username: string }) {
  const say = useSay();
  return (
    <>
      <Heading>{say('reset-new.title')}</Heading>
      <Lead>{say('reset-new.lead', { username })}</Lead>
      <Form action="/reset/new-password">
        <input type="text" name="username" value={username} autocomplete="username" readOnly hidden />
        <PasswordField
          name="new_password"
          label={say('reset-new.password')}
          hint={say('reset-new.password-hint')}
          autocomplete="new-password"
        />
        <p class="hint">{say('reset-new.ends')}</p>
        <Button>{say('reset-new.submit')}</Button>
      </Form>
    </>
  );
}

export function NoLinkPage({ why }: { readonly why: string }) {
  const say = useSay();
  return (
    <DeadLink why={why}>
      <p>
        <LinkButton href="/forgot-password">{say('reset-new.ask-again')}</LinkButton>
      </p>
      <p>
        <a href="/sign-in">{say('reset-new.sign-in')}</a>
      </p>
    </DeadLink>
  );
}

export function DonePage() {
  const say = useSay();
  return (
    <>
      <Heading>{say('reset-done.title')}</Heading>
      <Lead>{say('reset-done.lead')}</Lead>
      <Notice>
        <p>{say('reset-done.factor')}</p>
        <p>
          <a href="/guide">{say('reset-done.no-factor')}</a>
        </p>
      </Notice>
      <p>
        <LinkButton href="/sign-in">{say('reset-done.sign-in')}</LinkButton>
      </p>
    </>
  );
}
