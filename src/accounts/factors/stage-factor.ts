// Shows a new secret to one session. Nothing of the account changes until a code from it is typed (`addFactor`).
import { type AccountId, before, newId, type SessionId, type World } from '../../kernel/index.ts';
import { openSecret, sealSecret } from './install-factor.ts';
import { stagedFor } from './rules.ts';
import { putStaged, stagedRow } from './store.ts';
import { newSecret } from './totp.ts';

/** Whose browser the secret is shown to. */
export interface Stager {
  readonly session: SessionId;
  readonly account: AccountId;
}
type Staging = Pick<World, 'clock' | 'random' | 'db' | 'keys'>;

/** Stages a secret; the same one again while it waits, so that Back and a second try show the same code. */
export async function stageFactor(world: Staging, by: Stager): Promise<string> {
  const waiting = await stagedFactor(world, by.session);
  if (waiting !== undefined) return waiting;
  const id = newId<'factor'>(world.random);
  const secret = newSecret(world.random);
  const sealed = sealSecret(world.keys, id, secret);
  const row = { session: by.session, account: by.account, id, sealed_secret: sealed, staged_at: world.clock.now() };
  await world.db.write((tx) => putStaged(tx, row));
  return secret;
}

/** The secret that waits for its first code; undefined when there is none or its 30 minutes are over. */
export async function stagedFactor(
  world: Pick<World, 'clock' | 'db' | 'keys'>,
  session: SessionId,
): Promise<string | undefined> {
  const since = before(world.clock.now(), stagedFor);
  const row = await world.db.read((tx) => stagedRow(tx, session, since));
  return row && openSecret(world.keys, row.id, row.sealed_secret);
}
