// Argon2id with a pepper (SP 800-63B-4 §3.1.1.2, RFC 9106). Slow on purpose: call it outside transactions.
import { hash, parseOptions, verify } from '@node-rs/argon2';
import type { World } from '../../kernel/index.ts';
import { normalPassword } from './rules.ts';

/** 19 MiB, two passes, one lane. They stand in each hash, so changing them here changes old hashes at their next use. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

type Pepper = { readonly keys: Pick<World['keys'], 'pepper'> };

export const hashPassword = (world: Pepper, password: string): Promise<string> =>
  hash(normalPassword(password), { ...cost, secret: world.keys.pepper });

export const matchesHash = (world: Pepper, hashed: string, password: string): Promise<boolean> =>
  verify(hashed, normalPassword(password), { secret: world.keys.pepper });

/** Whether a hash was made at other parameters than today's. */
export function isOutdated(hashed: string): boolean {
  const made = parseOptions(hashed);
  return (Object.keys(cost) as (keyof typeof cost)[]).some((part) => made[part] !== cost[part]);
}

/** Of no password anybody knows, at today's parameters: checking against it takes as long as against a real one (law 1). */
export const nobodysHash =
  '$argon2id$v=19$m=19456,t=2,p=1$IUtKOwYzY/LyI9f/lOazfA$UlbQ4ikYsnby7irI5VOtfUZ7UEUP35ny1OisG4F1i60';
