// For tests and docs: walks every state that `next` reaches and draws what it found, so that the diagram is the code.
import { after, days, hours } from '../../kernel/time.ts';
import { defaultPolicy } from '../assurance/index.ts';
import { type Life, type LifeEvent, newLife, next, type State, states, turnOf } from './rules.ts';

const events: readonly (readonly [label: string, event: LifeEvent])[] = [
  ['filed', { type: 'filed' }],
  ['judged, more is needed', { type: 'judged', judgement: { decision: 'prove', lacking: 'proof' } }],
  ['judged, people decide', { type: 'judged', judgement: { decision: 'review' } }],
  ['judged, enough', { type: 'judged', judgement: { decision: 'hold', wait: hours(72) } }],
  ['people refuse', { type: 'refused' }],
  ['everyone was told', { type: 'everyone-told' }],
  ['hold over, still enough', { type: 'hold-over', enough: true }],
  ['hold over, no longer enough', { type: 'hold-over', enough: false }],
  ['objection', { type: 'objected' }],
  ['claimant stops it', { type: 'withdrawn', by: 'claimant' }],
  ['owner signs in', { type: 'withdrawn', by: 'owner-signed-in' }],
  ['take-back failed', { type: 'take-back-failed' }],
  ['taken back', { type: 'completed' }],
  ['time is over', { type: 'deadline' }],
];

export interface Edge {
  readonly from: State;
  readonly event: string;
  readonly to: State;
}

/** Every change of state, found by trying each event in each state there is. */
export function walkGraph(): readonly Edge[] {
  const start = newLife(defaultPolicy.deadlines, new Date(0));
  const seen = new Set<string>();
  const edges = new Map<string, Edge>();
  const visit = (life: Life, now: Date): void => {
    const key = `${life.state} ${life.contestedAt !== undefined} ${life.hold?.startsAt !== undefined} ${life.overdue}`;
    if (seen.has(key)) return;
    seen.add(key);
    for (const [event, what] of events) {
      const later = after(now, days(60));
      const result = next(life, what, later);
      if (!result.ok) continue;
      const edge = { from: life.state, event, to: result.value.state };
      if (result.value !== life) edges.set(JSON.stringify(edge), edge);
      visit(result.value, later);
    }
  };
  visit(start, start.since);
  const order = (state: State) => states.indexOf(state);
  return [...edges.values()].sort((a, b) => order(a.from) - order(b.from) || order(a.to) - order(b.to));
}

const turns = {
  claimant: 'the claimant’s',
  machine: 'nobody’s: it is checked by machine',
  reviewers: 'the reviewers’',
  'everyone-waits': 'everyone waits',
  nobody: 'nobody’s',
} as const;

/** docs/request-life.md, whole. */
export function drawLife(): string {
  const edges = walkGraph();
  const pairs = new Map<string, string[]>();
  for (const { from, to, event } of edges)
    pairs.set(`${from} --> ${to}`, [...(pairs.get(`${from} --> ${to}`) ?? []), event]);
  const lines = [...pairs].map(([arrow, labels]) => `    ${arrow}: ${labels.join(' / ')}`);
  const ends = states.filter((state) => !edges.some(({ from }) => from === state));
  const rows = states.map((state) => `| ${state} | ${turns[turnOf({ state, why: undefined })]} |`);
  return `# The life of a request

Drawn from \`next\` in \`src/recovery/requests/rules.ts\` by \`npm run docs\`. A test fails when the two differ.

\`\`\`mermaid
stateDiagram-v2
    [*] --> draft
${lines.join('\n')}
${ends.map((state) => `    ${state} --> [*]`).join('\n')}
\`\`\`

| state | whose turn |
| --- | --- |
${rows.join('\n')}

While a claimant proves, "checking again" is the machine's turn; everything else is theirs. How long a state may last is the policy's
(\`deadlines\`); a hold lasts as it was announced.
`;
}
