// For tests: a world with real accounts behind the contract, and a claimant who walks the whole way step by step.
import { sql } from 'kysely';
import { openPerson } from '../../src/accounts/as-directory/built-in.contract.ts';
import type { Directory } from '../../src/directory/index.ts';
import { type AccountId, days, hours, type RequestId } from '../../src/kernel/index.ts';
import { deliverNotices } from '../../src/notices/index.ts';
import { defaultPolicy, demoPolicy, type Policy } from '../../src/recovery/assurance/index.ts';
import {
  advanceRequests,
  askMailbox,
  type Claim,
  confirmMailbox,
  fileRequest,
  noteEvidence,
  openDraft,
  recordDecision,
  requestById,
  saveAnswers,
  showPassword,
  statusOf,
} from '../../src/recovery/requests/index.ts';
import { findRequest } from '../../src/recovery/requests/store.ts';
import { tokenIn } from './mails.ts';
import { must } from './must.ts';
import { type RecoveryTestWorld, recoveryWorld } from './requests.ts';
import { openTestWorld } from './world.ts';

export interface Owner {
  readonly username: string;
  readonly password: string;
  /** The first is the one that claimants show. */
  readonly addresses: readonly [string, string];
  readonly account: AccountId;
}
const owner = (n: number) => ({
  username: `joline-${n}`,
  password: 'an old lamp on the stairs',
  addresses: [`jo${n}@example.test`, `jo${n}@second.test`] as const,
});
/** How many people a test file may use up. */
const pool = 20;

/** Machines decide alone: what many tests about holds want. */
export const machinePolicy: Policy = { ...defaultPolicy, version: 'machine-1' };
export { demoPolicy };

export type Walk = Awaited<ReturnType<typeof openWalk>>;

/** People with everything on their accounts for 100 days. */
export async function openWalk(policy: Policy = machinePolicy, change: (directory: Directory) => Directory = (d) => d) {
  const base = await openTestWorld();
  const owners: Owner[] = [];
  for (let n = 0; n < pool; n++) owners.push({ ...owner(n), account: (await openPerson(base, owner(n))).account });
  await deliverNotices(base);
  base.mails.length = 0;
  base.pass(days(100));
  const world = recoveryWorld(base, policy);
  /** Somebody whom no test has used yet. */
  const someone = (): Owner => {
    const next = owners.shift();
    if (!next) throw new Error('everybody was used up: raise `pool`');
    return next;
  };
  return { ...walkIn({ ...world, directory: change(world.directory) }), someone };
}

export function walkIn(world: RecoveryTestWorld) {
  const linkTo = (to: string, path: string): string => tokenIn(world, to, `/${path}/`);

  /** Jobs and mails until nothing is left to do now. */
  const settle = async (): Promise<void> => {
    for (let i = 0; i < 3; i++) {
      await advanceRequests(world);
      await deliverNotices(world);
    }
  };

  const showMailbox = async (claim: Claim, address: string): Promise<void> => {
    must(await askMailbox(world, claim, address));
    await deliverNotices(world);
    must(await confirmMailbox(world, linkTo(address, 'request/mailbox')));
  };

  interface Filing {
    readonly mailbox?: string;
    /** Empty: none is entered. */
    readonly password?: string;
    readonly documents?: number;
  }
  type Who = Pick<Owner, 'username' | 'password' | 'addresses'>;
  /** A draft with everything in it. */
  const fill = async (who: Who, filing: Filing = {}) => {
    const { username } = who;
    const { mailbox = who.addresses[0], password = who.password, documents = 1 } = filing;
    const { claim, token } = await openDraft(world);
    must(
      await saveAnswers(world, claim, {
        username,
        reason: 'phone-lost',
        story: '',
        codes: 'lost',
        conduct: true,
        patience: true,
      }),
    );
    await showMailbox(claim, mailbox);
    if (password !== '') must(await showPassword(world, claim, password));
    if (documents > 0) await world.db.write((tx) => noteEvidence(world, tx, claim.request, { documents }));
    return { claim, token };
  };

  const file = async (who: Who, filing: Filing = {}) => {
    const { claim, token } = await fill(who, filing);
    const filed = must(await fileRequest(world, claim));
    return { claim, token, ...filed };
  };

  const state = async (request: RequestId) => (await world.db.read((tx) => requestById(tx, request)))?.state;
  const read = async (request: RequestId) => {
    const found = await world.db.read((tx) => findRequest(tx, request));
    if (!found) throw new Error('no such request');
    return found;
  };
  const status = async (claim: Claim) => {
    const view = await statusOf(world, claim);
    if (!view) throw new Error('no status');
    return view;
  };
  const decide = async (request: RequestId, outcome: 'approved' | 'refused') =>
    world.db.write(async (tx) => {
      const evidence = (await requestById(tx, request))?.evidence ?? -1;
      return recordDecision(world, tx, { request, outcome, evidence });
    });

  /** Filed with two roots, told, and the hold is over. */
  const granted = async (who: Who, filing: Filing = {}) => {
    const filed = await file(who, filing);
    await settle();
    world.pass(hours(72));
    await settle();
    const now = await state(filed.claim.request);
    if (now !== 'granted') throw new Error(`not granted but ${now}`);
    return filed;
  };

  const subjects = (to: string) => world.mails.filter((mail) => mail.to === to).map((mail) => mail.subject);
  const rows = async <Row>(query: string) => (await sql.raw<Row>(query).execute(world.opened.kysely)).rows;

  return { world, linkTo, settle, showMailbox, fill, file, state, read, status, decide, granted, subjects, rows };
}
