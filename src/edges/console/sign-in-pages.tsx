// Signing in to the console: name, password and a code from the app at once; and the code again before a decision.
import { Button, Form, Heading, Lead, PasswordField, TextField, useSay } from '../kit/index.ts';

interface Onward {
  readonly next: string;
}
const Next = ({ next }: Onward) => <input type="hidden" name="next" value={next} />;

function AppCode() {
  const say = useSay();
  const [label, hint] = [say('console.sign-in.code'), say('console.sign-in.code-hint')];
  return (
    <TextField {...{ name: 'code', label, hint }} width="short" mono inputmode="numeric" autocomplete="one-time-code" />
  );
}

export function ConsoleSignInPage({ next }: Onward) {
  const say = useSay();
  return (
    <>
      <Heading>{say('console.sign-in.title')}</Heading>
      <Lead>{say('console.sign-in.lead')}</Lead>
      <Form action="/console/sign-in">
        <Next next={next} />
        <TextField name="identifier" label={say('console.sign-in.identifier')} autocomplete="username" width="medium" />
        <PasswordField name="password" label={say('console.sign-in.password')} autocomplete="current-password" />
        <AppCode />
        <Button>{say('console.sign-in.submit')}</Button>
      </Form>
    </>
  );
}

export function ConsoleConfirmPage({ next }: Onward) {
  const say = useSay();
  return (
    <>
      <Heading>{say('console.confirm.title')}</Heading>
      <Lead>{say('console.confirm.lead')}</Lead>
      <Form action="/console/confirm">
        <Next next={next} />
        <AppCode />
        <Button>{say('console.confirm.submit')}</Button>
      </Form>
    </>
  );
}
