// Requests for tests: one that people must decide on, filed as a claimant files it; and ways to force a state onto one.
import { sql } from 'kysely';
import { asDirectory } from '../../src/accounts/as-directory/index.ts';
import { type AccountId, days, type RequestId, type World } from '../../src/kernel/index.ts';
import { deliverNotices } from '../../src/notices/index.ts';
import { demoPolicy, type Policy } from '../../src/recovery/assurance/index.ts';
import {
  advanceRequests,
  askMailbox,
  type Claim,
  confirmMailbox,
  fileRequest,
  openDraft,
  type RecoveryWorld,
  requestById,
  saveAnswers,
  showPassword,
} from '../../src/recovery/requests/index.ts';
import { tokenIn } from './mails.ts';
import { must } from './must.ts';
import { openPerson, type Person } from './people.ts';
import type { TestWorld } from './world.ts';

export type RecoveryTestWorld = TestWorld & RecoveryWorld;

export const recoveryWorld = (world: TestWorld, policy: Policy = demoPolicy): RecoveryTestWorld => ({
  ...world,
  policy,
  directory: asDirectory(world, (fault) => {
    throw fault;
  }),
});

export interface ClaimedRequest {
  readonly request: RequestId;
  readonly claim: Claim;
  /** Of the browser that opened it. */
  readonly token: string;
  readonly person: Person;
}

/** A person whose account is old enough to count, and a draft of theirs that lacks nothing but a document. */
export async function draftOfSomeone(world: RecoveryTestWorld): Promise<ClaimedRequest> {
  const person = await openPerson(world);
  world.pass(days(91));
  const { token, claim } = await openDraft(world);
  const answers = { username: person.username, reason: 'phone-lost', story: 'The phone fell into the canal.' } as const;
  must(await saveAnswers(world, claim, { ...answers, codes: 'lost', conduct: true, patience: true }));
  must(await askMailbox(world, claim, person.address));
  await deliverNotices(world);
  must(await confirmMailbox(world, tokenIn(world, person.address, '/request/mailbox/')));
  must(await showPassword(world, claim, person.password));
  return { request: claim.request, claim, token, person };
}

/** Files it and lets the machine judge: under the demo's policy it then waits for people. */
export async function fileForReview(world: RecoveryTestWorld, { claim }: Pick<ClaimedRequest, 'claim'>): Promise<void> {
  must(await fileRequest(world, claim));
  await advanceRequests(world);
  const state = await stateOf(world, claim.request);
  if (state !== 'reviewing') throw new Error(`the request is ${state}, not reviewing`);
}

const seen = async ({ db }: Pick<World, 'db'>, id: RequestId) => {
  const request = await db.read((tx) => requestById(tx, id));
  if (!request) throw new Error(`there is no request ${id}`);
  return request;
};
export const stateOf = async (world: Pick<World, 'db'>, id: RequestId): Promise<string> =>
  (await seen(world, id)).state;
export const evidenceOf = async (world: Pick<World, 'db'>, id: RequestId): Promise<number> =>
  (await seen(world, id)).evidence;

/** Puts a request into a state as if it had got there by itself, for tests of what others may do to it then. */
export async function force(world: TestWorld, id: RequestId, state: string, account?: AccountId): Promise<void> {
  const now = world.clock.now();
  const ended = ['completed', 'withdrawn', 'refused', 'expired'].includes(state) ? now : null;
  await sql`update recovery.requests set state = ${state}, since = ${now}, ended_at = ${ended}, due_at = ${now},
      filed_at = coalesce(filed_at, ${now}), reference = coalesce(reference, ${id.slice(0, 8)}),
      return_code_mac = coalesce(return_code_mac, '\\x00'), contact = coalesce(contact, 'jo@example.test'),
      account = coalesce(${account ?? null}, account)
    where id = ${id}`.execute(world.opened.kysely);
}
