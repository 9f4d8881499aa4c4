// "Add a new authenticator app": the QR code, the secret as text beside it, and the field for the first code.
import type { StagedFactor } from '../../../directory/index.ts';
import { Button, Copyable, Form, Heading, Lead, LinkButton, Notice, TextField, useSay } from '../../kit/index.ts';
import { QrCode } from '../authenticators/qr-code.tsx';
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
      <Secret factor={factor} username={username} />
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

/** The secret in groups of four: easier to read out and to type. */
const grouped = (secret: string): string => secret.replace(/(.{4})(?=.)/g, '$1 ');

function Secret({ factor, username }: Pick<AuthenticatorProps, 'factor' | 'username'>) {
  const say = useSay();
  return (
    <>
      <h2>{say('take-back.authenticator.scan')}</h2>
      <p class="hint">{say('take-back.authenticator.scan-hint')}</p>
      <QrCode text={factor.uri} label={say('take-back.authenticator.qr')} />
      <p>
        <a href={factor.uri}>{say('take-back.authenticator.open')}</a>
      </p>
      <h3>{say('take-back.authenticator.type')}</h3>
      <p class="hint">{say('take-back.authenticator.type-hint', { username })}</p>
      <Copyable text={grouped(factor.secret)} label={say('take-back.authenticator.secret')} />
    </>
  );
}

function Prove() {
  const say = useSay();
  return (
    <>
      <h2>{say('take-back.authenticator.code')}</h2>
      <Form action="/take-back/authenticator">
        <TextField
          name="app-code"
          label={say('take-back.authenticator.code-label')}
          hint={say('take-back.authenticator.code-hint')}
          autocomplete="one-time-code"
          inputmode="numeric"
          width="short"
        />
        <Button>{say('take-back.authenticator.submit')}</Button>
      </Form>
    </>
  );
}
