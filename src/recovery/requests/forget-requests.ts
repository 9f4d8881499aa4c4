// The job that forgets what claimants said: 90 days after the end of their request, at once where it was never sent.
// State, times and the record stay; they name nobody.
import { before, type RequestId, type World } from '../../kernel/index.ts';
import { deleteMailsOfRequest } from '../../notices/index.ts';
import { append } from '../../record/index.ts';
import { forgetProofs } from '../proofs/index.ts';
import { deleteClaims, deleteTries } from './claims-store.ts';
import { forget, toForget } from './forget-store.ts';
import { sealAnswers } from './request.ts';
import { answersKeptFor } from './rules.ts';
import { tryWindow } from './take-try.ts';

type ForgetWorld = Pick<World, 'clock' | 'db' | 'keys' | 'wake'>;

/** Returns how many requests that were. */
export async function forgetRequests(world: ForgetWorld): Promise<number> {
  const now = world.clock.now();
  await world.db.write(async (tx) => {
    await deleteTries(tx, before(now, tryWindow));
    await deleteClaims(tx, now);
  });
  const due = await world.db.read((tx) => toForget(tx, before(now, answersKeptFor)));
  let forgotten = 0;
  for (const id of due) if (await forgetOne(world, id)) forgotten++;
  return forgotten;
}

const forgetOne = (world: ForgetWorld, id: RequestId): Promise<boolean> =>
  world.db.write(async (tx) => {
    if (!(await forget(tx, id, sealAnswers(world, id, {}), world.clock.now()))) return false;
    await forgetProofs(tx, id);
    await deleteMailsOfRequest(tx, id);
    await append(world, tx, { kind: 'request.forgotten', actor: { kind: 'system' }, request: id });
    return true;
  });
