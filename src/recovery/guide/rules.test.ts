// Every combination of answers, under both policies: always a next step, fastest first, never a promise policy would break.
import { describe, expect, test } from 'vitest';
import { days, hours, minutes } from '../../kernel/index.ts';
import { type Answers, type Means, means, type PolicyInBrief, planFor, problems, shouldLookAgain } from './rules.ts';

const usual: PolicyInBrief = {
  leastRoots: 2,
  hold: { from: hours(24), to: days(14) },
  people: 'some',
  review: days(14),
  document: false,
};
const demo: PolicyInBrief = {
  leastRoots: 2,
  hold: { from: minutes(2), to: minutes(2) },
  people: 'always',
  review: days(14),
  document: true,
};

const quick: PolicyInBrief = { ...usual, people: 'never', hold: { from: minutes(1), to: minutes(1) } };

const subsets = Array.from({ length: 2 ** means.length }, (_, bits) => means.filter((_one, i) => bits & (1 << i)));
const everything: readonly Answers[] = problems.flatMap((problem) => subsets.map((have) => ({ problem, have })));
const kindsOf = (answers: Answers, policy = usual) => planFor(answers, policy).ways.map(({ kind }) => kind);

describe.each([
  ['usual', usual],
  ['demo', demo],
  ['a very quick one', quick],
])('%s policy, all %#', (_name, policy) => {
  test('law 19: every combination of answers has a next step, fastest first', () => {
    expect(everything).toHaveLength(7 * 32);
    for (const answers of everything) {
      const { ways } = planFor(answers, policy);
      const times = ways.map(({ time }) => time.from);
      expect(ways.length, JSON.stringify(answers)).toBeGreaterThan(0);
      expect(times, JSON.stringify(answers)).toEqual(times.toSorted((a, b) => a - b));
      expect(new Set(ways.map(({ kind }) => kind)).size).toBe(ways.length);
    }
  });

  test('law 2: nobody who knows the password is sent to reset it', () => {
    for (const answers of everything.filter(
      ({ problem, have }) => have.includes('password') && problem !== 'password-refused',
    )) {
      const plan = planFor(answers, policy);
      expect(plan.reset, JSON.stringify(answers)).toBe('would-not-help');
      expect(plan.ways.some(({ kind }) => kind.startsWith('reset'))).toBe(false);
    }
  });

  test('a request is called enough only when mailbox and password both work', () => {
    for (const answers of everything) {
      const enough = planFor(answers, policy).ways.some(({ kind }) => kind === 'request');
      const works = (one: Means, lost: string) => answers.have.includes(one) && answers.problem !== lost;
      expect(enough, JSON.stringify(answers)).toBe(
        answers.problem !== 'closed' && works('mailbox', 'mailbox-lost') && works('password', 'password-refused'),
      );
    }
  });

  test('a dead end is called one exactly when no way named leads in', () => {
    for (const answers of everything) {
      const { deadEnd, ways } = planFor(answers, policy);
      const only = ways.every(({ kind }) => ['search', 'session', 'stop-others', 'request-short'].includes(kind));
      expect(deadEnd, JSON.stringify(answers)).toBe(only);
    }
  });
});

test('Jo, who lost the app and knows password and mailbox, is led to a request and told that a reset would not help', () => {
  const jo: Answers = { problem: 'code-wanted', have: ['password', 'mailbox'] };
  expect(kindsOf(jo)).toEqual(['request']);
  expect(planFor(jo, usual).reset).toBe('would-not-help');
});

test('Jo with a sheet signs in with a code, long before a request', () => {
  expect(kindsOf({ problem: 'code-wanted', have: ['password', 'codes', 'mailbox'] })).toEqual([
    'recovery-code',
    'request',
  ]);
});

test('Sam, who forgot only the password, resets it and is told that the code is still asked for', () => {
  const sam: Answers = { problem: 'password-refused', have: ['app', 'mailbox'] };
  expect(kindsOf(sam)[0]).toBe('reset-then-code');
  expect(planFor(sam, usual).reset).toBe('helps-then-code');
});

test('a policy that is content with one root calls a mailbox enough', () => {
  const ways = planFor({ problem: 'code-wanted', have: ['mailbox'] }, { ...usual, leastRoots: 1 }).ways;
  expect(ways.map(({ kind }) => kind)).toContain('request');
});

test('where people decide, a request comes after everything quick, however short the hold', () => {
  expect(kindsOf({ problem: 'code-wanted', have: ['password', 'mailbox', 'session'] }, demo)).toEqual([
    'session',
    'request',
  ]);
});

test('with nothing left the plan says so and names what to look for', () => {
  expect(planFor({ problem: 'unsure', have: [] }, usual)).toMatchObject({ deadEnd: true, ways: [{ kind: 'search' }] });
});

test('an account that is closed is a matter for support alone', () => {
  for (const have of subsets) expect(kindsOf({ problem: 'closed', have })).toEqual(['support']);
});

test('someone else inside: stopping them comes first', () => {
  for (const have of subsets) expect(kindsOf({ problem: 'someone-else', have })[0]).toBe('stop-others');
});

test('places to look again are shown to everybody but those who have sheet and session', () => {
  for (const answers of everything)
    expect(shouldLookAgain(answers)).toBe(!(answers.have.includes('codes') && answers.have.includes('session')));
});
