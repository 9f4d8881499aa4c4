// The mailbox: where to write, waiting for the link, and the page the link opens.
import {
  Button,
  Buttons,
  DeadLink,
  Form,
  Heading,
  Lead,
  LinkButton,
  Notice,
  PrivacyNote,
  TextField,
  usePage,
  useSay,
} from '../../kit/index.ts';
import type { Question } from './questions.tsx';

export function MailboxPage({ action }: Question) {
  const say = useSay();
  return (
    <Form action={action}>
      <TextField
        name="address"
        label={say('request.mailbox.title')}
        hint={say('request.mailbox.hint')}
        type="email"
        autocomplete="email"
        asHeading
      />
      <PrivacyNote of="mailbox" />
      <Button>{say('request.mailbox.go')}</Button>
    </Form>
  );
}

interface SentProps {
  readonly address: string;
  readonly change: boolean;
  /** The person said it was opened, and we have not seen it. */
  readonly notYet: boolean;
  readonly next: string;
}

export function MailboxSentPage({ address, change, notYet, next }: SentProps) {
  const say = useSay();
  const mark = change ? '&change=' : '';
  return (
    <>
      <Heading>{say('request.mailbox.sent.title')}</Heading>
      {notYet && <Notice tone="warn">{say('request.mailbox.sent.not-yet')}</Notice>}
      <Lead>{say('request.mailbox.sent.lead', { address })}</Lead>
      <p>{say('request.mailbox.sent.how')}</p>
      <p>{say('request.mailbox.sent.late')}</p>
      <Buttons>
        <LinkButton href={`/request/mailbox/sent?opened=${mark}`}>{say('request.mailbox.sent.opened')}</LinkButton>
        <Form action={change ? '/request/mailbox?change=' : '/request/mailbox'} class="">
          <input type="hidden" name="address" value={address} />
          <input type="hidden" name="again" value="yes" />
          <Button kind="secondary">{say('request.mailbox.sent.resend')}</Button>
        </Form>
      </Buttons>
      <ul>
        <li>
          <a href={change ? '/request/mailbox?change=' : '/request/mailbox'}>{say('request.mailbox.sent.change')}</a>
        </li>
        <li>
          <a href={next}>{say('request.mailbox.sent.later')}</a>
        </li>
      </ul>
    </>
  );
}

/** Says whose request it might be to whoever owns the mailbox, and nothing about any account. */
export function ConfirmPage({ address }: { readonly address: string }) {
  const say = useSay();
  const { site } = usePage();
  return (
    <>
      <Heading>{say('request.confirm.title')}</Heading>
      <Lead>{say('request.confirm.text', { site: site.name, address })}</Lead>
      <Form action="/request/mailbox/confirm">
        <Button>{say('request.confirm.go')}</Button>
      </Form>
      <p>{say('request.confirm.not')}</p>
    </>
  );
}

export function ConfirmedElsewherePage() {
  const say = useSay();
  return (
    <>
      <Heading>{say('request.confirm.done.title')}</Heading>
      <Lead>{say('request.confirm.done.text')}</Lead>
    </>
  );
}

export function NoLinkPage({ why }: { readonly why: string }) {
  const say = useSay();
  return (
    <DeadLink why={why}>
      <p>{say('request.confirm.unusable.next')}</p>
      <LinkButton href="/request" kind="secondary">
        {say('request.start.continue')}
      </LinkButton>
    </DeadLink>
  );
}
