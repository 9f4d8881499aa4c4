// The pages around the mailed link.
import {
  Button,
  DeadLink,
  Form,
  Heading,
  Lead,
  LinkButton,
  NothingArrived,
  TextField,
  usePage,
  useSay,
} from '../../kit/index.ts';

export function MailSentPage() {
  const say = useSay();
  return (
    <>
      <Heading caption={say('take-back.caption')}>{say('take-back.mail-sent.title')}</Heading>
      <Lead>{say('take-back.mail-sent.lead')}</Lead>
      <LinkButton href="/take-back/confirm">{say('take-back.mail-sent.then')}</LinkButton>
      <NothingArrived
        text={say('take-back.mail-sent.nothing-text')}
        again={{ href: '/take-back/confirm', label: say('take-back.mail-sent.again') }}
      />
    </>
  );
}

interface MailboxProps {
  readonly address: string;
  readonly asksCode: boolean;
}

export function MailboxPage({ address, asksCode }: MailboxProps) {
  const { say, site } = usePage();
  return (
    <>
      <Heading caption={say('take-back.caption')}>{say('take-back.mailbox.title')}</Heading>
      <Lead>{say('take-back.mailbox.lead', { site: site.name })}</Lead>
      <p>{say('take-back.mailbox.sent-to', { address })}</p>
      <p>{say('take-back.mailbox.not-you')}</p>
      <Form action="/take-back/mailbox">
        {asksCode && (
          <TextField
            name="return-code"
            label={say('take-back.mailbox.return-code')}
            hint={say('take-back.mailbox.return-code-hint')}
            width="medium"
            mono
          />
        )}
        <Button>{say('take-back.mailbox.submit')}</Button>
      </Form>
    </>
  );
}

export function ShownPage() {
  const say = useSay();
  return (
    <>
      <Heading caption={say('take-back.caption')}>{say('take-back.mailbox.done-title')}</Heading>
      <Lead>{say('take-back.mailbox.done-text')}</Lead>
    </>
  );
}

export function NoLinkPage({ why }: { readonly why: string }) {
  const say = useSay();
  return (
    <DeadLink why={why} caption={say('take-back.caption')}>
      <LinkButton kind="secondary" href="/take-back/confirm">
        {say('take-back.mail-sent.again')}
      </LinkButton>
    </DeadLink>
  );
}
