// What waits, for whom, and by when.
import type { QueuedReview, WaitsFor } from '../../recovery/review/index.ts';
import { DataTable, Heading, Panel, Tag, useSay, When } from '../kit/index.ts';
import { ConsoleBar } from './frame.tsx';
import { Section } from './section.tsx';

interface QueueView {
  readonly username: string;
  readonly queue: readonly QueuedReview[];
}

export function QueuePage({ username, queue }: QueueView) {
  const say = useSay();
  const waiting = (who: WaitsFor) => queue.filter(({ waitsFor }) => waitsFor === who);
  const yours = waiting('you');
  return (
    <>
      <ConsoleBar username={username} />
      <Heading>{say('console.queue.title')}</Heading>
      <Counts queue={queue} />
      {yours.length === 0 ? (
        <Panel title={say('console.queue.empty.title')}>
          <p>{say('console.queue.empty')}</p>
        </Panel>
      ) : (
        <Requests who="you" requests={yours} />
      )}
      <Requests who="another" requests={waiting('another')} />
      <Requests who="contest" requests={waiting('contest')} />
    </>
  );
}

function Counts({ queue }: Pick<QueueView, 'queue'>) {
  const say = useSay();
  const count = (who: WaitsFor) => queue.filter(({ waitsFor }) => waitsFor === who).length;
  const counts = [
    [say('console.queue.you'), count('you')],
    [say('console.queue.another'), count('another')],
    [say('console.queue.contest'), count('contest')],
    [say('console.queue.overdue'), queue.filter(({ overdue }) => overdue).length],
  ] as const;
  return (
    <dl class="my-6 grid grid-cols-2 gap-4 md:grid-cols-4" aria-label={say('console.queue.counts')}>
      {counts.map(([name, number]) => (
        <div key={name} class="panel">
          <dt class="hint">{name}</dt>
          <dd class="text-2xl font-bold tabular-nums">{number}</dd>
        </div>
      ))}
    </dl>
  );
}

function Requests({ who, requests }: { readonly who: WaitsFor; readonly requests: readonly QueuedReview[] }) {
  const say = useSay();
  const title = say(`console.queue.${who}`);
  const head = [
    say('console.queue.reference'),
    say('console.queue.due'),
    say('console.queue.since'),
    say('console.queue.shown'),
    say('console.queue.documents'),
    say('console.queue.decisions'),
  ];
  return (
    <Section title={title}>
      {requests.length === 0 ? (
        <p class="hint">{say('console.queue.none')}</p>
      ) : (
        <DataTable caption={title} captionHidden head={head} rows={requests.map((one) => row(one))} />
      )}
    </Section>
  );
}

const row = (request: QueuedReview) => [
  <a key="reference" class="mono" href={`/console/requests/${request.id}`}>
    {request.reference}
  </a>,
  <Due key="due" request={request} />,
  <When key="since" at={request.since} />,
  <Roots key="roots" roots={request.assurance} />,
  request.documents,
  request.decisions,
];

function Due({ request: { due, overdue } }: { readonly request: QueuedReview }) {
  const say = useSay();
  return (
    <>
      <When at={due} /> {overdue && <Tag tone="warn">{say('console.queue.overdue')}</Tag>}
    </>
  );
}

const Roots = ({ roots }: { readonly roots: number }) => <>{useSay()('console.queue.roots', { roots })}</>;
