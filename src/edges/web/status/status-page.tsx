// The status of a request: its state in words, the one thing to do now, and everything we have, sent and did.
import type { StatusView } from '../../../recovery/requests/index.ts';
import {
  Button,
  Code,
  DataTable,
  Details,
  Form,
  Heading,
  Lead,
  LinkButton,
  Panel,
  SummaryList,
  SupportContact,
  usePage,
  useSay,
  When,
} from '../../kit/index.ts';
import { sayState } from './words.ts';

export function StatusPage({ view }: { readonly view: StatusView }) {
  const { say, site } = usePage();
  const { title, text } = sayState(say, view, site.supportContact);
  return (
    <>
      <Heading caption={view.reference ?? say('status.title')}>{title}</Heading>
      <Lead>{text}</Lead>
      <Now view={view} />
      {view.state === 'holding' && (
        <Details summary={say('status.holding.why')}>
          <p>{say('status.holding.why.text')}</p>
        </Details>
      )}
      <Have view={view} />
      <Mails view={view} />
      <History view={view} />
      {view.canWithdraw && <Ways />}
      <Form action="/request/leave">
        <Button kind="secondary">{say('status.leave')}</Button>
      </Form>
    </>
  );
}

const hrefs = {
  'finish-filing': '/request/check',
  'show-proof': '/status/proof',
  'add-document': '/request/documents',
  'take-back': '/take-back',
  'sign-in': '/sign-in',
  'file-again': '/request',
} as const;

function Now({ view: { step, underWay, turn } }: { readonly view: StatusView }) {
  const { say, site } = usePage();
  return (
    <Panel title={say('status.now')}>
      {underWay || step === undefined ? (
        <p>{say('status.now.nothing')}</p>
      ) : step === 'ask-support' ? (
        <SupportContact contact={site.supportContact} />
      ) : (
        <LinkButton href={hrefs[step]}>{say(`status.step.${step}`)}</LinkButton>
      )}
      {(turn === 'machine' || underWay) && (
        <p>
          <a href="/status">{say('status.again')}</a>
        </p>
      )}
    </Panel>
  );
}

function Have({ view }: { readonly view: StatusView }) {
  const say = useSay();
  const { reference, filedAt, contact, mailboxes, passwordNoted, documents } = view;
  const rows = [
    ...(reference === undefined ? [] : [{ key: say('status.have.reference'), value: <Code>{reference}</Code> }]),
    ...(filedAt ? [{ key: say('status.have.filed'), value: <When at={filedAt} /> }] : []),
    ...(contact === undefined ? [] : [{ key: say('status.have.contact'), value: contact }]),
    ...mailboxes.map(({ address, shownAt }) => ({
      key: say('status.have.mailbox', { address }),
      value: say('status.have.mailbox-shown', { at: shownAt }),
    })),
    ...(passwordNoted
      ? [{ key: say('status.have.password'), value: say('status.have.password-noted', { at: passwordNoted }) }]
      : []),
    { key: say('status.have.documents'), value: say('status.have.documents-count', { count: documents }) },
  ];
  return (
    <section>
      <h2>{say('status.have')}</h2>
      <SummaryList rows={rows} />
      <p class="hint">{say('status.have.note')}</p>
    </section>
  );
}

function Mails({ view: { mails } }: { readonly view: StatusView }) {
  const say = useSay();
  const head = [say('status.mails.subject'), say('status.mails.when'), say('status.mails.how')];
  const rows = mails.map(({ id, at, subject, state }) => [
    subject,
    <When key={id} at={at} />,
    say(`status.mails.${state}`),
  ]);
  return (
    <section>
      <h2>{say('status.mails')}</h2>
      <p class="hint">{say('status.mails.note')}</p>
      {rows.length === 0 ? (
        <p>{say('status.mails.none')}</p>
      ) : (
        <DataTable caption={say('status.mails')} captionHidden head={head} rows={rows} />
      )}
    </section>
  );
}

function History({ view: { history } }: { readonly view: StatusView }) {
  const say = useSay();
  const rows = history.map(({ at, what }, i) => [
    what.type === 'state' ? say(`status.history.${what.state}`) : say(`status.history.${what.type}`),
    <When key={String(i)} at={at} />,
  ]);
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{say('status.history')}</h2>
      <DataTable
        caption={say('status.history')}
        captionHidden
        head={[say('status.history.what'), say('status.history.when')]}
        rows={rows}
      />
    </section>
  );
}

function Ways() {
  const say = useSay();
  return (
    <section>
      <h2>{say('status.found')}</h2>
      <p>{say('status.found.text')}</p>
      <p>
        <a href="/status/stop">{say('status.withdraw')}</a>
      </p>
    </section>
  );
}
