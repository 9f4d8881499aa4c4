// "Add a new authenticator app": the QR code, the secret as text beside it, and the field for the first code.
import type { StagedFactor } from '../../../directory/index.ts';
import {
  AppCodeField,
  Button,
  Form,
  Heading,
  Lead,
  LinkButton,
  Notice,
  ScanSecret,
  TypeSecret,
  useSay,
} from '../../kit/index.ts';
import { Until } from './until.tsx';

interface AuthenticatorProps {
  readonly factor: StagedFactor;
  readonly username: string;
  readonly until: Date;
  readonly proven: boolean;
}

export function AuthenticatorPage({ factor, username, until, proven }: AuthenticatorProps) {
  const say = useSay();
  return (
    <>
      <Heading caption={say('take-back.caption')}>{say('take-back.authenticator.title')}</Heading>
      {proven ? <Proven /> : <Lead>{say('take-back.authenticator.lead')}</Lead>}
      <ScanSecret uri={factor.uri} />
      <h3>{say('take-back.authenticator.type')}</h3>
      <TypeSecret secret={factor.secret} username={username} />
      {!proven && <Prove />}
      <Until at={until} />
    </>
  );
}

function Proven() {
  const say = useSay();
  return (
    <>
      <Notice tone="good">{say('take-back.authenticator.done')}</Notice>
      <LinkButton href="/take-back">{say('take-back.back-to-list')}</LinkButton>
    </>
  );
}

function Prove() {
  const say = useSay();
  return (
    <>
      <h2>{say('take-back.authenticator.code')}</h2>
      <Form action="/take-back/authenticator">
        <AppCodeField name="app-code" label={say('take-back.authenticator.code-label')} />
        <Button>{say('take-back.authenticator.submit')}</Button>
      </Form>
    </>
  );
}
