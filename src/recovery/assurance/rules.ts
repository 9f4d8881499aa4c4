// The rules of assurance: how many roots somebody else would have to break, and what policy makes of that. Pure.
import { type Duration, days } from '../../kernel/time.ts';

/** The directory contract's tiers; a rule imports no contract, so the words stand here again. */
export type Tier = 'ordinary' | 'important' | 'critical';
export const tiers = ['ordinary', 'important', 'critical'] as const satisfies readonly Tier[];

export type ProofKind = 'mailbox' | 'password';

/** What an attacker must break. `mail` is what all mailboxes share. */
export type Root = `mailbox:${string}` | `domain:${string}` | 'mail' | 'secret-store';

/** A proof that counts, with every set of roots that could produce it: breaking all of one set is enough. */
export interface Counted {
  readonly kind: ProofKind;
  readonly breakableBy: readonly (readonly [Root, ...Root[]])[];
}

export interface Assurance {
  readonly size: number;
  /** One smallest set: "someone else would have had to break these". */
  readonly roots: readonly Root[];
}

/**
 * The smallest set of roots that covers every proof, by trying each way of breaking each (law 6). The sets are tiny, and a
 * branch ends as soon as it is no better than the best one, so this is exact and quick.
 */
export function assuranceOf(counted: readonly Counted[]): Assurance {
  for (const { kind, breakableBy } of counted)
    if (breakableBy.length === 0) throw new Error(`a ${kind} that nothing breaks would cover nothing`);
  let best: ReadonlySet<Root> | undefined;
  const cover = (at: number, broken: ReadonlySet<Root>): void => {
    if (best && broken.size >= best.size) return;
    const proof = counted[at];
    if (!proof) best = broken;
    else if (proof.breakableBy.some((way) => way.every((root) => broken.has(root)))) cover(at + 1, broken);
    else for (const way of proof.breakableBy) cover(at + 1, new Set([...broken, ...way]));
  };
  cover(0, new Set());
  return { size: best?.size ?? 0, roots: [...(best ?? [])].sort() };
}

/** Who decides. `short-of-roots`: people where the roots are fewer than asked for. People never go below the floor. */
type People = 'never' | 'short-of-roots' | 'always';

export interface Requirements {
  readonly roots: number;
  /** What people cannot go below. At least 2: no single root opens an account. */
  readonly floor: number;
  /** At least one counted proof must be of a kind not named here. Empty asks for none. */
  readonly beside: readonly ProofKind[];
  readonly people: People;
  /** Asked for only where people must decide (law 11). */
  readonly document: boolean;
  /** How long to wait at this assurance or more; rows from low to high, waits from long to short. */
  readonly hold: readonly { readonly assurance: number; readonly wait: Duration }[];
  readonly probation: Duration;
}

/** States in which somebody is expected to do something, and has so long. */
export const deadlineStates = ['draft', 'filed', 'proving', 'reviewing', 'granted', 'contested'] as const;
export type Deadlines = Readonly<Record<(typeof deadlineStates)[number], Duration>>;

export interface Policy {
  readonly version: string;
  readonly tiers: Readonly<Record<Tier, Requirements>>;
  /** How long a thing must have been on the account before it counts. */
  readonly matureAfter: Duration;
  readonly deadlines: Deadlines;
}

export const requirementsOf = (policy: Policy, tier: Tier): Requirements => policy.tiers[tier];

/** Whether any request may be asked for a document: known before an account is, so the same for everybody (law 1). */
export const asksForDocument = (policy: Policy): boolean =>
  tiers.some((tier) => policy.tiers[tier].document && policy.tiers[tier].people === 'always');

export interface Evidence {
  readonly counted: readonly Counted[];
  readonly documents: number;
  /** Two people approved exactly this evidence. */
  readonly approved: boolean;
  /** After an objection: the roots the objector shows. */
  readonly contested: { readonly objectorRoots: number } | undefined;
}

/** `hold`: enough. `review`: people decide. `prove`: the claimant has something to add. */
export type Decision =
  | { readonly decision: 'hold'; readonly assurance: Assurance; readonly wait: Duration }
  | { readonly decision: 'review'; readonly assurance: Assurance }
  | { readonly decision: 'prove'; readonly lacking: 'proof' | 'document'; readonly assurance: Assurance };

/** What a policy says to this evidence, for an account of this tier. */
export function decide(policy: Policy, tier: Tier, evidence: Evidence): Decision {
  const asked = requirementsOf(policy, tier);
  const assurance = assuranceOf(evidence.counted);
  const meets = meetsRoots(asked, assurance, evidence);
  const peopleMay = asked.people !== 'never' || evidence.contested !== undefined;
  const reachable = meets || (peopleMay && assurance.size >= leastForPeople(asked, evidence));
  if (!reachable) return { decision: 'prove', lacking: 'proof', assurance };
  const needsPeople = asked.people === 'always' || !meets;
  if (!needsPeople) return { decision: 'hold', assurance, wait: waitOf(asked, assurance.size) };
  if (asked.document && evidence.documents === 0) return { decision: 'prove', lacking: 'document', assurance };
  if (!evidence.approved) return { decision: 'review', assurance };
  return { decision: 'hold', assurance, wait: waitOf(asked, assurance.size) };
}

/** Law 9: after an objection, one root more than the tier asks and more than the objector shows. */
function meetsRoots(asked: Requirements, { size }: Assurance, { counted, contested }: Evidence): boolean {
  const roots = contested ? Math.max(asked.roots, contested.objectorRoots) + 1 : asked.roots;
  const besides = asked.beside.length === 0 || counted.some(({ kind }) => !asked.beside.includes(kind));
  return size >= roots && besides;
}

/** In a contest people may grant only if the tier's roots are still met; otherwise not below the floor. */
const leastForPeople = (asked: Requirements, { contested }: Evidence): number =>
  contested ? asked.roots : asked.floor;

/** The wait of the highest row that is reached; below the first row, the first row's. */
export function waitOf({ hold }: Requirements, size: number): Duration {
  const reached = hold.filter(({ assurance }) => assurance <= size).at(-1) ?? hold[0];
  if (!reached) throw new Error('a policy without a hold');
  return reached.wait;
}

/** Law 5: policy and tier as at filing, and as they are now. The harder answer stands, and the longer wait. */
export function decideBoth(
  then: { readonly policy: Policy; readonly tier: Tier },
  now: { readonly policy: Policy; readonly tier: Tier },
  evidence: Evidence,
): Decision {
  const atFiling = decide(then.policy, then.tier, evidence);
  const today = decide(now.policy, now.tier, evidence);
  if (atFiling.decision === 'hold' && today.decision === 'hold') return atFiling.wait >= today.wait ? atFiling : today;
  const rank = { prove: 0, review: 1, hold: 2 } as const;
  return rank[atFiling.decision] <= rank[today.decision] ? atFiling : today;
}

/** Law 9: a contest doubles the hold that follows it, once. */
export const afterContest = (wait: Duration): Duration => (wait * 2) as Duration;

/** The least a thing must have been on record by default (law 6). */
export const defaultMaturity = days(90);
