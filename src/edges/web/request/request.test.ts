// Filing a request as a visitor does it: one question a page, nothing lost, sent once.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { linkIn } from '../../../../test/harness/mails.ts';
import { openPages, type TestPages } from '../../../../test/harness/pages.ts';
import { openPerson, type Person } from '../../../../test/harness/people.ts';
import { type Seen, type Visitor, visit } from '../../../../test/harness/visitor.ts';
import { days, hours, minutes } from '../../../kernel/index.ts';
import { deliverNotices } from '../../../notices/index.ts';
import { defaultPolicy } from '../../../recovery/assurance/index.ts';

let pages: TestPages;
let jo: Person;
let visitor: Visitor;
beforeAll(async () => {
  pages = await openPages({ policy: defaultPolicy });
  jo = await openPerson(pages.world, { username: 'jo' });
});
afterAll(() => pages.close());
beforeEach(() => {
  visitor = visit(pages.app);
});

const start = async (): Promise<Seen> => visitor.submit(await visitor.get('/request'));

/** From the first question to "Open the link we sent". */
async function toMailbox(username = 'jo', address = jo.address): Promise<Seen> {
  const reason = await visitor.submit(await start(), { username });
  const story = await visitor.submit(reason, { reason: 'phone-lost' });
  const codes = await visitor.submit(story, { story: 'My phone fell into the sea.' });
  const mailbox = await visitor.submit(codes, { codes: 'never-had' });
  return visitor.submit(mailbox, { address });
}

async function openLink(address = jo.address, by = visitor): Promise<Seen> {
  await deliverNotices(pages.world);
  return by.submit(
    await by.get(linkIn(pages.world, address, '/request/mailbox/')),
    {},
    { action: '/request/mailbox/confirm' },
  );
}

async function toCheck(): Promise<Seen> {
  await toMailbox();
  const password = await openLink();
  expect(password.url).toBe('/request/password');
  const conduct = await visitor.submit(password, { password: jo.password });
  return visitor.submit(conduct, { conduct: 'yes', patience: 'yes' });
}

test('the start page says what it is, how long it takes and what to have at hand, from the policy that runs', async () => {
  const { text } = await visitor.get('/request');
  for (const part of ['within 14 days', 'of 24 hours to 14 days', 'A mailbox that you can open now', 'never for money'])
    expect(text).toContain(part);
});

test('from the first question to the reference and the return code', async () => {
  const check = await toCheck();
  expect(check.title).toBe('Check your answers before you send them - Example Index');
  for (const part of [
    'jo',
    'My phone was lost or stolen',
    'My phone fell into the sea.',
    'I never had any',
    jo.address,
    'Confirmed',
    'Entered',
  ])
    expect(check.text).toContain(part);
  const sent = await visitor.submit(check, {}, { action: '/request/check' });
  expect([sent.status, sent.url]).toEqual([200, '/request/sent']);
  expect(sent.text).toMatch(/Reference [0-9A-Z]{3}-[0-9A-Z]{3}/);
  expect(sent.text).toMatch(/Return code ([0-9A-Z]{4}-){5}[0-9A-Z]{4}/);
  expect((await visitor.get('/request/check')).url).toBe('/request/sent');
  await visitor.submit(sent, {}, { action: '/request/kept' });
  expect((await visitor.get('/request/sent')).text).not.toMatch(/([0-9A-Z]{4}-){5}/);
});

test('sending twice files one request', async () => {
  const check = await toCheck();
  const first = await visitor.submit(check, {}, { action: '/request/check' });
  const second = await visitor.submit(check, {}, { action: '/request/check' });
  expect(reference(second)).toBe(reference(first));
});
const reference = (page: Seen): string | undefined => /[0-9A-Z]{3}-[0-9A-Z]{3}/.exec(page.text)?.[0];

test('an answer is changed from the check page, which it comes back to', async () => {
  await toCheck();
  const question = await visitor.get('/request/reason?change=');
  expect(question.html).toMatch(/value="phone-lost" checked/);
  const back = await visitor.submit(question, { reason: 'app-gone' });
  expect([back.url, back.text.includes('The authenticator app or its entry is gone')]).toEqual([
    '/request/check',
    true,
  ]);
});

test('what is missing is named with a way there, and cannot be sent past', async () => {
  await visitor.submit(await start(), { username: 'jo' });
  const check = await visitor.get('/request/check');
  expect(check.text).toContain('Something is missing');
  expect(check.html).not.toContain('action="/request/check"');
  const token = await visitor.get('/request/story');
  const forced = await visitor.send({
    method: 'POST',
    url: '/request/check',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: `_csrf=${/name="_csrf" value="([^"]+)"/.exec(token.html)?.[1]}`,
  });
  expect([forced.status, forced.text.includes('Something is missing')]).toEqual([422, true]);
});

test.each([
  ['account', { username: ' ' }, 'username'],
  ['account', { username: 'x'.repeat(255) }, 'username'],
  ['reason', {}, 'reason'],
  ['reason', { reason: 'because' }, 'reason'],
  ['story', { story: 'y'.repeat(1001) }, 'story'],
  ['story', { story: 'here: 7Q4K-2MXA-93TB-H0RW-5E8Z-YC6D' }, 'story'],
  ['codes', {}, 'codes'],
  ['mailbox', {}, 'address'],
  ['mailbox', { address: 'no address' }, 'address'],
  ['password', {}, 'password'],
  ['password', { password: 'p'.repeat(257) }, 'password'],
  ['old-code', {}, 'oldCode'],
  ['conduct', { conduct: 'yes' }, 'patience'],
  ['conduct', { conduct: ['yes', 'yes'], patience: 'yes' }, 'conduct'],
])('/request/%s with %o is 422, said beside %s, and kept', async (step, fields, field) => {
  await visitor.submit(await start(), { username: 'jo' });
  const page = await visitor.submit(await visitor.get(`/request/${step}`), { ...fields });
  expect([page.status, Object.keys(page.errors), page.title.startsWith('Error: ')]).toEqual([422, [field], true]);
  const typed = Object.entries(fields).find(([name]) => name === 'story' || name === 'username' || name === 'address');
  if (typed) expect(page.html).toContain(String(typed[1]).trim());
});

test('a secret pasted into the story is not stored', async () => {
  await visitor.submit(await start(), { username: 'jo' });
  await visitor.submit(await visitor.get('/request/story'), {
    story: 'token ghp_16C7e42F292c6912E7710c838347Ae178B4a',
  });
  expect((await visitor.get('/request/story')).html).not.toContain('ghp_');
});

test('law 16: opening the mailed link changes nothing; its button does, on any device', async () => {
  await toMailbox();
  await deliverNotices(pages.world);
  const phone = visit(pages.app);
  const page = await phone.get(linkIn(pages.world, jo.address, '/request/mailbox/'));
  expect([page.url, page.text.includes(jo.address)]).toEqual(['/request/mailbox/confirm', true]);
  const waiting = await visitor.get('/request/mailbox/sent?opened=');
  expect(waiting.text).toContain('We have not seen it yet');
  const done = await phone.submit(page);
  expect(done.url).toBe('/request/mailbox/confirmed');
  expect((await visitor.get('/request/mailbox/sent?opened=')).url).toBe('/request/password');
});

test('a link that was used, replaced, left for a day, or made up is told apart, and none confirms', async () => {
  const mine = 'links@example.test';
  await toMailbox('jo', mine);
  await deliverNotices(pages.world);
  const first = linkIn(pages.world, mine, '/request/mailbox/');
  pages.world.pass(minutes(5));
  await visitor.submit(await visitor.get('/request/mailbox/sent'), {}, { action: '/request/mailbox' });
  await deliverNotices(pages.world);
  const second = linkIn(pages.world, mine, '/request/mailbox/');
  const replaced = await visitor.get(first);
  await openLink(mine);
  const used = await visitor.get(second);
  await visitor.submit(await visitor.get('/request/mailbox'), { address: 'other@example.test' });
  await deliverNotices(pages.world);
  pages.world.pass(hours(24));
  const late = await visitor.get(linkIn(pages.world, 'other@example.test'));
  const madeUp = await visitor.get(`/request/mailbox/${'A'.repeat(43)}`);
  const all = [replaced, used, late, madeUp];
  expect(all.map(({ status }) => status)).toEqual([410, 410, 410, 404]);
  expect(new Set(all.map(({ text }) => text)).size).toBe(4);
  for (const page of all) expect(page.html).not.toContain('action="/request/mailbox/confirm"');
});

test('asking for mail after mail is refused beside the field, with the time from which it goes on', async () => {
  const mine = 'often@example.test';
  let page = await toMailbox('jo', mine);
  for (let i = 0; i < 20 && page.status === 200; i++)
    page = await visitor.submit(page, {}, { action: '/request/mailbox' });
  expect([page.status, Object.keys(page.errors)]).toEqual([422, ['address']]);
  expect(page.html).toContain(mine);
});

test('without a draft in this browser every question leads to the start, with a reason', async () => {
  for (const step of [
    'account',
    'reason',
    'story',
    'codes',
    'mailbox',
    'mailbox/sent',
    'password',
    'old-code',
    'conduct',
    'check',
  ]) {
    const page = await visit(pages.app).get(`/request/${step}`);
    expect([page.url, page.text.includes('not open in this browser any more')], step).toEqual(['/request', true]);
  }
});

test('a draft that was left for a week is gone', async () => {
  await visitor.submit(await start(), { username: 'jo' });
  pages.world.pass(days(8));
  expect((await visitor.get('/request/story')).url).toBe('/request');
});
