// The status of a request: its state in words, the one thing to do now, and everything we have, sent and did.
import type { ComponentChildren } from 'preact';
import type { StatusView } from '../../../recovery/requests/index.ts';
import {
  Code,
  Details,
  Heading,
  HelpLink,
  Lead,
  LinkButton,
  mask,
  Panel,
  SummaryList,
  SupportContact,
  sayState,
  usePage,
  useSay,
  When,
} from '../../kit/index.ts';

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
      {view.hold?.endsAt && view.state === 'holding' && (
        <p>
          <a href="/status/hold.ics">{say('status.calendar')}</a>
        </p>
      )}
      <Have view={view} />
      <Mails view={view} />
      <History view={view} />
      {view.canWithdraw && <Ways />}
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
    ...(mailboxes.length > 0
      ? [
          {
            key: say('status.have.mailboxes'),
            value: mailboxes.map(({ address, shownAt }) => (
              <p key={address}>{say('status.have.mailbox-shown', { address, at: shownAt })}</p>
            )),
          },
        ]
      : []),
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
  return (
    <section>
      <h2>{say('status.mails')}</h2>
      <p class="hint">
        {say('status.mails.note')} <HelpLink topic="real-messages" />
      </p>
      {mails.length === 0 ? (
        <p>{say('status.mails.none')}</p>
      ) : (
        <Log
          lines={mails.map(({ at, address, subject, state }) => ({
            what: subject,
            when: say('status.mails.line', { at, to: mask(address), how: say(`status.mails.${state}`) }),
          }))}
        />
      )}
    </section>
  );
}

function History({ view: { history } }: { readonly view: StatusView }) {
  const say = useSay();
  if (history.length === 0) return null;
  const lines = history.map(({ at, what }) => ({
    what: what.type === 'state' ? say(`status.history.${what.state}`) : say(`status.history.${what.type}`),
    when: <When at={at} />,
  }));
  return (
    <section>
      <h2>{say('status.history')}</h2>
      <Log lines={lines} />
    </section>
  );
}

/** What was, one below the other; reads well on a phone, where a table does not. */
function Log({ lines }: { readonly lines: readonly { readonly what: string; readonly when: ComponentChildren }[] }) {
  return (
    <ul class="tasks">
      {lines.map(({ what, when }, i) => (
        <li key={String(i)}>
          <div>
            <span>{what}</span>
            <div class="hint">{when}</div>
          </div>
        </li>
      ))}
    </ul>
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
