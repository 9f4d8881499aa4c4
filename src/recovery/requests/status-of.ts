// What the claimant sees of a request, computed from its state: whose turn it is, by when, and what to do now (law 19).
// Proofs are listed as "control was shown", never as "it is the account's": else the page would tell strangers (law 1).
import type { RequestId } from '../../kernel/index.ts';
import { type MailKind, mailsOfRequest, type SentMail } from '../../notices/index.ts';
import { type Entry, type EntryKind, entriesOfRequest } from '../../record/index.ts';
import { type KeptProof, proofsOf } from '../proofs/index.ts';
import { isUnderWay } from './grants-store.ts';
import type { Claim, RecoveryWorld, Request } from './request.ts';
import {
  hasEnded,
  type Life,
  type State,
  type Step,
  startsBy,
  stepOf,
  type Turn,
  takesProof,
  turnOf,
} from './rules.ts';
import { passwordTriesLeft } from './show-password.ts';
import { findRequest } from './store.ts';

export interface StatusView {
  readonly request: RequestId;
  /** Undefined for a draft. */
  readonly reference: string | undefined;
  readonly contact: string | undefined;
  readonly state: State;
  readonly why: Life['why'];
  readonly turn: Turn;
  /** The one thing to do now; undefined when there is nothing but to wait. */
  readonly step: Step | undefined;
  readonly since: Date;
  readonly until: Date | undefined;
  readonly overdue: boolean;
  readonly hold:
    | {
        readonly wait: number;
        readonly startsBy: Date;
        readonly startedAt: Date | undefined;
        readonly endsAt: Date | undefined;
      }
    | undefined;
  /** The grant was used; the account's side is completing it. */
  readonly underWay: boolean;
  readonly filedAt: Date | undefined;
  readonly mailboxes: readonly { readonly address: string; readonly shownAt: Date }[];
  readonly passwordNoted: Date | undefined;
  readonly passwordTriesLeft: number;
  readonly documents: number;
  readonly takesProof: boolean;
  readonly canWithdraw: boolean;
  /** Every mail to the claimant's own mailboxes, and every link to one they typed, so that a fake can be told. */
  readonly mails: readonly SentMail[];
  readonly history: readonly HistoryLine[];
}

interface HistoryLine {
  readonly at: Date;
  readonly what:
    | { readonly type: 'state'; readonly state: State }
    | {
        readonly type:
          | 'mailbox'
          | 'password'
          | 'document-added'
          | 'document-removed'
          | 'grant-used'
          | 'hold-started'
          | 'people-late';
      };
}

export function statusOf(world: Pick<RecoveryWorld, 'db'>, claim: Claim): Promise<StatusView | undefined> {
  return world.db.read(async (tx) => {
    const request = await findRequest(tx, claim.request);
    if (!request) return undefined;
    const proofs = await proofsOf(tx, request.id);
    const underWay = request.life.state === 'granted' && (await isUnderWay(tx, request.id));
    return {
      ...standing(request),
      underWay,
      canWithdraw: !hasEnded(request.life.state) && !underWay,
      ...shown(request, proofs),
      mails: await mailsOfRequest(tx, request.id, { to: ownMailboxes(request, proofs), kinds: toWhatWasTyped }),
      history: (await entriesOfRequest(tx, request.id)).flatMap(lineOf),
    };
  });
}

/** These go to whatever address was typed, known or not (law 1). */
const toWhatWasTyped = ['request-mailbox', 'fresh-mailbox'] as const satisfies readonly MailKind[];

/** Mailboxes the claimant showed: whatever we sent there, they could read there. */
const ownMailboxes = ({ contact }: Request, proofs: readonly KeptProof[]): readonly string[] => [
  ...(contact === undefined ? [] : [contact]),
  ...proofs.flatMap(({ shown }) => (shown.kind === 'mailbox' ? [shown.address] : [])),
];

const standing = ({ id, reference, contact, life, filedAt }: Request) => ({
  request: id,
  reference,
  contact,
  state: life.state,
  why: life.why,
  turn: turnOf(life),
  step: stepOf(life),
  since: life.since,
  until: life.due,
  overdue: life.overdue,
  hold: life.state === 'holding' && life.hold ? holdView(life.hold) : undefined,
  filedAt,
  takesProof: takesProof(life.state),
});

const holdView = (hold: NonNullable<Life['hold']>) => ({
  wait: hold.wait,
  startsBy: startsBy(hold),
  startedAt: hold.startsAt,
  endsAt: hold.endsAt,
});

function shown({ documents }: Request, proofs: readonly KeptProof[]) {
  const passwords = proofs.filter(({ shown }) => shown.kind === 'password');
  return {
    mailboxes: proofs.flatMap(({ shown }) =>
      shown.kind === 'mailbox' ? [{ address: shown.address, shownAt: shown.shownAt }] : [],
    ),
    passwordNoted: passwords.at(-1)?.shown.shownAt,
    passwordTriesLeft: passwordTriesLeft(passwords.length),
    documents,
  };
}

type Line = HistoryLine['what'];

/** Only what the claimant did and where the request went; what fitted, and who looked, is not theirs to see here. */
const lines: Partial<Record<EntryKind, (facts: Entry['facts']) => Line | undefined>> = {
  'request.state': ({ from, to }) => {
    if (from !== to) return { type: 'state', state: to as State };
    return to === 'holding' ? { type: 'hold-started' } : to === 'reviewing' ? { type: 'people-late' } : undefined;
  },
  'request.proof-noted': (facts) => ({ type: facts['proof'] === 'password' ? 'password' : 'mailbox' }),
  'document.added': () => ({ type: 'document-added' }),
  'document.removed': () => ({ type: 'document-removed' }),
  'grant.used': () => ({ type: 'grant-used' }),
};

function lineOf({ at, kind, facts }: Entry): readonly HistoryLine[] {
  const what = lines[kind]?.(facts);
  return what ? [{ at, what }] : [];
}
