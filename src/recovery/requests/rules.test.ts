// The life of a request over every event in any order: no dead end, no shortened hold, no grant without its reasons.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { after, days, hours, minutes } from '../../kernel/time.ts';
import { defaultPolicy } from '../assurance/index.ts';
import { walkGraph } from './draw-life.contract.ts';
import { hasEnded, type Life, type LifeEvent, newLife, next, states, stepOf, turnOf } from './rules.ts';

const start = new Date('2026-09-01T12:00:00Z');
const { deadlines } = defaultPolicy;

const anyEvent: fc.Arbitrary<LifeEvent> = fc.oneof(
  fc.constant<LifeEvent>({ type: 'filed' }),
  fc.constantFrom<LifeEvent>(
    { type: 'judged', judgement: { decision: 'prove', lacking: 'proof' } },
    { type: 'judged', judgement: { decision: 'prove', lacking: 'document' } },
    { type: 'judged', judgement: { decision: 'review' } },
    { type: 'judged', judgement: { decision: 'hold', wait: hours(72) } },
    { type: 'judged', judgement: { decision: 'hold', wait: hours(24) } },
  ),
  fc.constantFrom<LifeEvent>({ type: 'everyone-told' }, { type: 'everyone-told' }),
  fc.constantFrom<LifeEvent>({ type: 'hold-over', enough: true }, { type: 'hold-over', enough: false }),
  fc.constantFrom<LifeEvent>({ type: 'objected' }, { type: 'deadline' }, { type: 'take-back-failed' }),
  fc.constantFrom<LifeEvent>({ type: 'refused' }, { type: 'completed' }),
  fc.constantFrom<LifeEvent>({ type: 'withdrawn', by: 'claimant' }, { type: 'withdrawn', by: 'owner-signed-in' }),
);
const anyHistory = fc.array(
  fc.record({ event: anyEvent, wait: fc.constantFrom(minutes(1), hours(1), hours(24), hours(73), days(8), days(31)) }),
  { maxLength: 25 },
);

interface Step {
  readonly before: Life;
  readonly event: LifeEvent;
  readonly after: Life;
  readonly now: Date;
}
/** What happened of a history; refused events happened not. */
function live(history: readonly { event: LifeEvent; wait: ReturnType<typeof hours> }[]): readonly Step[] {
  const steps: Step[] = [];
  let life = newLife(deadlines, start);
  let now = start;
  for (const { event, wait } of history) {
    now = after(now, wait);
    const result = next(life, event, now);
    if (!result.ok) continue;
    steps.push({ before: life, event, after: result.value, now });
    life = result.value;
  }
  return steps;
}
const holds = (check: (step: Step, steps: readonly Step[]) => void) =>
  fc.assert(
    fc.property(anyHistory, (history) => {
      const steps = live(history);
      for (const step of steps) check(step, steps);
    }),
    { numRuns: 3000 },
  );

test('access is granted only out of a hold that everyone was told of and that ran its whole time (laws 5 and 8)', () => {
  holds(({ before, event, after: life, now }) => {
    if (life.state !== 'granted' || before.state === 'granted') return;
    expect(before.state).toBe('holding');
    expect(event).toEqual({ type: 'hold-over', enough: true });
    const { startsAt, wait } = before.hold ?? {};
    expect(startsAt && wait && now.getTime() - startsAt.getTime() >= wait).toBe(true);
  });
});

test('no hold ends earlier than it was announced, whatever happens (law 8)', () => {
  holds(({ before, after: life }) => {
    if (before.state !== 'holding' || life.state !== 'holding') return;
    expect(life.hold?.wait).toBe(before.hold?.wait);
    if (before.hold?.endsAt) expect(life.hold?.endsAt).toEqual(before.hold.endsAt);
  });
});

test('a request is contested once; the holds after it are doubled, and doubled once (law 9)', () => {
  holds(({ before, event, after: life }, steps) => {
    if (life.state === 'contested' && before.state !== 'contested') expect(before.contestedAt).toBeUndefined();
    if (before.contestedAt) expect(life.contestedAt).toEqual(before.contestedAt);
    if (event.type === 'judged' && event.judgement.decision === 'hold')
      expect(life.hold?.wait).toBe(event.judgement.wait * (life.contestedAt ? 2 : 1));
    expect(
      steps.filter((one) => one.after.state === 'contested' && one.before.state !== 'contested').length,
    ).toBeLessThanOrEqual(1);
  });
});

test('what has ended stays ended', () => {
  holds(({ before }) => expect(hasEnded(before.state)).toBe(false));
});

test('every state says whose turn it is, and every one that is no end by when (law 19)', () => {
  holds(({ after: life, now }) => {
    expect(['claimant', 'machine', 'reviewers', 'everyone-waits', 'nobody']).toContain(turnOf(life));
    if (hasEnded(life.state)) expect(stepOf(life)).toBeDefined();
    else expect(life.due && life.due >= life.since).toBe(true);
    if (turnOf(life) === 'claimant') expect(stepOf(life)).toBeDefined();
    // A contest takes proof, so its page leads there (law 19).
    if (life.state === 'contested') expect(stepOf(life)).toBe('show-proof');
    if (life.due && life.since.getTime() === now.getTime()) expect(life.due > now).toBe(true);
  });
});

test('every state is reached, and none waits for ever: time alone moves each that is no end (law 19)', () => {
  const edges = walkGraph();
  expect(new Set(edges.flatMap(({ from, to }) => [from, to]))).toEqual(new Set(states));
  for (const state of states) {
    if (hasEnded(state)) continue;
    // What comes about without anybody: a deadline, everyone told (72 hours at most), the end of a hold.
    const byTime = edges.filter(
      ({ from, event }) => from === state && /time is over|everyone was told|hold over/.test(event),
    );
    expect(byTime, state).not.toHaveLength(0);
  }
});

test('people who are late cost the claimant nothing: the request stays and gets a new date', () => {
  const reviewing = { ...newLife(deadlines, start), state: 'reviewing', due: after(start, days(14)) } as const;
  const late = next(reviewing, { type: 'deadline' }, after(start, days(14)));
  expect(late).toMatchObject({ ok: true, value: { state: 'reviewing', overdue: true, due: after(start, days(28)) } });
});

test('a deadline does not come early', () => {
  const draft = newLife(deadlines, start);
  expect(next(draft, { type: 'deadline' }, after(start, days(6)))).toMatchObject({
    ok: false,
    refusal: { code: 'not_yet' },
  });
});
