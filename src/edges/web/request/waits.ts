// The shortest and the longest hold of any tier, since no account is known yet (law 1).
import type { Duration } from '../../../kernel/index.ts';
import type { PolicyDescription } from '../../../recovery/assurance/index.ts';

export function waitsOf({ tiers }: PolicyDescription): { readonly from: Duration; readonly to: Duration } {
  const waits = tiers.flatMap(({ hold }) => hold.map(({ wait }) => wait));
  return { from: Math.min(...waits) as Duration, to: Math.max(...waits) as Duration };
}
