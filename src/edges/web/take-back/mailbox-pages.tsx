// The pages around the mailed link.
import { Button, Details, Form, Heading, Lead, LinkButton, TextField, usePage, useSay } from '../../kit/index.ts';

export function MailSentPage() {
  const say = useSay();
  return (
    <>
      <Heading caption={say('take-back.caption')}>{say('take-back.mail-sent.title')}</Heading>
      <Lead>{say('take-back.mail-sent.lead')}</Lead>
      <LinkButton href="/take-back/confirm">{say('take-back.mail-sent.then')}</LinkButton>
      <Details summary={say('take-back.mail-sent.nothing')}>
        <p>{say('take-back.mail-sent.nothing-text')}</p>
        <p>
          <a href="/take-back/confirm">{say('take-back.mail-sent.again')}</a>
        </p>
      </Details>
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

export function DeadLinkPage({ why }: { readonly why: string }) {
  const say = useSay();
  return (
    <>
      <Heading caption={say('take-back.caption')}>{say('take-back.mailbox.dead-title')}</Heading>
      <Lead>{why}</Lead>
      <LinkButton kind="secondary" href="/take-back/confirm">
        {say('take-back.mail-sent.again')}
      </LinkButton>
    </>
  );
}
