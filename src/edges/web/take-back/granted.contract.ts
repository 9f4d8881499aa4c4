// For tests: a request that went all the way to its grant, with mailbox and password as its two proofs.
import type { Person } from '../../../../test/harness/people.ts';
import type { TestWorld } from '../../../../test/harness/world.ts';
import { days, hours, minutes } from '../../../kernel/index.ts';
import { deliverNotices } from '../../../notices/index.ts';
import {
  advanceRequests,
  askMailbox,
  type Claim,
  confirmMailbox,
  fileRequest,
  openDraft,
  saveAnswers,
  showPassword,
  takeBackOf,
} from '../../../recovery/requests/index.ts';
import type { House } from '../../kit/index.ts';

export interface Granted {
  /** What the claimant's browser keeps in its cookie. */
  readonly token: string;
  readonly claim: Claim;
  readonly returnCode: string;
}

/** The token of the newest link of this path that was mailed. */
export function mailedToken(world: TestWorld, path: string): string {
  const link = new RegExp(`${path}/([\\w-]{43})`);
  return world.mails.map(({ text }) => link.exec(text)?.[1]).findLast((token) => token !== undefined) ?? '';
}

/** The policy wants no people for an ordinary account with two roots, so time alone leads to the grant. */
export async function grantRequest(world: TestWorld, house: House, person: Person): Promise<Granted> {
  world.pass(days(91));
  const { token, claim } = await openDraft(house);
  const answers = {
    username: person.username,
    reason: 'phone-lost',
    codes: 'lost',
    conduct: true,
    patience: true,
  } as const;
  await saveAnswers(house, claim, answers);
  await askMailbox(house, claim, person.address);
  await deliverNotices(world);
  await confirmMailbox(house, mailedToken(world, '/request/mailbox'));
  await showPassword(house, claim, person.password);
  const filed = await fileRequest(house, claim);
  if (!filed.ok) throw new Error(`not filed: ${JSON.stringify(filed.refusal)}`);
  for (const wait of [minutes(0), minutes(1), hours(73), minutes(1)]) {
    world.pass(wait);
    await advanceRequests(house);
    await deliverNotices(world);
  }
  const state = (await takeBackOf(house, claim))?.state;
  if (state !== 'granted') throw new Error(`the request is not granted but ${state}`);
  return { token, claim, returnCode: filed.value.returnCode ?? '' };
}
