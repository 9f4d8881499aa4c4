// Completes a take-back: what was staged is put in force and everything of before ends, in one transaction (law 17).
// All of it happens or none does; of two hundred at once, one does it and the others hear its answer.
import type { CompleteRefusal } from '../../directory/index.ts';
import { type OperationId, ok, type Result, refuse, type World, type WriteTx } from '../../kernel/index.ts';
import { append } from '../../record/index.ts';
import { type Account, lockAccount, suspendAddresses, tellOwner } from '../identity/index.ts';
import { endEverything } from './end-everything.ts';
import { putInForce, type Staged } from './put-in-force.ts';
import { openSecret, openSheet } from './staged.ts';
import { finish, lockState, stateOf, type TakeBackState } from './store.ts';

export type Completing = Pick<World, 'clock' | 'random' | 'db' | 'keys' | 'wake' | 'site'>;

export function complete(
  world: Completing,
  operation: OperationId,
): Promise<Result<{ readonly completedAt: Date }, CompleteRefusal>> {
  return world.db.write(async (tx) => {
    const begun = await stateOf(tx, operation);
    if (!begun) return refuse({ code: 'take_back_over' });
    // The account's lock puts everything that changes it in a row; what was staged is read again behind it.
    const account = await lockAccount(tx, begun.account);
    const state = await lockState(tx, operation);
    if (!state || state.replacedAt) return refuse({ code: 'take_back_over' });
    if (state.completedAt) return ok({ completedAt: state.completedAt });
    if (account.frozenAt) return refuse({ code: 'account_frozen' });
    const staged = stagedIn(world, state);
    if (!staged) return refuse({ code: 'take_back_incomplete' });
    return ok({ completedAt: await swap(world, tx, account, state, staged) });
  });
}

function stagedIn(world: Pick<World, 'keys'>, state: TakeBackState): Staged | undefined {
  const { operation, passwordHash, sealedFactor, factorStep, sealedSheet, sheetProven } = state;
  if (passwordHash === undefined || !sealedFactor || factorStep === undefined || !sealedSheet || !sheetProven)
    return undefined;
  return {
    passwordHash,
    secret: openSecret(world, operation, sealedFactor),
    factorStep,
    sheet: openSheet(world, operation, sealedSheet),
  };
}

async function swap(
  world: Completing,
  tx: WriteTx,
  account: Account,
  state: TakeBackState,
  staged: Staged,
): Promise<Date> {
  const now = world.clock.now();
  await endEverything(world, tx, account.id);
  await suspendAddresses(world, tx, account.id, state.kept);
  await putInForce(world, tx, account, staged);
  await finish(tx, state.operation, now);
  const actor = { kind: 'claimant', account: account.id } as const;
  await append(world, tx, {
    kind: 'account.taken-back',
    actor,
    account: account.id,
    facts: { sheet: staged.sheet.label },
  });
  const { username } = account;
  await tellOwner(world, tx, account.id, 'account-taken-back', { username, sheet: staged.sheet.label, at: now });
  return now;
}
