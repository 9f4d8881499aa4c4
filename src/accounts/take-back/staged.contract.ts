// For tests: an account with everything, and a take-back of it staged to the last step.
import { generateSync } from 'otplib';
import type { TestWorld } from '../../../test/harness/world.ts';
import type { StagedSheet, TakeBack } from '../../directory/index.ts';
import { days, newId, type OperationId } from '../../kernel/index.ts';
import { type Opened, openPerson } from '../as-directory/built-in.contract.ts';
import { takeBackIn } from './index.ts';

export const newPassword = 'three green umbrellas drying';
export const oldPassword = 'an old lamp on the stairs';

export interface Staged extends Opened {
  readonly username: string;
  readonly operation: OperationId;
  readonly takeBack: TakeBack;
  readonly newSecret: string;
  /** The code that proved the new app. */
  readonly proof: string;
  readonly sheet: StagedSheet;
}

export const appCode = (world: Pick<TestWorld, 'clock'>, secret: string) =>
  generateSync({ secret, epoch: Math.floor(world.clock.now().getTime() / 1000) });

let people = 0;
/** Addresses: `<username>@example.test`, which is kept, and `<username>@example.org`. */
export async function openSomebody(world: TestWorld): Promise<Opened & { readonly username: string }> {
  people++;
  const username = `somebody-${people}`;
  const addresses = [`${username}@example.test`, `${username}@example.org`];
  const opened = await openPerson(world, { username, password: oldPassword, addresses });
  world.pass(days(2));
  return { ...opened, username };
}

export async function stageAll(world: TestWorld, somebody: Opened & { readonly username: string }): Promise<Staged> {
  const operation = newId<'operation'>(world.random);
  const takeBack = takeBackIn(world);
  await takeBack.begin(operation, somebody.account, `${somebody.username}@example.test`);
  const password = await takeBack.stagePassword(operation, newPassword);
  const factor = await takeBack.stageFactor(operation);
  const sheet = await takeBack.stageSheet(operation);
  if (!password.ok || !factor.ok || !sheet.ok) throw new Error('a step was refused');
  const proof = appCode(world, factor.value.secret);
  const proven = await takeBack.proveFactor(operation, proof);
  const typed = await takeBack.proveSheet(operation, sheet.value.codes[2] ?? '');
  if (!proven.ok || !typed.ok) throw new Error('a proof was refused');
  return { ...somebody, operation, takeBack, newSecret: factor.value.secret, proof, sheet: sheet.value };
}
