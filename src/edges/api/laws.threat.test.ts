// The laws that a second door could break: a reset never passes a factor (2), what happens once happens once (4),
// looking changes nothing (16), and a secret is in no log (20).
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openProgram, type Program } from '../../../test/harness/api.ts';
import { manyAtOnce } from '../../../test/harness/race.ts';
import { type Owner, openWalk, type Walk } from '../../../test/harness/walk.ts';
import { sendResetMails } from '../../accounts/reset/index.ts';
import { deliverNotices } from '../../notices/index.ts';

let walk: Walk;
let program: Program;
beforeAll(async () => {
  walk = await openWalk();
  program = await openProgram(walk.world);
});
afterAll(async () => {
  await program.app.close();
  await walk.world.close();
});

const newPassword = 'seven calm herons over ice';

async function resetLinkOf(who: Owner): Promise<string> {
  await program.call('askPasswordReset', { body: { identifier: who.username } });
  await sendResetMails(walk.world);
  await deliverNotices(walk.world);
  return walk.linkTo(who.addresses[0], 'reset');
}

test('law 2: a reset sets the password, leaves every factor, and gives nobody a session', async () => {
  const who = walk.someone();
  const token = await resetLinkOf(who);
  const factors = async () => (await walk.world.directory.onRecord(who.account))?.factors;
  const before = await factors();
  expect(before?.length).toBeGreaterThan(0);
  expect((await program.call('getPasswordReset', { token })).body).toEqual({ username: who.username });
  const short = await program.call('setPassword', { token, body: { newPassword: 'short' } });
  expect([short.body.code, short.body.errors[0].pointer]).toEqual(['password_too_short', '#/newPassword']);
  const set = await program.call('setPassword', { token, body: { newPassword } });
  expect([set.status, set.raw, set.headers['set-cookie']]).toEqual([204, '', undefined]);
  expect(await factors()).toEqual(before);
  expect(await walk.rows(`select id from accounts.sessions where account = '${who.account}'`)).toEqual([]);
  expect((await program.call('setPassword', { token, body: { newPassword } })).body.code).toBe('reset_used');
});

test('law 4: of 200 who use one mailed link at once, one does', async () => {
  const who = walk.someone();
  const token: string = (await program.call('openRequest')).body.token;
  await program.call('askMailbox', { token, body: { address: who.addresses[0] } });
  await deliverNotices(walk.world);
  const link = walk.linkTo(who.addresses[0], 'request/mailbox');
  const answers = await manyAtOnce(walk.world, 200, () => program.call('showMailbox', { token: link }));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(new Set(answers.filter(({ status }) => status !== 200).map(({ body }) => body.code))).toEqual(
    new Set(['mailbox_link_used']),
  );
});

test('law 4: of 50 who file at once, all file the same request', async () => {
  const { token } = await walk.fill(walk.someone());
  const answers = await manyAtOnce(walk.world, 50, () => program.call('fileRequest', { token }));
  expect(new Set(answers.map(({ raw }) => raw)).size).toBe(1);
});

const everything = async (): Promise<string> => {
  const tables = await walk.rows<{ name: string }>(
    "select table_schema || '.' || table_name as name from information_schema.tables where table_schema in ('accounts', 'recovery', 'record', 'notices', 'directory') order by 1",
  );
  const sums = [];
  for (const { name } of tables)
    sums.push(name, await walk.rows(`select md5(string_agg(t::text, '|' order by t::text)) from ${name} t`));
  return JSON.stringify(sums);
};

test('law 16: no GET changes anything, whatever token it is given', async () => {
  const who = walk.someone();
  const { token } = await walk.granted(who);
  await program.call('showPasswordAgain', { token, body: { password: who.password } });
  await program.call('openTakeBack', { token });
  const tokens = {
    claim: token,
    'mailbox-link': walk.linkTo(who.addresses[0], 'request/mailbox'),
    'objection-link': walk.linkTo(who.addresses[0], 'objection'),
    'reset-link': await resetLinkOf(who),
  };
  const reading = Object.values(program.described.paths).flatMap(({ get }) => (get ? [get] : []));
  expect(reading.length).toBeGreaterThan(10);
  const before = await everything();
  for (const { operationId, security } of reading) {
    const [kind] = Object.keys(security[0] ?? {}) as (keyof typeof tokens)[];
    const query = operationId === 'getPlan' ? 'problem=unsure&have=none' : undefined;
    await program.call(operationId, { ...(kind && { token: tokens[kind] }), ...(query && { query }) });
  }
  expect(await everything()).toBe(before);
});

test('law 17: a claim alone takes nothing back, and neither does a mailed link alone', async () => {
  const who = walk.someone();
  const { token } = await walk.granted(who);
  for (const id of ['openTakeBack', 'getAuthenticator', 'getSheet', 'completeTakeBack'])
    expect([id, (await program.call(id, { token })).body.code]).toEqual([id, 'fresh_needed']);
  await program.call('askMailboxAgain', { token, body: { address: who.addresses[0] } });
  await deliverNotices(walk.world);
  const link = walk.linkTo(who.addresses[0], 'take-back/mailbox');
  const stranger: string = (await program.call('openRequest')).body.token;
  const body = { token: link };
  expect((await program.call('showMailboxAgain', { token: stranger, body })).body.code).toBe('claim_needed');
  expect((await program.call('showMailbox', { token: link })).body.code).toBe('mailbox_link_unknown');
  expect((await program.call('showMailboxAgain', { token, body })).body.step).toBe('open');
});

test('one address on the internet cannot fill the house with drafts, and takes none from another', async () => {
  const open = (remoteAddress: string) => program.call('openRequest', { send: { remoteAddress } });
  for (let i = 0; i < 30; i++) expect((await open('203.0.113.9')).status).toBe(201);
  const refused = await open('203.0.113.9');
  expect([refused.status, refused.body.code, refused.headers['retry-after']]).toEqual([429, 'drafts_too_many', '3600']);
  expect(refused.body.retryAfter).toEqual(expect.any(String));
  expect((await open('203.0.113.10')).status).toBe(201);
});

test('law 20: nothing of all this is in the log', () => {
  const log = JSON.stringify(program.lines);
  expect(log).toContain('/api/v1/take-back/proofs/mailbox-link');
  for (const secret of [newPassword, 'an old lamp', 'example.test', 'joline']) expect(log).not.toContain(secret);
  expect(log).not.toMatch(/[A-Za-z0-9_-]{43}/);
});
