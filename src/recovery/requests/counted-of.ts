// Which of the things that were shown count for the account as it is now: those can be shown again.
import { evaluate } from './evaluate.ts';
import { look } from './look.ts';
import type { RecoveryWorld, Request } from './request.ts';

export interface CountedThings {
  readonly mailboxes: readonly string[];
  readonly password: boolean;
}

export async function countedOf(world: RecoveryWorld, request: Request): Promise<CountedThings> {
  const seen = await look(world, request);
  const { proofs } = await world.db.read((tx) => evaluate(world, tx, request, seen));
  const counted = proofs.filter(({ judged }) => judged.verdict === 'counts').map(({ judged }) => judged.shown);
  return {
    mailboxes: counted.flatMap((shown) => (shown.kind === 'mailbox' ? [shown.address] : [])),
    password: counted.some(({ kind }) => kind === 'password'),
  };
}
