// Everything that was answered, each with a way to change it; what is missing is said before it can be sent.
import type { Draft } from '../../../recovery/requests/index.ts';
import type { Say } from '../../../words/index.ts';
import { Button, Form, Heading, LinkButton, Notice, SummaryList, type SummaryRow, useSay } from '../../kit/index.ts';
import { askedAt, pathOf, type Step } from './steps.ts';

export function CheckPage({ draft }: { readonly draft: Draft }) {
  const say = useSay();
  const [first] = draft.missing;
  return (
    <>
      <Heading>{say('request.check.title')}</Heading>
      {first !== undefined && <MissingNotice missing={draft.missing} />}
      <SummaryList rows={rowsOf(say, draft)} />
      {first === undefined ? (
        <Form action="/request/check">
          <p>{say('request.check.after')}</p>
          <Button>{say('request.check.go')}</Button>
        </Form>
      ) : (
        <LinkButton href={changeOf(askedAt[first])}>{say('kit.continue')}</LinkButton>
      )}
    </>
  );
}

/** The link of a mailbox is waited for on its own page; a document is added on its own. */
const changeOf = (step: Step): string => (step === 'documents' ? pathOf(step) : `${pathOf(step)}?change=`);

function MissingNotice({ missing }: Pick<Draft, 'missing'>) {
  const say = useSay();
  return (
    <Notice tone="warn" title={say('request.check.missing')}>
      <p>{say('request.check.missing.text')}</p>
      <ul>
        {missing.map((thing) => (
          <li key={thing}>
            <a href={changeOf(askedAt[thing])}>{say(`request.missing.${thing}`)}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function rowsOf(say: Say, draft: Draft): readonly SummaryRow[] {
  const { username, reason, story, codes, conduct } = draft.answers;
  const none = say('request.check.none');
  const row = (step: Step, key: string, value: string | undefined): SummaryRow => ({
    key,
    value: value === undefined || value === '' ? none : value,
    change: { href: changeOf(step), what: key },
  });
  const { documents: count } = draft;
  return [
    row('account', say('request.check.account'), username),
    row('reason', say('request.check.reason'), reason && say(`request.reason.${reason}`)),
    row('story', say('request.check.story'), story),
    row('codes', say('request.check.codes'), codes && say(`request.codes.${codes}`)),
    row('mailbox', say('request.check.mailbox'), mailboxOf(say, draft)),
    row(
      'password',
      say('request.check.password'),
      draft.passwordNoted ? say('request.check.password.noted') : undefined,
    ),
    ...(draft.documentWanted
      ? [row('documents', say('request.check.documents'), say('request.check.documents.count', { count }))]
      : []),
    row('conduct', say('request.check.conduct'), conduct && say('request.check.agreed')),
  ];
}

function mailboxOf(say: Say, { mailbox }: Draft): string | undefined {
  if (!mailbox) return undefined;
  const state = mailbox.confirmedAt ? 'request.check.mailbox.confirmed' : 'request.check.mailbox.waiting';
  return `${mailbox.address}\n${say(state)}`;
}
