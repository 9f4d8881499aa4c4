// What lets a claimant trust the page: every mail is listed, a borrowed device can be cleared, the date can be taken along.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../../../../test/harness/must.ts';
import { visit } from '../../../../test/harness/visitor.ts';
import { openWalk, type Walk } from '../../../../test/harness/walk.ts';
import { deliverNotices } from '../../../notices/index.ts';
import { demoPolicy } from '../../../recovery/assurance/index.ts';
import { askMailbox } from '../../../recovery/requests/index.ts';
import { buildApp } from '../../kit/index.ts';
import { homePlace } from '../home/routes.tsx';
import { requestPlace } from '../request/routes.tsx';
import { statusPlace } from './routes.tsx';

let walk: Walk;
let app: Awaited<ReturnType<typeof buildApp>>;
beforeAll(async () => {
  walk = await openWalk(demoPolicy);
  app = await buildApp({ ...walk.world }, { places: [statusPlace, requestPlace, homePlace] });
});
afterAll(async () => {
  await app.close();
  await walk.world.close();
});

function holding(token: string) {
  const visitor = visit(app);
  visitor.cookies.set('claim', token);
  return visitor;
}

const logOf = (html: string): string => /<h2>Messages we sent you<\/h2>.*?<\/section>/s.exec(html)?.[0] ?? '';

test('every mail to the claimant is listed, with where it went and what became of it', async () => {
  const { claim, token } = await walk.file(walk.someone(), { mailbox: 'first@else.test', password: '' });
  await walk.settle();
  must(await askMailbox(walk.world, claim, 'Second@else.test'));
  walk.world.mailOutcomes.push('bounced');
  await deliverNotices(walk.world);
  const { html } = await holding(token).get('/status');
  const log = logOf(html);
  const sent = walk.world.mails.filter(({ to }) => to === 'first@else.test').map(({ subject }) => subject);
  expect(sent.length).toBeGreaterThan(2);
  for (const subject of sent) expect(log).toContain(subject);
  expect(log).toContain('f…@else.test: taken by your mail server');
  expect(log).toContain('S…@else.test: refused by your mail server');
  expect(log).toContain('href="/help/real-messages"');
  expect(log).not.toContain('first@else.test');
});

test('a mail to an address of the account that the claimant did not show is not theirs to see (law 1)', async () => {
  const owner = walk.someone();
  const { token } = await walk.file(owner);
  await walk.settle();
  expect(walk.subjects(owner.addresses[1]).length).toBeGreaterThan(0);
  const { html } = await holding(token).get('/status');
  expect(html).not.toContain('second.test');
});

test('clearing the device: the browser keeps nothing, and a request that was sent goes on', async () => {
  const { token, reference, returnCode = '' } = await walk.file(walk.someone());
  const visitor = holding(token);
  const status = await visitor.get('/status');
  visitor.cookies.set('language', 'en');
  const home = await visitor.submit(status, {}, { action: '/request/leave' });
  expect(home.text).toContain('This device is cleared');
  // The start page has forms of its own, and so a new mark for them.
  expect([...visitor.cookies.keys()].filter((name) => name !== 'csrf')).toEqual(['language']);
  expect((await holding(token).get('/status')).url).toBe('/status/open');
  const back = visit(app);
  expect((await back.submit(await back.get('/status/open'), { reference, returnCode })).url).toBe('/status');
});

test('clearing the device ends a draft, which nobody could come back to', async () => {
  const { claim, token } = await walk.fill(walk.someone());
  const visitor = holding(token);
  const check = await visitor.get('/request/check');
  expect(check.text).toContain('What was not sent is deleted');
  await visitor.submit(check, {}, { action: '/request/leave' });
  expect(await walk.state(claim.request)).toBe('withdrawn');
});

test('the end of the wait fits a calendar, once it is certain (RFC 5545)', async () => {
  const { claim, token } = await walk.file(walk.someone());
  const visitor = holding(token);
  await walk.settle();
  expect((await visitor.get('/status/hold.ics')).url).toBe('/status');
  must(await walk.decide(claim.request, 'approved'));
  await walk.settle();
  expect((await visitor.get('/status')).html).toContain('href="/status/hold.ics"');
  const { html: file, headers } = await visitor.get('/status/hold.ics');
  expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
  const ends = (await walk.status(claim)).hold?.endsAt?.toISOString() ?? '';
  expect(file).toContain(`\r\nDTSTART:${ends.replace(/[-:]|\.\d+/g, '')}\r\n`);
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(file).not.toMatch(/[^\r]\n/);
});
