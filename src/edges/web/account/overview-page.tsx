// The account at one glance: what signs in, where we reach the owner, what happened lately.
import type { AccountAddress } from '../../../accounts/identity/index.ts';
import type { Say } from '../../../words/index.ts';
import { Button, DataTable, Form, Heading, Lead, Notice, SummaryList, Tag, useSay } from '../../kit/index.ts';
import { NoticeList } from './notice-list.tsx';
import type { Overview } from './overview.ts';

export function OverviewPage({ overview }: { readonly overview: Overview }) {
  const say = useSay();
  const { account, addresses, probation, notices } = overview;
  return (
    <>
      <Heading>{say('account.title')}</Heading>
      <Lead>{say('account.signed-in-as', { username: account.username })}</Lead>
      {probation !== undefined && (
        <Notice tone="warn" title={say('account.probation', { until: probation })}>
          {say('account.probation-text')}
        </Notice>
      )}
      <h2>{say('account.signing-in')}</h2>
      <SignsIn overview={overview} />
      <h2>{say('account.addresses')}</h2>
      <DataTable
        caption={say('account.addresses')}
        captionHidden
        head={[say('account.address'), say('account.address-state')]}
        rows={addresses.map((one) => [one.address, <AddressState key={one.id} address={one} />])}
      />
      <h2>{say('account.notices')}</h2>
      <NoticeList notices={notices} />
      <p>
        <a href="/account/history">{say('account.history-open')}</a>
      </p>
      <Form action="/sign-out">
        <Button kind="secondary">{say('account.sign-out')}</Button>
      </Form>
    </>
  );
}

function SignsIn({ overview: { password, factors, sheet } }: { readonly overview: Overview }) {
  const say = useSay();
  return (
    <SummaryList
      rows={[
        {
          key: say('account.password'),
          value: passwordText(password, say),
          change: { href: '/account/password', what: say('account.password-what') },
        },
        {
          key: say('account.authenticators'),
          value: (
            <>
              <p>{say('account.authenticators-count', { count: factors })}</p>
              {factors === 0 && <p class="hint">{say('account.authenticators-none')}</p>}
            </>
          ),
          change: { href: '/account/authenticators', what: say('account.authenticators-what') },
        },
        {
          key: say('account.codes'),
          value: sheet
            ? say('account.codes-sheet', { label: sheet.label, at: sheet.madeAt, left: sheet.codesLeft })
            : say('account.codes-none'),
          change: { href: '/account/codes', what: say('account.codes-what') },
        },
      ]}
    />
  );
}

function passwordText(password: Overview['password'], say: Say): string {
  if (!password) return say('account.password-none');
  const { setAt: at, setThrough: address } = password;
  return address === undefined
    ? say('account.password-set', { at })
    : say('account.password-set-through', { at, address });
}

function AddressState({ address: { primary, confirmedAt, suspendedAt } }: { readonly address: AccountAddress }) {
  const say = useSay();
  const state = suspendedAt
    ? say('account.address-suspended', { at: suspendedAt })
    : confirmedAt
      ? say('account.address-confirmed', { at: confirmedAt })
      : say('account.address-unconfirmed');
  return (
    <>
      {state} {primary && <Tag>{say('account.address-primary')}</Tag>}
    </>
  );
}
