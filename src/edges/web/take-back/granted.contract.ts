// For tests: a request that went all the way to its grant, with mailbox and password as its two proofs.
import { tokenIn } from '../../../../test/harness/mails.ts';
import { must } from '../../../../test/harness/must.ts';
import type { Person } from '../../../../test/harness/people.ts';
import type { RecoveryTestWorld } from '../../../../test/harness/requests.ts';
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

export interface Granted {
  /** What the claimant's browser keeps in its cookie. */
  readonly token: string;
  readonly claim: Claim;
  readonly returnCode: string;
}

/** The policy wants no people for an ordinary account with two roots, so time alone leads to the grant. */
export async function grantRequest(world: RecoveryTestWorld, person: Person): Promise<Granted> {
  world.pass(days(91));
  const { token, claim } = await openDraft(world);
  const answers = {
    username: person.username,
    reason: 'phone-lost',
    codes: 'lost',
    conduct: true,
    patience: true,
  } as const;
  await saveAnswers(world, claim, answers);
  await askMailbox(world, claim, person.address);
  await deliverNotices(world);
  await confirmMailbox(world, tokenIn(world, person.address, '/request/mailbox/'));
  await showPassword(world, claim, person.password);
  const filed = must(await fileRequest(world, claim));
  for (const wait of [minutes(0), minutes(1), hours(73), minutes(1)]) {
    world.pass(wait);
    await advanceRequests(world);
    await deliverNotices(world);
  }
  const state = (await takeBackOf(world, claim))?.state;
  if (state !== 'granted') throw new Error(`the request is not granted but ${state}`);
  return { token, claim, returnCode: filed.returnCode ?? '' };
}
