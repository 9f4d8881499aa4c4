// The life of a request as one pure function. Pages, mails and console compute what they say from here, so that they
// cannot disagree about whose turn it is (law 19). The diagram in docs/request-life.md is drawn from it.
import { ok, type Result, refuse, unreachable } from '../../kernel/result.ts';
import { after, type Duration, days, hours, isAtOrAfter } from '../../kernel/time.ts';
import { afterContest, type Deadlines } from '../assurance/rules.ts';

export const states = [
  'draft',
  'filed',
  'proving',
  'reviewing',
  'holding',
  'granted',
  'completed',
  'contested',
  'withdrawn',
  'refused',
  'expired',
] as const;
export type State = (typeof states)[number];

const ends = ['completed', 'withdrawn', 'refused', 'expired'] as const;
type End = (typeof ends)[number];
export const hasEnded = (state: State): state is End => (ends as readonly State[]).includes(state);

/** What is missing while a claimant proves. */
type Lacking =
  | 'proof'
  | 'document'
  /** The account is frozen; only the operator can thaw it. */
  | 'frozen'
  /** A verifier did not answer. Unknown is not a pass (law 7); it is asked again. */
  | 'not-checked'
  /** What had been enough no longer was when the hold was over (law 5). */
  | 'no-longer-enough'
  /** The account's side could not complete the take-back. */
  | 'take-back-failed';
export type Ending = 'claimant' | 'owner-signed-in' | 'people' | 'undecided' | 'time';
export type Why = Lacking | Ending;

/** How long what a claimant said stays after the end, for a question or another look. What was never sent goes with its draft. */
export const answersKeptFor: Duration = days(90);

/** A hold. It runs once everyone was told (law 8), and nothing ever shortens it. */
export interface Hold {
  readonly wait: Duration;
  readonly announcedAt: Date;
  readonly startsAt: Date | undefined;
  readonly endsAt: Date | undefined;
}

export interface Life {
  readonly state: State;
  readonly since: Date;
  /** When this state's time is over; `undefined` for an end. */
  readonly due: Date | undefined;
  readonly why: Why | undefined;
  /** People did not decide by the date we gave. */
  readonly overdue: boolean;
  readonly hold: Hold | undefined;
  /** Since when the one contest a request can have (law 9). */
  readonly contestedAt: Date | undefined;
  readonly deadlines: Deadlines;
}

export type Judgement =
  | { readonly decision: 'prove'; readonly lacking: 'proof' | 'document' | 'frozen' }
  | { readonly decision: 'review' }
  | { readonly decision: 'hold'; readonly wait: Duration };

export type LifeEvent =
  | { readonly type: 'filed' }
  | { readonly type: 'judged'; readonly judgement: Judgement }
  | { readonly type: 'refused' }
  | { readonly type: 'everyone-told' }
  | { readonly type: 'hold-over'; readonly enough: boolean }
  | { readonly type: 'objected' }
  | { readonly type: 'withdrawn'; readonly by: 'claimant' | 'owner-signed-in' }
  | { readonly type: 'take-back-failed' }
  | { readonly type: 'completed' }
  | { readonly type: 'deadline' };

export type LifeRefusal =
  | { readonly code: 'request_has_ended'; readonly state: State }
  | { readonly code: 'not_in_this_state'; readonly state: State; readonly event: LifeEvent['type'] }
  | { readonly code: 'not_yet'; readonly until: Date };

export const newLife = (deadlines: Deadlines, now: Date): Life => ({
  state: 'draft',
  since: now,
  due: after(now, deadlines.draft),
  why: undefined,
  overdue: false,
  hold: undefined,
  contestedAt: undefined,
  deadlines,
});

/** A hold starts when everyone was told, at the latest 72 hours after it was announced (law 8). */
const startsWithin: Duration = hours(72);

/** The request after this event, or why it cannot happen. The same life back means that nothing changed. */
export function next(life: Life, event: LifeEvent, now: Date): Result<Life, LifeRefusal> {
  if (hasEnded(life.state)) return refuse({ code: 'request_has_ended', state: life.state });
  switch (event.type) {
    case 'filed':
      return life.state === 'draft' ? ok(enter(life, 'filed', now)) : notHere(life, event);
    case 'judged':
      return judged(life, event, now);
    case 'refused':
      return isWithPeople(life.state) ? ok(end(life, 'refused', 'people', now)) : notHere(life, event);
    case 'everyone-told':
      return everyoneTold(life, event, now);
    case 'hold-over':
      return holdOver(life, event, now);
    case 'objected':
      return objected(life, event, now);
    case 'withdrawn':
      // A draft is nobody's request yet, so its account's owner cannot end it.
      if (life.state === 'draft' && event.by !== 'claimant') return notHere(life, event);
      return ok(end(life, 'withdrawn', event.by, now));
    case 'take-back-failed':
      return life.state === 'granted' ? ok(enter(life, 'proving', now, event.type)) : notHere(life, event);
    case 'completed':
      return life.state === 'granted' ? ok(end(life, 'completed', undefined, now)) : notHere(life, event);
    case 'deadline':
      return deadline(life, event, now);
    default:
      return unreachable(event);
  }
}

const isWithPeople = (state: State): boolean => state === 'reviewing' || state === 'contested';
/** States in which what was shown is judged. A hold is not: it is checked again, whole, when it is over. */
export const isJudged = (state: State): boolean => state === 'filed' || state === 'proving' || isWithPeople(state);
/** States in which the claimant may show more. */
export const takesProof = (state: State): boolean => state === 'draft' || isJudged(state);

const notHere = ({ state }: Life, { type }: LifeEvent): Result<never, LifeRefusal> =>
  refuse({ code: 'not_in_this_state', state, event: type });

type Waiting = Exclude<State, End | 'holding'>;

function enter(life: Life, state: Waiting, now: Date, why?: Lacking): Life {
  const due = after(now, life.deadlines[state]);
  return { ...life, state, since: now, due, why, overdue: false, hold: undefined };
}
function end(life: Life, state: End, why: Ending | undefined, now: Date): Life {
  return { ...life, state, since: now, due: undefined, why, overdue: false };
}

function judged(life: Life, event: LifeEvent & { type: 'judged' }, now: Date): Result<Life, LifeRefusal> {
  if (!isJudged(life.state)) return notHere(life, event);
  const { judgement } = event;
  if (judgement.decision === 'hold') return ok(announceHold(life, judgement.wait, now));
  // A contest is decided by people, or by proof that is enough in spite of it; nothing else ends it.
  if (life.state === 'contested') return ok(life);
  if (judgement.decision === 'review') return ok(life.state === 'reviewing' ? life : enter(life, 'reviewing', now));
  const { lacking } = judgement;
  if (life.state !== 'proving') return ok(enter(life, 'proving', now, lacking));
  return ok(life.why === lacking ? life : { ...life, why: lacking });
}

/** A contest doubles the holds that follow it, once (law 9). */
export const afterContestOf = (contestedAt: Date | undefined, wait: Duration): Duration =>
  contestedAt ? afterContest(wait) : wait;

function announceHold(life: Life, wait: Duration, now: Date): Life {
  const hold = {
    wait: afterContestOf(life.contestedAt, wait),
    announcedAt: now,
    startsAt: undefined,
    endsAt: undefined,
  };
  return { ...life, state: 'holding', since: now, due: after(now, startsWithin), why: undefined, overdue: false, hold };
}

function everyoneTold(life: Life, event: LifeEvent, now: Date): Result<Life, LifeRefusal> {
  const { hold } = life;
  if (life.state !== 'holding' || !hold) return notHere(life, event);
  if (hold.startsAt) return ok(life);
  const endsAt = after(now, hold.wait);
  return ok({ ...life, due: endsAt, hold: { ...hold, startsAt: now, endsAt } });
}

function holdOver(life: Life, event: LifeEvent & { type: 'hold-over' }, now: Date): Result<Life, LifeRefusal> {
  const endsAt = life.hold?.endsAt;
  if (life.state !== 'holding' || !endsAt) return notHere(life, event);
  if (!isAtOrAfter(now, endsAt)) return refuse({ code: 'not_yet', until: endsAt });
  return ok(event.enough ? enter(life, 'granted', now) : enter(life, 'proving', now, 'no-longer-enough'));
}

/** The first objection starts the one contest; later ones add nothing (law 9). */
function objected(life: Life, event: LifeEvent, now: Date): Result<Life, LifeRefusal> {
  if (life.state === 'draft') return notHere(life, event);
  if (life.contestedAt) return ok(life);
  return ok({ ...enter(life, 'contested', now), contestedAt: now });
}

function deadline(life: Life, event: LifeEvent, now: Date): Result<Life, LifeRefusal> {
  const { due, state } = life;
  if (state === 'holding' || hasEnded(state) || !due) return notHere(life, event);
  if (!isAtOrAfter(now, due)) return refuse({ code: 'not_yet', until: due });
  switch (state) {
    case 'draft':
    case 'proving':
    case 'granted':
      return ok(end(life, 'expired', 'time', now));
    case 'filed':
      return ok(enter(life, 'proving', now, 'not-checked'));
    case 'reviewing':
      // That people are late is not the claimant's fault: the request stays, and a new date is given and told.
      return ok({ ...life, due: after(now, life.deadlines.reviewing), overdue: true });
    case 'contested':
      return ok(end(life, 'refused', 'undecided', now));
    default:
      return unreachable(state);
  }
}

/** Whose turn it is. `machine`: we check, nobody has to do anything. */
export type Turn = 'claimant' | 'machine' | 'reviewers' | 'everyone-waits' | 'nobody';
/** The one thing the claimant can do now, if there is one. */
export type Step =
  | 'finish-filing'
  | 'show-proof'
  | 'add-document'
  | 'ask-support'
  | 'take-back'
  | 'sign-in'
  | 'file-again';

export function turnOf({ state, why }: Pick<Life, 'state' | 'why'>): Turn {
  switch (state) {
    case 'draft':
    case 'granted':
      return 'claimant';
    case 'proving':
      return why === 'not-checked' || why === 'no-longer-enough' ? 'machine' : 'claimant';
    case 'filed':
      return 'machine';
    case 'reviewing':
    case 'contested':
      return 'reviewers';
    case 'holding':
      return 'everyone-waits';
    case 'completed':
    case 'withdrawn':
    case 'refused':
    case 'expired':
      return 'nobody';
    default:
      return unreachable(state);
  }
}

export function stepOf({ state, why }: Pick<Life, 'state' | 'why'>): Step | undefined {
  switch (state) {
    case 'draft':
      return 'finish-filing';
    case 'proving':
      if (why === 'document') return 'add-document';
      if (why === 'frozen' || why === 'take-back-failed') return 'ask-support';
      return 'show-proof';
    case 'granted':
      return 'take-back';
    case 'completed':
      return 'sign-in';
    case 'withdrawn':
      return why === 'owner-signed-in' ? 'sign-in' : 'file-again';
    case 'refused':
    case 'expired':
      return 'file-again';
    case 'contested':
      return 'show-proof';
    case 'filed':
    case 'reviewing':
    case 'holding':
      return undefined;
    default:
      return unreachable(state);
  }
}

/** The latest moment at which a hold starts to run. */
export const startsBy = ({ announcedAt }: Hold): Date => after(announcedAt, startsWithin);
