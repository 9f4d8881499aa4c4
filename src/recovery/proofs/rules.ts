// The rules of proofs: whether what was shown fits the account and counts, and what would have to be broken to show it. Pure.
import { after, type Duration, isAtOrAfter } from '../../kernel/time.ts';
import type { Counted, Root } from '../assurance/rules.ts';

/** Something the claimant showed, as it was kept. */
export type Shown =
  | { readonly kind: 'mailbox'; readonly address: string; readonly shownAt: Date }
  | {
      readonly kind: 'password';
      /** The account it was checked against. */
      readonly account: string | undefined;
      readonly outcome: 'shown' | 'not-shown' | 'unknown';
      readonly shownAt: Date;
    };

/** What the rules need of what is on record. */
export interface Standing {
  readonly account: string;
  readonly addresses: readonly {
    readonly address: string;
    readonly confirmedAt: Date | undefined;
    readonly suspendedAt: Date | undefined;
  }[];
  readonly password: { readonly setAt: Date; readonly setThrough: string | undefined } | undefined;
}

export type Verdict =
  | 'counts'
  /** Fits the account, but is on it too recently (law 6). */
  | 'too-young'
  /** The mailbox of an objection: it fits, and counts no longer (law 9). */
  | 'objected'
  | 'not-on-record'
  | 'not-confirmed'
  | 'suspended'
  | 'changed-since'
  | 'wrong'
  | 'unknown';

export interface Judged {
  readonly shown: Shown;
  readonly verdict: Verdict;
  /** Since when it is on record. */
  readonly since: Date | undefined;
  /** Set when it counts. */
  readonly counted: Counted | undefined;
}

/** Whether what was shown is the account's, counted or not: the owner hears of it (law 1). */
export const fits = ({ verdict }: Judged): boolean =>
  verdict === 'counts' || verdict === 'too-young' || verdict === 'objected';

/** Capital letters of ASCII only: other alphabets have letters that fold onto ours and are another mailbox. */
const folded = (address: string): string => address.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
export const sameMailbox = (a: string, b: string): boolean => folded(a) === folded(b);

interface By {
  readonly now: Date;
  readonly matureAfter: Duration;
  /** Mailboxes whose owner objected. */
  readonly objected: readonly string[];
}

export const judge = (shown: readonly Shown[], standing: Standing | undefined, by: By): readonly Judged[] =>
  shown.map((one) => {
    const { verdict, since } =
      one.kind === 'mailbox' ? judgeMailbox(one, standing, by) : judgePassword(one, standing, by);
    const counted = verdict === 'counts' ? { kind: one.kind, breakableBy: breakableBy(one, standing) } : undefined;
    return { shown: one, verdict, since, counted };
  });

interface Finding {
  readonly verdict: Verdict;
  readonly since?: Date | undefined;
}

function judgeMailbox({ address }: Shown & { kind: 'mailbox' }, standing: Standing | undefined, by: By): Finding {
  const onRecord = standing?.addresses.find((one) => sameMailbox(one.address, address));
  if (!onRecord) return { verdict: 'not-on-record' };
  const since = onRecord.confirmedAt;
  if (onRecord.suspendedAt) return { verdict: 'suspended', since };
  if (!since) return { verdict: 'not-confirmed' };
  if (by.objected.some((one) => sameMailbox(one, address))) return { verdict: 'objected', since };
  return { verdict: isMature(since, by) ? 'counts' : 'too-young', since };
}

function judgePassword(shown: Shown & { kind: 'password' }, standing: Standing | undefined, by: By): Finding {
  if (shown.outcome === 'unknown') return { verdict: 'unknown' };
  const password = standing?.password;
  if (shown.outcome !== 'shown' || !password || shown.account !== standing.account) return { verdict: 'wrong' };
  const since = password.setAt;
  if (!isAtOrAfter(shown.shownAt, since)) return { verdict: 'changed-since', since };
  return { verdict: isMature(since, by) ? 'counts' : 'too-young', since };
}

const isMature = (since: Date, { now, matureAfter }: By): boolean => isAtOrAfter(now, after(since, matureAfter));

type Way = readonly [Root, ...Root[]];

function breakableBy(shown: Shown, standing: Standing | undefined): readonly Way[] {
  if (shown.kind === 'mailbox') return mailboxWays(shown.address);
  const through = standing?.password?.setThrough;
  // A reset put it there: whoever has that mailbox could have, too.
  return [['secret-store'], ...(through === undefined ? [] : mailboxWays(through))];
}

function mailboxWays(address: string): readonly Way[] {
  const key = folded(address);
  // The whole domain, where the design asks for the registrable one: that takes the public suffix list, which comes with
  // the domain proofs. Until then two subdomains of one owner look like two domains; `mail` keeps mailboxes from adding up.
  const domain = key.slice(key.lastIndexOf('@') + 1);
  return [[`mailbox:${key}`], [`domain:${domain}`], ['mail']];
}
