// Threats: asking for a new password to learn who has an account; a mailbox thief who wants past the second factor.
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openPerson, type Person } from '../../../test/harness/people.ts';
import { openTestWorld, type TestWorld } from '../../../test/harness/world.ts';
import type { Database } from '../../kernel/index.ts';
import { deliverNotices } from '../../notices/index.ts';
import { entriesOfAccount } from '../../record/index.ts';
import { factorsOf } from '../factors/index.ts';
import { lockAccount, raiseEpoch } from '../identity/index.ts';
import { sessionOf, signIn, signInWithTotp } from '../sessions/index.ts';
import { askReset, completeReset, openReset, sendResetMails } from './index.ts';
import { resetByMac, useReset } from './store.ts';

let world: TestWorld;
let jo: Person;
const fresh = 'stone under blue river';
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  jo = await openPerson(world);
  await sendResetMails(world);
  await deliverNotices(world);
  world.mails.length = 0;
});

async function mailedToken(): Promise<string> {
  await askReset(world, jo.address);
  await sendResetMails(world);
  await deliverNotices(world);
  return /\/reset\/(\S+)/.exec(world.mails.at(-1)?.text ?? '')?.[1] ?? '';
}

/** The same database, remembering which tables were asked. */
function watched(): { db: Database; tables: Set<string> } {
  const tables = new Set<string>();
  const watch = <Tx extends object>(tx: Tx): Tx =>
    ({
      ...tx,
      tables: () =>
        new Proxy((tx as { tables: () => object }).tables(), {
          get: (target, name) => {
            const value: unknown = Reflect.get(target, name);
            if (typeof value !== 'function') return value;
            return (...args: unknown[]) => {
              if (typeof args[0] === 'string') tables.add(args[0]);
              return Reflect.apply(value, target, args) as unknown;
            };
          },
        }),
    }) as unknown as Tx;
  return {
    tables,
    db: {
      read: (work) => world.db.read((tx) => work(watch(tx))),
      write: (work) => world.db.write((tx) => work(watch(tx))),
    },
  };
}

test('asking looks at no account, address or password: known and made-up names do the same work (law 1)', async () => {
  const asked: string[][] = [];
  for (const typed of [jo.username, jo.address, 'made-up-name', 'made-up@example.test']) {
    const { db, tables } = watched();
    expect(await askReset({ ...world, db }, typed)).toEqual({ ok: true, value: null });
    asked.push([...tables].sort());
  }
  expect(asked).toEqual(Array.from({ length: 4 }, () => ['accounts.reset_wishes']));
});

test('an address without an account is told so in its own mailbox, and a made-up username reaches nobody', async () => {
  await askReset(world, 'stranger@example.test');
  await askReset(world, 'made-up-name');
  expect(await sendResetMails(world)).toBe(2);
  await deliverNotices(world);
  expect(world.mails.map((mail) => [mail.to, mail.subject])).toEqual([
    ['stranger@example.test', '[Example Index] No account has this address'],
  ]);
});

test('the mail goes to the address on record, not to the spelling that was typed', async () => {
  await askReset(world, jo.address.toUpperCase());
  await sendResetMails(world);
  await deliverNotices(world);
  expect(world.mails.map((mail) => mail.to)).toEqual([jo.address]);
});

test('a mail scanner that follows the link changes nothing (law 16)', async () => {
  const token = await mailedToken();
  for (let i = 0; i < 5; i++) expect((await openReset(world, token)).ok).toBe(true);
  expect((await signIn(world, { identifier: jo.username, password: jo.password })).ok).toBe(true);
  expect((await completeReset(world, { token, password: fresh })).ok).toBe(true);
});

test('a reset passes no second factor, signs nobody in and leaves the factors as they were (law 2)', async () => {
  const before = await world.db.read((tx) => factorsOf(tx, jo.account));
  const done = await completeReset(world, { token: await mailedToken(), password: fresh });
  expect(done).toEqual({ ok: true, value: null });
  const sessions = await sql`select id from accounts.sessions where account = ${jo.account}`.execute(
    world.opened.kysely,
  );
  expect(sessions.rows).toEqual([]);
  expect(await world.db.read((tx) => factorsOf(tx, jo.account))).toEqual(before);
  expect(await signIn(world, { identifier: jo.username, password: fresh })).toMatchObject({
    ok: true,
    value: { session: { level: 'password' } },
  });
});

test('a reset ends every session, so who was signed in with the old password is out', async () => {
  const half = await signIn(world, { identifier: jo.username, password: jo.password });
  if (!half.ok) throw new Error(half.refusal.code);
  const full = await signInWithTotp(world, half.value.session, jo.appCode());
  if (!full.ok) throw new Error(full.refusal.code);
  expect(await sessionOf(world, full.value.token)).toBeDefined();
  await completeReset(world, { token: await mailedToken(), password: fresh });
  expect(await sessionOf(world, full.value.token)).toBeUndefined();
  const rows = await sql`select id from accounts.sessions where account = ${jo.account}`.execute(world.opened.kysely);
  expect(rows.rows).toEqual([]);
  expect(await world.db.read((tx) => entriesOfAccount(tx, jo.account, 5))).toContainEqual(
    expect.objectContaining({ kind: 'session.ended' }),
  );
});

test('200 transactions that spend one reset at once, without any lock: the database lets one through (law 4)', async () => {
  const token = await mailedToken();
  const mac = world.keys.mac('reset-token', token);
  const id = (await world.db.read((tx) => resetByMac(tx, mac)))?.id ?? '';
  const use = () => world.db.write((tx) => useReset(tx, id, world.clock.now()));
  const spent = await Promise.all(Array.from({ length: 200 }, use));
  expect(spent.filter(Boolean)).toHaveLength(1);
});

test('a reset that meets a change of credentials waits for it, and is void then', async () => {
  const token = await mailedToken();
  let locked = () => {};
  const isLocked = new Promise<void>((resolve) => {
    locked = resolve;
  });
  const change = world.db.write(async (tx) => {
    await lockAccount(tx, jo.account);
    await raiseEpoch(tx, jo.account);
    locked();
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
  await isLocked;
  const [, answer] = await Promise.all([change, completeReset(world, { token, password: fresh })]);
  expect(answer).toEqual({ ok: false, refusal: { code: 'reset_overtaken' } });
});

test('a half session from before a reset cannot be finished after it', async () => {
  const half = await signIn(world, { identifier: jo.username, password: jo.password });
  if (!half.ok) throw new Error(half.refusal.code);
  await completeReset(world, { token: await mailedToken(), password: fresh });
  expect((await signInWithTotp(world, half.value.session, jo.appCode())).ok).toBe(false);
});

test('the database holds no link that could be used', async () => {
  const token = await mailedToken();
  const dump =
    await sql`select l::text, r::text from accounts.reset_links l join accounts.resets r on r.id = l.reset`.execute(
      world.opened.kysely,
    );
  const notices = await sql`select n::text from notices.notices n`.execute(world.opened.kysely);
  expect(token).toHaveLength(43);
  expect(JSON.stringify([dump.rows, notices.rows])).not.toContain(token);
});
