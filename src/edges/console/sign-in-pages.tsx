// Signing in to the console: name, password and a code from the app at once; and the code again before a decision.
import { AppCodeField, Button, Form, Heading, Lead, PasswordField, TextField, useSay } from '../kit/index.ts';

interface Onward {
  readonly next: string;
}
const Next = ({ next }: Onward) => <input type="hidden" name="next" value={next} />;

const AppCode = () => <AppCodeField label={useSay()('console.sign-in.code')} />;

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
