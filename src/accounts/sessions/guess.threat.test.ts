// Whoever guesses, in one session or many, in turn or all at once, is counted before being judged; and cannot keep the owner out.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openPerson, type Person } from '../../../test/harness/people.ts';
import { manyAtOnce } from '../../../test/harness/race.ts';
import { openTestWorld, type TestWorld } from '../../../test/harness/world.ts';
import { after, hours, minutes } from '../../kernel/index.ts';
import { deliverNotices } from '../../notices/index.ts';
import {
  confirmFactor,
  type Session,
  sessionOf,
  signIn,
  signInToConsole,
  signInWithCode,
  signInWithTotp,
} from './index.ts';

let world: TestWorld;
let jo: Person;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  jo = await openPerson(world);
});

const credentials = () => ({ identifier: jo.username, password: jo.password });
async function half(): Promise<Session> {
  const signed = await signIn(world, credentials());
  if (!signed.ok) throw new Error(signed.refusal.code);
  return signed.value.session;
}
/** Six digits that are wrong now and for five minutes around. */
function wrong(): string {
  const near = new Set(Array.from({ length: 21 }, (_, i) => jo.appCode(minutes((i - 10) / 2))));
  for (let n = 0; ; n++) if (!near.has(String(n).padStart(6, '0'))) return String(n).padStart(6, '0');
}
async function tryWrong(times: number): Promise<unknown[]> {
  const said: unknown[] = [];
  while (said.length < times) {
    const session = await half();
    for (let i = 0; i < 4 && said.length < times; i++) {
      const tried = await signInWithTotp(world, session, wrong());
      said.push(tried.ok ? 'signed in' : tried.refusal.code);
    }
  }
  return said;
}

test('the fifth wrong code ends the sign-in in clear words; the right one comes too late', async () => {
  const session = await half();
  const said: string[] = [];
  for (let i = 0; i < 5; i++) {
    const tried = await signInWithTotp(world, session, wrong());
    said.push(tried.ok ? 'signed in' : tried.refusal.code);
  }
  expect(said).toEqual(['totp_wrong', 'totp_wrong', 'totp_wrong', 'totp_wrong', 'factor_tries_over']);
  expect(await signInWithTotp(world, session, jo.appCode())).toMatchObject({ refusal: { code: 'session_over' } });
});

test('of 100 codes at the same moment at most five are looked at', async () => {
  const session = await half();
  const results = await manyAtOnce(world, 100, () => signInWithTotp(world, session, wrong()));
  const said = results.map((result) => (result.ok ? 'signed in' : result.refusal.code));
  const judged = said.filter((code) => code === 'totp_wrong' || code === 'factor_tries_over');
  // The one that is counted fifth ends the sign-in; it may be judged before some that were counted earlier.
  expect(judged.length).toBeGreaterThan(0);
  expect(judged.length).toBeLessThanOrEqual(5);
});

test('app codes and recovery codes are counted together within one sign-in', async () => {
  const session = await half();
  const other = await openPerson(world);
  const dead = other.sheet.codes[0] ?? '';
  for (let i = 0; i < 2; i++) await signInWithTotp(world, session, wrong());
  for (let i = 0; i < 2; i++)
    expect(await signInWithCode(world, session, dead)).toMatchObject({ refusal: { code: 'code_wrong' } });
  expect(await signInWithCode(world, session, dead)).toMatchObject({ refusal: { code: 'factor_tries_over' } });
  expect(await signInWithCode(world, session, jo.sheet.codes[0] ?? '')).toMatchObject({
    refusal: { code: 'session_over' },
  });
});

test('what cannot be a code does not count', async () => {
  const session = await half();
  for (let i = 0; i < 10; i++) {
    expect(await signInWithTotp(world, session, 'hello')).toMatchObject({ refusal: { code: 'totp_malformed' } });
    expect(await signInWithCode(world, session, `${jo.sheet.codes[0]?.slice(0, 23)}`)).toMatchObject({
      refusal: { code: 'code_malformed' },
    });
  }
  expect((await signInWithTotp(world, session, jo.appCode())).ok).toBe(true);
});

test('after ten app codes in a row, over several sign-ins, the account waits; the password alone unlocks nothing', async () => {
  expect(await tryWrong(11)).toEqual([...Array(10).fill('totp_wrong'), 'factor_wait']);
  const until = after(world.clock.now(), minutes(15));
  const refusal = { code: 'factor_wait', until };
  expect(await signInWithTotp(world, await half(), jo.appCode())).toEqual({ ok: false, refusal });
  world.pass(minutes(15));
  expect((await signInWithTotp(world, await half(), jo.appCode())).ok).toBe(true);
});

test('each further wrong code doubles the wait, and a right one ends the counting', async () => {
  await tryWrong(10);
  world.pass(minutes(15));
  await tryWrong(1);
  world.pass(minutes(29));
  expect(await signInWithTotp(world, await half(), jo.appCode())).toMatchObject({ refusal: { code: 'factor_wait' } });
  world.pass(minutes(1));
  expect((await signInWithTotp(world, await half(), jo.appCode())).ok).toBe(true);
  expect(await tryWrong(5)).toEqual(Array(5).fill('totp_wrong'));
});

test('while app codes wait, a recovery code signs in, an open session stays open, and the owner was told once', async () => {
  const session = await half();
  const open = await signInWithTotp(world, session, jo.appCode());
  if (!open.ok) throw new Error(open.refusal.code);
  world.mails.length = 0;
  await deliverNotices(world);
  world.mails.length = 0;
  await tryWrong(12);
  expect(await sessionOf(world, open.value.token)).toBeDefined();
  expect((await signInWithCode(world, await half(), jo.sheet.codes[0] ?? '')).ok).toBe(true);
  await deliverNotices(world);
  const told = world.mails.filter((mail) => mail.subject.includes('Ten wrong codes were tried'));
  expect(told.map((mail) => mail.to)).toEqual([jo.address]);
});

test('after a hundred in a row app codes are off until a recovery code signs in', async () => {
  for (let i = 0; i < 100; i++) {
    await tryWrong(1);
    world.pass(hours(4));
  }
  expect(await signInWithTotp(world, await half(), jo.appCode())).toEqual({
    ok: false,
    refusal: { code: 'app_codes_off' },
  });
  expect((await signInWithCode(world, await half(), jo.sheet.codes[0] ?? '')).ok).toBe(true);
  expect((await signInWithTotp(world, await half(), jo.appCode())).ok).toBe(true);
});

test('the console and "confirm it is you" count into the same row', async () => {
  const open = await signInWithTotp(world, await half(), jo.appCode());
  if (!open.ok) throw new Error(open.refusal.code);
  const { grantRole } = await import('../identity/index.ts');
  await grantRole(world, jo.username, 'reviewer');
  for (let i = 0; i < 5; i++) await signInToConsole(world, { ...credentials(), code: wrong() });
  for (let i = 0; i < 5; i++) await confirmFactor(world, open.value.session, wrong());
  expect(await confirmFactor(world, open.value.session, wrong())).toMatchObject({ refusal: { code: 'factor_wait' } });
  expect(await signInToConsole(world, { ...credentials(), code: wrong() })).toMatchObject({
    refusal: { code: 'factor_wait' },
  });
});

test('a name takes a hundred passwords an hour, known or not; then both wait alike', async () => {
  for (const identifier of [jo.username, 'nobody-has-this-name']) {
    const fill = await import('kysely').then(({ sql }) =>
      sql`
      insert into accounts.password_tries (name_mac, tries, since)
      values (${world.keys.mac('attempt-key', `sign-in ${identifier}`)}, 99, ${world.clock.now()})`.execute(
        world.opened.kysely,
      ),
    );
    expect(fill).toBeDefined();
    const wrongPassword = { identifier, password: 'not the password at all' };
    expect(await signIn(world, wrongPassword)).toMatchObject({ refusal: { code: 'sign_in_wrong' } });
    const waits = { ok: false, refusal: { code: 'sign_in_wait', until: after(world.clock.now(), hours(1)) } };
    expect(await signIn(world, wrongPassword)).toEqual(waits);
    expect(await signIn(world, { identifier, password: jo.password })).toEqual(waits);
  }
  world.pass(hours(1));
  expect((await signIn(world, credentials())).ok).toBe(true);
});
