// Stages the new password. Hashed outside the transaction; the password on record keeps working until all is swapped.
import type { StagePasswordRefusal } from '../../directory/index.ts';
import { type OperationId, ok, type Result, refuse, type World } from '../../kernel/index.ts';
import { accountById, addressesOf } from '../identity/index.ts';
import { checkPassword, hashPassword, type PasswordWords, passwordProblem } from '../passwords/index.ts';
import { stage, stateOf } from './store.ts';

export async function stagePassword(
  world: Pick<World, 'db' | 'keys' | 'site'>,
  operation: OperationId,
  password: string,
): Promise<Result<null, StagePasswordRefusal>> {
  const about = await aboutAccount(world, operation);
  if (!about) return refuse({ code: 'take_back_over' });
  const problem = await passwordProblem(password, about.words);
  if (problem) return refuse({ code: problem });
  // Whoever was inside may know the old one (law 17 wants a new password).
  if ((await checkPassword(world, about.account, password)) === 'right') return refuse({ code: 'password_unchanged' });
  const hash = await hashPassword(world, password);
  const staged = await world.db.write((tx) => stage(tx, operation, { password_hash: hash }));
  return staged ? ok(null) : refuse({ code: 'take_back_over' });
}

const aboutAccount = (world: Pick<World, 'db' | 'site'>, operation: OperationId) =>
  world.db.read(async (tx) => {
    const state = await stateOf(tx, operation);
    const account = state && (await accountById(tx, state.account));
    if (!account) return undefined;
    const addresses = (await addressesOf(tx, account.id)).map(({ address }) => address);
    const words: PasswordWords = { username: account.username, addresses, siteName: world.site.name };
    return { account: account.id, words };
  });
