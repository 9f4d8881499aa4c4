// Pages that ask one plain question each.
import { codesAnswers, reasons } from '../../../recovery/requests/index.ts';
import {
  Button,
  CheckBox,
  Form,
  Heading,
  PrivacyNote,
  Radios,
  TextArea,
  TextField,
  usePage,
  useSay,
} from '../../kit/index.ts';

export interface Question {
  /** Where the form is sent, with the mark of a change. */
  readonly action: string;
}

const Continue = () => <Button>{useSay()('kit.continue')}</Button>;

export function AccountPage({ action }: Question) {
  const say = useSay();
  return (
    <Form action={action}>
      <TextField
        name="username"
        label={say('request.account.title')}
        hint={say('request.account.hint')}
        autocomplete="username"
        width="medium"
        asHeading
      />
      <PrivacyNote of="account" />
      <Continue />
    </Form>
  );
}

export function ReasonPage({ action }: Question) {
  const say = useSay();
  const options = reasons.map((value) => ({ value, label: say(`request.reason.${value}`) }));
  return (
    <Form action={action}>
      <Radios name="reason" legend={say('request.reason.title')} options={options} asHeading />
      <PrivacyNote of="reason" />
      <Continue />
    </Form>
  );
}

export function StoryPage({ action }: Question) {
  const say = useSay();
  return (
    <Form action={action}>
      <TextArea name="story" label={say('request.story.title')} hint={say('request.story.hint')} rows={7} asHeading />
      <PrivacyNote of="story" />
      <Continue />
    </Form>
  );
}

export function CodesPage({ action }: Question) {
  const say = useSay();
  const options = codesAnswers.map((value) => ({
    value,
    label: say(`request.codes.${value}`),
    ...(value === 'have' ? { hint: say('request.codes.have.hint') } : {}),
  }));
  return (
    <Form action={action}>
      <Radios
        name="codes"
        legend={say('request.codes.title')}
        hint={say('request.codes.hint')}
        options={options}
        asHeading
      />
      <PrivacyNote of="codes" />
      <Continue />
    </Form>
  );
}

export function ConductPage({ action }: Question) {
  const say = useSay();
  const { site } = usePage();
  return (
    <>
      <Heading>{say('request.conduct.title')}</Heading>
      <p>
        {say('request.conduct.text')}{' '}
        <a href={site.conductUrl} target="_blank" rel="noreferrer">
          {say('request.conduct.read')}
        </a>
      </p>
      <Form action={action}>
        <CheckBox name="conduct" label={say('request.conduct.agree')} />
        <CheckBox name="patience" label={say('request.conduct.patience')} hint={say('request.conduct.patience.hint')} />
        <PrivacyNote of="conduct" />
        <Continue />
      </Form>
    </>
  );
}
