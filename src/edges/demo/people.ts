// The demo people: who they are and how they are seeded. Their secrets are public on purpose, which is why a database that
// holds them is marked and never serves a live site.

import { installSheet, makeSheet } from '../../accounts/codes/index.ts';
import { installFactor, newSecret } from '../../accounts/factors/index.ts';
import { grantRole, openAccount } from '../../accounts/identity/index.ts';
import { hashPassword } from '../../accounts/passwords/index.ts';
import { type AccountId, before, days, type World, type WriteTx } from '../../kernel/index.ts';
import { deliverNotices } from '../../notices/index.ts';
import { append } from '../../record/index.ts';
import { demoPeople, insertPerson, type Sheet } from './people-store.ts';

interface Person {
  readonly username: string;
  readonly password: string;
  readonly openedDaysAgo: number;
  /** The app is still at hand, so the demo page shows its codes. */
  readonly appAtHand: boolean;
  readonly reviewer: boolean;
}

const people: readonly Person[] = [
  { username: 'jo', password: 'seven herons on a jetty', openedDaysAgo: 1300, appAtHand: false, reviewer: false },
  { username: 'sam', password: 'a quiet bicycle in june', openedDaysAgo: 900, appAtHand: true, reviewer: false },
  { username: 'mira', password: 'lanterns over cold water', openedDaysAgo: 1500, appAtHand: true, reviewer: true },
  { username: 'ravi', password: 'two maps and one compass', openedDaysAgo: 1400, appAtHand: true, reviewer: true },
  { username: 'noor', password: 'the slow train to the sea', openedDaysAgo: 1200, appAtHand: true, reviewer: true },
];

/** The same world at a moment of the past: what these people did then is dated then. */
const at = (world: World, moment: Date): World => ({ ...world, clock: { now: () => moment } });

/** Puts the demo people who are not there yet into a demo database. */
export async function seedPeople(world: World): Promise<void> {
  const there = (await world.db.read(demoPeople)).map((person) => person.username);
  const missing = people.filter((person) => !there.includes(person.username));
  if (missing.length === 0) return;
  for (const person of missing) await seed(world, person, people.indexOf(person));
  // What they were told back then is not in today's outbox.
  await deliverNotices({ ...world, mail: { send: async () => 'accepted' } });
}

async function seed(world: World, person: Person, place: number): Promise<void> {
  const then = at(world, before(world.clock.now(), days(person.openedDaysAgo)));
  const passwordHash = await hashPassword(then, person.password);
  const secret = newSecret(world.random);
  await world.db.write(async (tx) => {
    const opened = await openAccount(then, tx, {
      username: person.username,
      address: `${person.username}@mail.example`,
      confirmed: true,
      passwordHash,
    });
    if (!opened.ok) throw new Error(`the demo person ${person.username} exists already`);
    const account = opened.value;
    await installFactor(then, tx, { account, name: person.appAtHand ? 'Phone' : 'Old phone', secret, step: 0 });
    await append(then, tx, { kind: 'factor.added', actor: { kind: 'owner', account }, account });
    const sheets =
      person.username === 'jo' ? await renewedAndLost(world, tx, account, then) : [await firstSheet(then, tx, account)];
    await insertPerson(tx, {
      username: person.username,
      password: person.password,
      secret: person.appAtHand ? secret : undefined,
      sheets,
      place,
    });
  });
  if (person.reviewer) await grantRole(at(world, then.clock.now()), person.username, 'reviewer');
}

async function firstSheet(then: World, tx: WriteTx, account: AccountId, label?: string): Promise<Sheet> {
  const made = await makeSheet(then, tx, account);
  const sheet = { ...made, label: label ?? made.label };
  await installSheet(then, tx, account, sheet, sheet.madeAt);
  await append(then, tx, {
    kind: 'sheet.activated',
    actor: { kind: 'owner', account },
    account,
    facts: { label: sheet.label },
  });
  return sheet;
}

/** Jo's story: sheet A91B from the beginning, renewed on 12 May; D83E was typed back once and then closed unsaved. */
async function renewedAndLost(world: World, tx: WriteTx, account: AccountId, then: World): Promise<readonly Sheet[]> {
  const old = await firstSheet(then, tx, account, 'A91B');
  await firstSheet(at(world, lastTwelfthOfMay(world.clock.now())), tx, account, 'D83E');
  return [old];
}

/** The newest 12 May that lies more than 100 days back, so that everything of that day has matured. */
function lastTwelfthOfMay(now: Date): Date {
  const thisYear = new Date(Date.UTC(now.getUTCFullYear(), 4, 12, 9, 30));
  return thisYear < before(now, days(100)) ? thisYear : new Date(Date.UTC(now.getUTCFullYear() - 1, 4, 12, 9, 30));
}
