// Whose session a token is, if it still is one. What it is worth is asked of the account each time.
import { type AccountId, type AnyTx, between, looksLikeToken, type World } from '../../kernel/index.ts';
import { factorsOf } from '../factors/index.ts';
import { accountById } from '../identity/index.ts';
import { isAlive, type SessionKind, seenEvery } from './rules.ts';
import { asSession, type Session } from './session.ts';
import { type KnownSession, seenAt, sessionByMac } from './store.ts';

/** @param kind a console token is none on the account pages, and the other way round. */
export async function sessionOf(
  world: Pick<World, 'clock' | 'db' | 'keys'>,
  token: unknown,
  kind: SessionKind = 'account',
): Promise<Session | undefined> {
  if (!looksLikeToken(token)) return undefined;
  const now = world.clock.now();
  const mac = world.keys.mac('session-token', token);
  const found = await world.db.read(async (tx) => {
    const row = await sessionByMac(tx, mac);
    if (row?.kind !== kind) return undefined;
    const session = await liveSession(tx, row, now);
    return session && { row, session };
  });
  if (!found) return undefined;
  if (between(found.row.last_seen_at, now) >= seenEvery)
    await world.db.write((tx) => seenAt(tx, found.session.id, now));
  return found.session;
}

/** The session in this row, if it is alive. */
export async function liveSession(tx: AnyTx, row: KnownSession, now: Date): Promise<Session | undefined> {
  const account = await accountById(tx, row.account as AccountId);
  if (!account) return undefined;
  const factors = (await factorsOf(tx, account.id)).length > 0;
  const { epoch, frozenAt, role } = account;
  const standing = {
    kind: row.kind,
    level: row.level,
    lastSeenAt: row.last_seen_at,
    endsAt: row.ends_at,
    epoch: row.credential_epoch,
    factorAt: row.factor_at ?? undefined,
    account: { epoch, factors, frozen: frozenAt !== undefined, reviewer: role === 'reviewer' },
  };
  return isAlive(standing, now) ? asSession(row, account, factors) : undefined;
}
