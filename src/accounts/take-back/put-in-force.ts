// Puts the staged password, authenticator and sheet in force, and records each.
import type { StagedSheet } from '../../directory/index.ts';
import type { World, WriteTx } from '../../kernel/index.ts';
import { append } from '../../record/index.ts';
import { speak } from '../../words/index.ts';
import { installSheet } from '../codes/index.ts';
import { installFactor } from '../factors/index.ts';
import type { Account } from '../identity/index.ts';
import { installPassword } from '../passwords/index.ts';

export interface Staged {
  readonly passwordHash: string;
  readonly secret: string;
  /** The step of the code that proved the secret: it counts as used. */
  readonly factorStep: number;
  readonly sheet: StagedSheet;
}

export async function putInForce(
  world: Pick<World, 'clock' | 'random' | 'keys' | 'wake'>,
  tx: WriteTx,
  { id: account, language }: Pick<Account, 'id' | 'language'>,
  { passwordHash, secret, factorStep, sheet }: Staged,
): Promise<void> {
  const now = world.clock.now();
  const actor = { kind: 'claimant', account } as const;
  // Set by the claimant at the end of a recovery, through no single mailbox: what it took is in the request.
  await installPassword(tx, account, passwordHash, now, undefined);
  await append(world, tx, { kind: 'password.changed', actor, account });
  const name = speak(language)('take-back.factor-name');
  await installFactor(world, tx, { account, name, secret, step: factorStep });
  await append(world, tx, { kind: 'factor.added', actor, account });
  await installSheet(world, tx, account, sheet, now);
  await append(world, tx, { kind: 'sheet.activated', actor, account, facts: { label: sheet.label, replaced: null } });
}
