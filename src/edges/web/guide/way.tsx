// One way of a plan.
import type { PolicyInBrief, Way, WayKind } from '../../../recovery/guide/index.ts';
import { type Say, sayDuration } from '../../../words/index.ts';
import { LinkButton, Panel, SummaryList, type SummaryRow, SupportContact, usePage, useSay } from '../../kit/index.ts';

/** Where a way begins. */
const doors: Record<Exclude<WayKind, 'support'>, string> = {
  'stop-others': '/guide/someone-else',
  'check-code': '/sign-in',
  'sign-in': '/sign-in',
  'recovery-code': '/sign-in',
  session: '/account',
  'reset-then-code': '/forgot-password',
  reset: '/forgot-password',
  request: '/request',
  'request-short': '/request',
  search: '/guide/look-again',
};

interface WayProps {
  readonly way: Way;
  readonly policy: PolicyInBrief;
  readonly query: string;
  readonly first: boolean;
}

export function WayCard({ way, policy, query, first }: WayProps) {
  const say = useSay();
  const { kind } = way;
  return (
    <Panel title={say(`guide.way.${kind}.title`)}>
      <p>{say(`guide.way.${kind}.text`)}</p>
      <SummaryList rows={isRequest(kind) ? requestRows(say, policy) : rowsOf(say, way)} />
      <Door kind={kind} query={query} first={first} />
    </Panel>
  );
}

function Door({ kind, query, first }: { readonly kind: WayKind; readonly query: string; readonly first: boolean }) {
  const say = useSay();
  const { site } = usePage();
  if (kind === 'support')
    return (
      <p>
        <SupportContact contact={site.supportContact} />
      </p>
    );
  const href = kind === 'search' || isRequest(kind) ? `${doors[kind]}?${query}` : doors[kind];
  return (
    <LinkButton href={href} kind={first ? 'primary' : 'secondary'}>
      {say(`guide.way.${kind}.go`)}
    </LinkButton>
  );
}

const isRequest = (kind: WayKind): boolean => kind === 'request' || kind === 'request-short';

function rowsOf(say: Say, { time, needs }: Way): SummaryRow[] {
  const range = { from: sayDuration(say, time.from), to: sayDuration(say, time.to) };
  const rows: SummaryRow[] = [{ key: say('guide.plan.time'), value: say('guide.plan.range', range) }];
  if (needs.length === 0) return rows;
  const needed = needs.map((one) =>
    one === 'password' || one === 'app' ? say(`guide.need.${one}`) : say(`guide.have.${one}`),
  );
  return [...rows, { key: say('guide.plan.needs'), value: <Lines of={needed} /> }];
}

/** The same for every tier and every account: the policy's whole range. */
function requestRows(say: Say, { hold, people, review, document }: PolicyInBrief): SummaryRow[] {
  const [from, to] = [sayDuration(say, hold.from), sayDuration(say, hold.to)];
  const wait = from === to ? say('guide.request.wait-same', { wait: from }) : say('guide.request.wait', { from, to });
  const decided =
    people === 'never' ? [] : [say(`guide.request.people-${people}`, { review: sayDuration(say, review) })];
  const papers = document ? [say('guide.request.document')] : [];
  return [
    { key: say('guide.plan.time'), value: <Lines of={[...decided, wait]} /> },
    {
      key: say('guide.plan.needs'),
      value: <Lines of={[say('guide.request.any-mailbox'), say('guide.need.password'), ...papers]} />,
    },
  ];
}

const Lines = ({ of }: { readonly of: readonly string[] }) => (
  <ul>
    {of.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
