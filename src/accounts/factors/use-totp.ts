// Uses a code of any of the account's authenticators, once, inside the caller's transaction: it counts when that commits.
import { type AccountId, ok, type Result, refuse, type World, type WriteTx } from '../../kernel/index.ts';
import { asFactor, type Factor } from './factor.ts';
import { openSecret } from './install-factor.ts';
import type { TotpRefusal } from './rules.ts';
import { type FactorRow, factorRows, takeStep } from './store.ts';
import { verifySecret } from './totp.ts';

type Judged = { readonly row: FactorRow; readonly result: ReturnType<typeof verifySecret> };

/** Of several factors the one that says most is heard: right, then used, then a clock that is off, then wrong. */
const weight = { totp_used: 3, totp_clock_off: 2, totp_wrong: 1, totp_malformed: 0 } as const;
const weightOf = ({ result }: Judged): number => (result.ok ? 4 : weight[result.refusal.code]);

export async function useTotp(
  world: Pick<World, 'clock' | 'keys'>,
  tx: WriteTx,
  account: AccountId,
  typed: string,
): Promise<Result<Factor, TotpRefusal>> {
  const now = world.clock.now();
  const judged = (await factorRows(tx, account)).map((row) => ({
    row,
    result: verifySecret(openSecret(world.keys, row.id, row.sealed_secret), typed, now, Number(row.last_step)),
  }));
  const best = judged.sort((a, b) => weightOf(b) - weightOf(a))[0];
  if (!best) return refuse({ code: 'totp_wrong' });
  if (!best.result.ok) return best.result;
  const taken = await takeStep(tx, best.row.id, best.result.value.step, now);
  return taken ? ok(asFactor({ ...best.row, last_used_at: now })) : refuse({ code: 'totp_used' });
}
