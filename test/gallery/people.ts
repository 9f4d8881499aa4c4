// People for scenes: their accounts are as old as a recovery wants them, while the clock stands where it is.
import { generateSync } from 'otplib';
import { openPerson } from '../../src/accounts/as-directory/built-in.contract.ts';
import { type AccountId, before, type Duration, days, minutes } from '../../src/kernel/index.ts';
import { deliverNotices } from '../../src/notices/index.ts';
import type { TestWorld } from '../harness/world.ts';

export interface GalleryPerson {
  readonly account: AccountId;
  readonly username: string;
  readonly password: string;
  readonly addresses: readonly [string, string];
  /** Of the sheet that works. */
  readonly codes: readonly string[];
  /** What the app shows now. */
  readonly appCode: (off?: Duration) => string;
}

const password = 'an old lamp on the stairs';
let opened = 0;

export async function openGalleryPerson(
  world: TestWorld,
  wanted: { readonly username?: string; readonly address?: string } = {},
): Promise<GalleryPerson> {
  const { username = `joline-${++opened}` } = wanted;
  const { address = `${username}@example.test` } = wanted;
  const then = before(world.clock.now(), days(100));
  const addresses = [address, `second.${address}`] as const;
  const past = { ...world, clock: { now: () => then } };
  const { account, codes, secret } = await openPerson(past, { username, password, addresses });
  // What they were told back then is in nobody's way now.
  await deliverNotices({ ...world, mail: { send: async () => 'accepted' } });
  const appCode = (off = minutes(0)) =>
    generateSync({ secret, epoch: Math.floor((world.clock.now().getTime() + off) / 1000) });
  return { account, username, password, addresses, codes, appCode };
}
