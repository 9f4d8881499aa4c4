// Law 1: nobody learns from the API whether an account exists. The same calls for one that does and one that does not:
// every answer is the same, but for what is drawn anew for each request.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Answer, openProgram, type Program } from '../../../test/harness/api.ts';
import { openWalk, type Walk } from '../../../test/harness/walk.ts';
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

/** Tokens, references and return codes are drawn; the typed address and name are the caller's own. */
const masked = ({ status, headers, raw }: Answer, typed: readonly string[]) => {
  const { date: _date, 'content-length': length, ...others } = headers;
  const text = typed.reduce((all, one) => all.replaceAll(one, '·'.repeat(4)), raw);
  return {
    status,
    headers: { ...others, ...(typed.length === 0 && { length }) },
    text: text
      .replaceAll(/[A-Za-z0-9_-]{43}/g, 'TOKEN')
      .replaceAll(/(?:[0-9A-Z]{4}-){5}[0-9A-Z]{4}/g, 'CODE')
      .replaceAll(/[0-9A-Z]{3}-[0-9A-Z]{3}/g, 'REFERENCE'),
  };
};

/** Someone who opens the mailbox they typed, and claims that it is this account. */
async function claim(username: string, address: string): Promise<readonly object[]> {
  const { call } = program;
  const seen: object[] = [];
  const see = async (id: string, call_: Parameters<Program['call']>[1]) => {
    const answer = await call(id, call_);
    seen.push({ id, ...masked(answer, [username, address]) });
    return answer;
  };
  const token: string = (await see('openRequest', {})).body.token;
  const answers = { username, reason: 'phone-lost', story: '', codes: 'lost', conduct: true, patience: true };
  await see('saveAnswers', { token, body: answers });
  await see('askMailbox', { token, body: { address } });
  await deliverNotices(walk.world);
  const link = walk.linkTo(address, 'request/mailbox');
  await see('showMailbox', { token: link });
  for (const password of ['a wrong one', 'an old lamp on the stairs', 'c', 'd', 'e', 'f'])
    await see('showPassword', { token, body: { password } });
  for (const oldCode of ['7Q4K-2MXA-93TB-H0RW-5E8Z-YC6D', 'x']) await see('showOldCode', { token, body: { oldCode } });
  await see('fileRequest', { token });
  await see('getRequest', { token });
  return seen;
}

test('a request for an account that exists is answered as one for an account that does not', async () => {
  const who = walk.someone();
  const known = await claim(who.username, 'stranger-1@else.test');
  const unknown = await claim('nobody-at-all', 'stranger-2@else.test');
  expect(unknown).toEqual(known);
  expect(known).toHaveLength(14);
});

test('a wish for a new password is answered the same, byte for byte, and the mail goes where it should', async () => {
  const who = walk.someone();
  const wish = async (identifier: string) =>
    masked(await program.call('askPasswordReset', { body: { identifier } }), []);
  const known = await wish(who.username);
  expect(await wish('nobody-at-all')).toEqual(known);
  expect(await wish('nobody@else.test')).toEqual(known);
  expect(await wish(who.addresses[0])).toEqual(known);
  expect(known).toMatchObject({ status: 202, text: '' });
  await sendResetMails(walk.world);
  await deliverNotices(walk.world);
  const links = walk.world.mails.filter(({ text }) => text.includes('/reset/'));
  expect([...new Set(links.map(({ to }) => to))].sort()).toEqual([...who.addresses].sort());
});

test('a reference that exists, with a wrong code, is answered as one that does not', async () => {
  const { reference } = await walk.file(walk.someone());
  const returnCode = '0000-0000-0000-0000-0000-0000';
  const tries = async (typed: string) => {
    const seen: object[] = [];
    for (let i = 0; i < 6; i++)
      seen.push(masked(await program.call('resumeRequest', { body: { reference: typed, returnCode } }), []));
    return seen;
  };
  const known = await tries(reference);
  expect(await tries('ZZZ-ZZZ')).toEqual(known);
  expect(known.at(-1)).toMatchObject({ status: 429, headers: { 'retry-after': '3600' } });
});
