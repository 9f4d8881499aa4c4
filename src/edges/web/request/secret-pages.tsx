// Two things that may be left out: the password, and a code of an old sheet. What they turned out to be is not said (law 1).
import {
  Button,
  Buttons,
  Form,
  Heading,
  LinkButton,
  Notice,
  PasswordField,
  PrivacyNote,
  TextField,
  useSay,
} from '../../kit/index.ts';
import type { Question } from './questions.tsx';

interface Optional extends Question {
  /** Where it goes on without an answer. */
  readonly next: string;
}

export function PasswordPage({
  action,
  next,
  noted,
  left,
}: Optional & { readonly noted: boolean; readonly left: number }) {
  const say = useSay();
  return (
    <>
      <Heading>{say('request.password.title')}</Heading>
      <p>{say('request.password.hint')}</p>
      {noted && <Notice>{left > 0 ? say('request.password.noted', { left }) : say('request.password.used-up')}</Notice>}
      {left > 0 ? (
        <Form action={action}>
          <PasswordField name="password" label={say('request.password.label')} autocomplete="current-password" />
          <PrivacyNote of="password" />
          <Buttons>
            <Button>{say('kit.continue')}</Button>
            <LinkButton href={next} kind="secondary">
              {say('request.password.skip')}
            </LinkButton>
          </Buttons>
        </Form>
      ) : (
        <LinkButton href={next}>{say('kit.continue')}</LinkButton>
      )}
    </>
  );
}

export function OldCodePage({ action, next }: Optional) {
  const say = useSay();
  return (
    <>
      <Heading>{say('request.old-code.title')}</Heading>
      <p>{say('request.old-code.hint')}</p>
      <Form action={action}>
        <TextField name="oldCode" label={say('request.old-code.label')} mono />
        <PrivacyNote of="old-code" />
        <Buttons>
          <Button>{say('kit.continue')}</Button>
          <LinkButton href={next} kind="secondary">
            {say('request.old-code.skip')}
          </LinkButton>
        </Buttons>
      </Form>
    </>
  );
}
