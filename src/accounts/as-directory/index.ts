// The built-in accounts behind the directory contract: the front door.
import type { Directory, Shown } from '../../directory/index.ts';
import { type AccountId, ok, type World } from '../../kernel/index.ts';
import { lookAtCode, readCode } from '../codes/index.ts';
import { findAccount, freezeAccount, restrictAccount } from '../identity/index.ts';
import { checkPassword } from '../passwords/index.ts';
import { takeBackIn } from '../take-back/index.ts';
import { onRecord } from './on-record.ts';
import { isFirst } from './store.ts';

/** @param report hears why a check could not be made; the person hears only that it could not. */
export function asDirectory(world: Omit<World, 'mail' | 'files'>, report: (fault: unknown) => void): Directory {
  return {
    find: async (identifier) => (await world.db.read((tx) => findAccount(tx, identifier)))?.id,
    onRecord: (account) => onRecord(world, account),
    checkPassword: (account, password) => shown(world, account, password, report),
    readCode: async (typed) => {
      const read = readCode(typed);
      return read.ok ? ok(null) : read;
    },
    lookAtCode: (account, code) => lookAtCode(world, account, code),
    freeze: (operation, account) =>
      world.db.write(async (tx) => {
        if (await isFirst(tx, { operation, kind: 'freeze', account }, world.clock.now()))
          await freezeAccount(world, tx, account, { kind: 'system' });
      }),
    restrict: (operation, account, until) =>
      world.db.write(async (tx) => {
        if (await isFirst(tx, { operation, kind: 'restrict', account }, world.clock.now()))
          await restrictAccount(world, tx, account, until);
      }),
    takeBack: takeBackIn(world),
  };
}

/** Law 7: a verifier that is down is neither a pass nor a wrong password. */
async function shown(
  world: Pick<World, 'db' | 'keys'>,
  account: AccountId | undefined,
  password: string,
  report: (fault: unknown) => void,
): Promise<Shown> {
  try {
    return (await checkPassword(world, account, password)) === 'right' ? 'shown' : 'not-shown';
  } catch (fault) {
    report(fault);
    return 'unknown';
  }
}
