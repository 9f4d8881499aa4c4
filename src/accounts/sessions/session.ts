// One session as the rest of the house sees it, and how one begins.
import {
  type AccountId,
  after,
  newId,
  newToken,
  type SessionId,
  type World,
  type WriteTx,
} from '../../kernel/index.ts';
import type { Account } from '../identity/index.ts';
import { freshFor, halfFor, lifetimes, type SessionKind, type SessionLevel } from './rules.ts';
import { deleteEnded, insertSession, type KnownSession } from './store.ts';

export interface Session {
  readonly id: SessionId;
  readonly account: AccountId;
  readonly username: string;
  readonly kind: SessionKind;
  readonly level: SessionLevel;
  readonly startedAt: Date;
  readonly endsAt: Date;
  /** Whether the account has a second factor; the session then showed it, or still has to. */
  readonly hasFactor: boolean;
  /** Until then what is dear may be changed without showing the factor again. */
  readonly freshUntil: Date;
}

/** A session that has just begun, or changed its level, with the token its browser is to keep. */
export interface Started {
  readonly token: string;
  readonly session: Session;
}

export const asSession = (row: KnownSession, account: Account, hasFactor: boolean): Session => ({
  id: row.id as SessionId,
  account: account.id,
  username: account.username,
  kind: row.kind,
  level: row.level,
  startedAt: row.started_at,
  endsAt: row.ends_at,
  hasFactor,
  freshUntil: after(row.confirmed_at, freshFor),
});

interface Start {
  readonly account: Account;
  readonly kind: SessionKind;
  readonly level: SessionLevel;
  readonly hasFactor: boolean;
}

/** Begins a session under a token of its own: a token from before a sign-in is worth nothing after it (fixation). */
export async function startSession(
  world: Pick<World, 'clock' | 'random' | 'keys'>,
  tx: WriteTx,
  { account, kind, level, hasFactor }: Start,
): Promise<Started> {
  const now = world.clock.now();
  const token = newToken(world.random);
  const ends = after(now, level === 'password' ? halfFor : lifetimes[kind].whole);
  const row = {
    id: newId<'session'>(world.random),
    account: account.id,
    kind,
    level,
    credential_epoch: account.epoch,
    started_at: now,
    last_seen_at: now,
    ends_at: ends,
    factor_at: level === 'full' && hasFactor ? now : null,
    confirmed_at: now,
    tries: 0,
  };
  await deleteEnded(tx, account.id, now);
  await insertSession(tx, { ...row, token_mac: world.keys.mac('session-token', token) });
  return { token, session: asSession(row, account, hasFactor) };
}
