// The mails that were caught, newest first, with their links to follow.
import { Heading, Lead, SummaryList, useSay, When } from '../kit/index.ts';
import type { CaughtMail } from './outbox.ts';

export function OutboxPage({ mails }: { readonly mails: readonly CaughtMail[] }) {
  const say = useSay();
  return (
    <>
      <Heading>{say('demo.outbox.title')}</Heading>
      <Lead>{say('demo.outbox.lead')}</Lead>
      {mails.length === 0 && <p>{say('demo.outbox.empty')}</p>}
      {mails.map((mail) => (
        <article key={mail.id} class="mail" aria-labelledby={`mail-${mail.id}`}>
          <h2 id={`mail-${mail.id}`}>{mail.subject}</h2>
          <SummaryList
            rows={[
              { key: say('demo.outbox.to'), value: mail.recipient },
              { key: say('demo.outbox.sent'), value: <When at={mail.sentAt} /> },
            ]}
          />
          <pre class="mail-text">{withLinks(mail.body)}</pre>
        </article>
      ))}
    </>
  );
}

/** Splits a text at its addresses; only http and https become links. */
const withLinks = (text: string) =>
  text.split(/(https?:\/\/[^\s<>"]+)/).map((part, i) =>
    i % 2 === 1 ? (
      <a key={String(i)} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );
