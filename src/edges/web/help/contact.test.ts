// Reaching people: who cannot get in is led to the guide and never to a mailbox; who writes loses nothing.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tokenIn } from '../../../../test/harness/mails.ts';
import { visit } from '../../../../test/harness/visitor.ts';
import { openWalk, type Walk } from '../../../../test/harness/walk.ts';
import { deliverNotices } from '../../../notices/index.ts';
import { buildApp } from '../../kit/index.ts';
import { guidePlace } from '../guide/routes.tsx';
import { requestPlace } from '../request/routes.tsx';
import { statusPlace } from '../status/routes.tsx';
import { helpPlace } from './routes.tsx';

type App = Awaited<ReturnType<typeof buildApp>>;
let walk: Walk;
let app: App;
beforeAll(async () => {
  walk = await openWalk();
  app = await buildApp({ ...walk.world }, { places: [helpPlace, guidePlace, requestPlace, statusPlace] });
});
afterAll(async () => {
  await app.close();
  await walk.world.close();
});

const about = async (reason: string) => {
  const visitor = visit(app);
  return visitor.submit(await visitor.get('/help/contact'), { about: reason });
};

test('what opens an account leads to its own page, and no mailbox', async () => {
  expect((await about('locked-out')).url).toBe('/guide');
  expect((await about('someone-else')).url).toBe('/guide/someone-else');
  expect((await about('request')).url).toBe('/status/open');
  for (const reason of ['locked-out', 'someone-else']) expect((await about(reason)).html).not.toMatch(/<textarea/);
});

test('without signing in, from "contact us" to a request that knows what the guide was told', async () => {
  const visitor = visit(app);
  const guide = await visitor.submit(await visitor.get('/help/contact'), { about: 'locked-out' });
  const have = await visitor.submit(guide, { problem: 'code-refused' });
  const look = await visitor.submit(have, { have: ['password', 'codes', 'mailbox'] });
  const plan = await visitor.get(look.url.replace('look-again', 'plan'));
  const start = /href="(\/request\?[^"]*)"/.exec(plan.html)?.[1]?.replaceAll('&amp;', '&') ?? '';
  expect((await visitor.submit(await visitor.get(start))).url).toBe('/request/account');
  expect((await visitor.get('/request/reason')).html).toMatch(/value="codes-refused"[^>]*\schecked/);
  expect((await visitor.get('/request/codes')).html).toMatch(/value="refused"[^>]*\schecked/);
});

test('nothing chosen is said beside the choices, and nothing else happens', async () => {
  const page = await about('');
  expect(page.status).toBe(422);
  expect(page.errors).toEqual({ about: 'Select what it is about' });
});

test('a message waits for its link, can be corrected, and is sent by the button behind it', async () => {
  const visitor = visit(app);
  const form = await visitor.get('/help/contact/message?about=data');
  expect(form.text).toContain('cannot let you into an account');
  const wrong = await visitor.submit(form, { message: '', address: 'nonsense' });
  expect(Object.keys(wrong.errors)).toEqual(['message']);
  const malformed = await visitor.submit(wrong, {
    message: 'Which <b>addresses</b> do you hold?',
    address: 'nonsense',
  });
  expect(Object.keys(malformed.errors)).toEqual(['address']);
  expect(malformed.html).toContain('Which &lt;b>addresses&lt;/b>');
  const sent = await visitor.submit(malformed, { address: 'writer@example.test' });
  expect(sent.url).toBe('/help/contact/sent');
  expect(sent.text).toContain('writer@example.test');
  const again = await visitor.get('/help/contact/message?about=data');
  expect(again.html).toContain('value="writer@example.test"');

  await deliverNotices(walk.world);
  const reader = visit(app);
  const link = await reader.get(
    `/help/contact/send/${tokenIn(walk.world, 'writer@example.test', '/help/contact/send/')}`,
  );
  expect(link.url).toBe('/help/contact/send');
  expect(link.text).toContain('addresses');
  expect((await reader.submit(link)).url).toBe('/help/contact/done');
  await deliverNotices(walk.world);
  expect(walk.subjects(walk.world.site.supportContact)).toContain('[Example Index] A visitor wrote to support');
  expect((await reader.get('/help/contact/send')).status).toBe(404);
  expect((await visitor.get('/help/contact/sent')).url).toBe('/help/contact');
});

test('a message that holds a code is refused, so that nobody has it', async () => {
  const visitor = visit(app);
  const form = await visitor.get('/help/contact/message?about=other');
  const secret = 'My code is 7Q4K 2M9X 7Q4K 2M9X 7Q4K 2M9X, let me in';
  const refused = await visitor.submit(form, { message: secret, address: 'writer@example.test' });
  expect(refused.errors['message']).toContain('Take it out');
});

test('an address of an account and any other get the same pages (law 1)', async () => {
  const known = walk.someone().addresses[0];
  const seen = async (address: string) => {
    const visitor = visit(app);
    const form = await visitor.get('/help/contact/message?about=other');
    const sent = await visitor.submit(form, { message: 'Hello', address });
    return `${sent.status} ${sent.url} ${sent.text.replaceAll(address, 'ADDRESS')}`;
  };
  expect(await seen(known)).toBe(await seen('nobody@else.test'));
});

test('where support is a page, people are sent there and nothing is taken', async () => {
  const site = { ...walk.world.site, supportContact: 'https://example.test/support' };
  const other = await buildApp({ ...walk.world, site }, { places: [helpPlace] });
  const page = await visit(other).get('/help/contact/message?about=other');
  expect(page.html).toContain('href="https://example.test/support"');
  expect(page.html).not.toContain('<textarea');
  await other.close();
});
