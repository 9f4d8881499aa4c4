// Answers to a plan. Nothing here knows an account: the same answers give the same plan to everybody (law 1). Pure.
import { type Duration, days, hours, minutes } from '../../kernel/time.ts';

/** What happens when somebody tries to sign in. */
export const problems = [
  'password-refused',
  'code-wanted',
  'code-refused',
  'mailbox-lost',
  'someone-else',
  'closed',
  'unsure',
] as const;
type Problem = (typeof problems)[number];

/** What somebody can still use. */
export const means = ['password', 'app', 'codes', 'mailbox', 'session'] as const;
export type Means = (typeof means)[number];

export interface Answers {
  readonly problem: Problem;
  readonly have: readonly Means[];
}

/** What a plan needs to know of the policy, taken over all tiers. */
export interface PolicyInBrief {
  /** The fewest roots with which any tier may be granted. */
  readonly leastRoots: number;
  readonly hold: { readonly from: Duration; readonly to: Duration };
  /** In how many tiers people decide, and how long they have for it. */
  readonly people: 'never' | 'some' | 'always';
  readonly review: Duration;
  readonly document: boolean;
}

export type WayKind =
  | 'stop-others'
  | 'check-code'
  | 'sign-in'
  | 'recovery-code'
  | 'session'
  | 'reset-then-code'
  | 'reset'
  | 'request'
  | 'request-short'
  | 'support'
  | 'search';

export interface Way {
  readonly kind: WayKind;
  /** From the quickest to the longest it may take. */
  readonly time: { readonly from: Duration; readonly to: Duration };
  readonly needs: readonly Means[];
}

/** Whether "Forgot password" would help, said before anybody tries (law 2). */
type ResetAdvice = 'would-not-help' | 'helps-then-code' | 'needs-mailbox';

export interface Plan {
  /** Fastest first, and never none (law 19). */
  readonly ways: readonly [Way, ...Way[]];
  readonly reset: ResetAdvice;
  /** Nothing named here shows the account to be anybody's: said plainly, with what to look for. */
  readonly deadEnd: boolean;
}

/** What still works, given what happens: a password that is refused is not one to count on. */
function working({ problem, have }: Answers): ReadonlySet<Means> {
  const left = new Set(have);
  if (problem === 'password-refused') left.delete('password');
  if (problem === 'mailbox-lost') left.delete('mailbox');
  return left;
}

/** Places to look again, for those who lack a sheet or an open session: the cheapest way to end a request. */
export const shouldLookAgain = ({ have }: Answers): boolean => !have.includes('codes') || !have.includes('session');

export function planFor(answers: Answers, policy: PolicyInBrief): Plan {
  const works = working(answers);
  const roots = (works.has('mailbox') ? 1 : 0) + (works.has('password') ? 1 : 0);
  const ways = candidates(answers, policy)
    .filter(({ way, fits }) => fits(works, roots) && (answers.problem !== 'closed' || way.kind === 'support'))
    .map(({ way }) => way)
    .sort((a, b) => a.time.from - b.time.from);
  const [first, ...others] = ways;
  const search: Way = { kind: 'search', time: span(minutes(10), days(2)), needs: [] };
  return {
    ways: first ? [first, ...others] : [search],
    reset: resetAdvice(works),
    deadEnd: !ways.some(({ kind }) => leadsIn.has(kind)),
  };
}

/** Ways that can end inside the account; the others only help on the way. */
const leadsIn: ReadonlySet<WayKind> = new Set([
  'check-code',
  'sign-in',
  'recovery-code',
  'reset-then-code',
  'reset',
  'request',
  'support',
]);

function resetAdvice(works: ReadonlySet<Means>): ResetAdvice {
  if (works.has('password')) return 'would-not-help';
  return works.has('mailbox') ? 'helps-then-code' : 'needs-mailbox';
}

const span = (from: Duration, to: Duration) => ({ from, to });

/** Two people are never quicker than an hour, whatever the hold. */
const leastReview = hours(1);

const requestTime = ({ hold, people, review }: PolicyInBrief) =>
  span(
    (hold.from + (people === 'always' ? leastReview : 0)) as Duration,
    (hold.to + (people === 'never' ? 0 : review)) as Duration,
  );

interface Candidate {
  readonly way: Way;
  readonly fits: (works: ReadonlySet<Means>, roots: number) => boolean;
}

function candidates({ problem }: Answers, policy: PolicyInBrief): readonly Candidate[] {
  const request = requestTime(policy);
  const quick = span(minutes(2), minutes(5));
  const byMail = span(minutes(5), minutes(30));
  const withFactor = (works: ReadonlySet<Means>) => works.has('app') || works.has('codes');
  return [
    {
      way: { kind: 'stop-others', time: span(minutes(1), minutes(10)), needs: [] },
      fits: () => problem === 'someone-else',
    },
    {
      way: { kind: 'check-code', time: span(minutes(1), minutes(2)), needs: ['app'] },
      fits: (works) => problem === 'code-refused' && works.has('app'),
    },
    {
      way: { kind: 'sign-in', time: quick, needs: ['password', 'app'] },
      fits: (works) => works.has('password') && works.has('app'),
    },
    {
      way: { kind: 'recovery-code', time: quick, needs: ['password', 'codes'] },
      fits: (works) => works.has('password') && works.has('codes'),
    },
    {
      way: { kind: 'session', time: span(minutes(3), minutes(10)), needs: ['session'] },
      fits: (works) => works.has('session'),
    },
    {
      way: { kind: 'reset-then-code', time: byMail, needs: ['mailbox'] },
      fits: (works) => works.has('mailbox') && !works.has('password') && withFactor(works),
    },
    {
      way: { kind: 'reset', time: byMail, needs: ['mailbox'] },
      fits: (works) => works.has('mailbox') && !works.has('password') && !withFactor(works),
    },
    { way: { kind: 'support', time: span(days(1), days(7)), needs: [] }, fits: () => problem === 'closed' },
    {
      way: { kind: 'request', time: request, needs: ['mailbox', 'password'] },
      fits: (_works, roots) => roots >= policy.leastRoots,
    },
    {
      way: { kind: 'request-short', time: request, needs: ['mailbox', 'password'] },
      fits: (_works, roots) => roots > 0 && roots < policy.leastRoots,
    },
  ];
}
