// Setting a new password as a person does it, and as someone does it who wants to learn something or get past the factor.
import type { FastifyInstance } from 'fastify';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { openPages } from '../../../../test/harness/pages.ts';
import { openPerson, type Person } from '../../../../test/harness/people.ts';
import { type Seen, type Visitor, visit } from '../../../../test/harness/visitor.ts';
import type { TestWorld } from '../../../../test/harness/world.ts';
import { checkPassword } from '../../../accounts/passwords/index.ts';
import { sendResetMails } from '../../../accounts/reset/index.ts';
import { hours, minutes } from '../../../kernel/index.ts';
import { deliverNotices } from '../../../notices/index.ts';
import { resetPlace } from './routes.tsx';

let world: TestWorld;
let app: FastifyInstance;
let visitor: Visitor;
let jo: Person;
const fresh = 'stone under blue river';
beforeAll(async () => {
  const pages = await openPages({ places: [resetPlace] });
  ({ world, app } = pages);
  return pages.close;
});
beforeEach(async () => {
  jo = await openPerson(world);
  await sendResetMails(world);
  await deliverNotices(world);
  world.mails.length = 0;
  visitor = visit(app);
});

const ask = async (identifier: string) => visitor.submit(await visitor.get('/forgot-password'), { identifier });
async function mailedPath(): Promise<string> {
  await sendResetMails(world);
  await deliverNotices(world);
  return /http:\/\/127.0.0.1:4400(\/reset\/\S+)/.exec(world.mails.at(-1)?.text ?? '')?.[1] ?? 'no link';
}
const bare = ({ html }: Seen) => html.replace(/name="_csrf" value="[^"]*"/g, '');
const cookieNames = () => [...visitor.cookies.keys()].sort();

test('before anybody tries, the page says that the second factor stays, and where to go without it', async () => {
  const page = await visitor.get('/forgot-password');
  expect(page.text).toContain('A new password does not replace your authenticator app or recovery codes.');
  expect(page.html).toContain('<a href="/guide">I also cannot use my app or codes</a>');
});

test('ask, open the link, choose, done: and nobody is signed in (law 2)', async () => {
  expect(await ask(jo.username)).toMatchObject({ status: 200, url: '/forgot-password/sent' });
  const choose = await visitor.get(await mailedPath());
  expect(choose.url).toBe('/reset/new-password');
  expect(choose.text).toContain(jo.username);
  const done = await visitor.submit(choose, { new_password: fresh });
  expect(done).toMatchObject({ status: 200, url: '/reset/done' });
  expect(done.text).toContain('you are still asked for a code');
  expect(await checkPassword(world, jo.account, fresh)).toBe('right');
  expect(cookieNames()).toEqual(['csrf']);
});

test('the token leaves the address bar at once and stands in no page (law 20)', async () => {
  await ask(jo.username);
  const path = await mailedPath();
  const choose = await visitor.get(path);
  const token = path.replace('/reset/', '');
  expect(token).toHaveLength(43);
  expect(choose.url).not.toContain(token);
  expect(choose.html).not.toContain(token);
});

test('a password that may not be used is explained, and the link still works', async () => {
  await ask(jo.username);
  const choose = await visitor.get(await mailedPath());
  const short = await visitor.submit(choose, { new_password: 'short' });
  expect([short.status, short.errors]).toMatchObject([422, { new_password: expect.stringContaining('at least 15') }]);
  const none = await visitor.submit(short, {});
  expect([none.status, none.errors]).toEqual([422, { new_password: 'Enter a new password.' }]);
  const done = await visitor.submit(none, { new_password: fresh });
  expect(done.url).toBe('/reset/done');
});

test('used, replaced, expired and foreign links are pages that say what to do', async () => {
  await ask(jo.username);
  const older = await mailedPath();
  world.pass(minutes(2));
  await ask(jo.username);
  const newer = await mailedPath();
  const replaced = await visitor.get(older);
  expect([replaced.status, replaced.text.includes('A newer link was sent')]).toEqual([410, true]);
  const choose = await visitor.get(newer);
  await visitor.submit(choose, { new_password: fresh });
  const used = await visitor.get(newer);
  expect([used.status, used.text.includes('used already')]).toEqual([410, true]);
  world.pass(minutes(2));
  await ask(jo.username);
  const late = await visitor.get(await mailedPath());
  world.pass(hours(1));
  const expired = await visitor.submit(late, { new_password: fresh });
  expect([expired.status, expired.text.includes('good for one hour')]).toEqual([410, true]);
  for (const wrong of ['/reset/new-password', '/reset/abc', `/reset/${'x'.repeat(43)}`]) {
    const page = await visit(app).get(wrong);
    expect([page.status, page.text.includes('not one of ours')], wrong).toEqual([404, true]);
  }
});

test.each([
  ['', 'Enter your username or an email address.'],
  ['two words', 'neither a username nor an email address'],
  ['x'.repeat(255), 'at most 254 characters'],
])('%j comes back with a message and what was typed', async (typed, message) => {
  const page = await ask(typed);
  expect(page.status).toBe(422);
  expect(page.errors['identifier']).toContain(message);
  if (typed !== '') expect(page.html).toContain(`value="${typed}"`);
});

test('threat: known and unknown names lead to the same page, byte for byte, with the same cookies (law 1)', async () => {
  const answers: unknown[] = [];
  for (const typed of [jo.username, jo.address, 'nobody-here', 'nobody@example.test']) {
    visitor = visit(app);
    const page = await ask(typed);
    answers.push([page.status, page.url, bare(page), cookieNames()]);
  }
  for (const answer of answers) expect(answer).toEqual(answers[0]);
});
