// Filing a request: every question, its errors, and what the mailed link shows.

import { days, hours } from '../../../src/kernel/index.ts';
import { deliverNotices } from '../../../src/notices/index.ts';
import { openDraft, saveAnswers } from '../../../src/recovery/requests/index.ts';
import { linkIn } from '../../harness/mails.ts';
import { must } from '../../harness/must.ts';
import type { Visitor } from '../../harness/visitor.ts';
import type { GallerySite, Scene } from '../scene.ts';
import { awkward } from './awkward.ts';

/** A browser with a draft in which only the account is named. */
async function drafting({ walk: { world }, holding }: GallerySite, username = 'jo'): Promise<Visitor> {
  const { claim, token } = await openDraft(world);
  must(await saveAnswers(world, claim, { username, codes: 'lost' }));
  return holding(token);
}
/** A browser with a draft that lacks nothing. */
async function filledIn(site: GallerySite): Promise<Visitor> {
  return site.holding((await site.walk.fill(await site.someone())).token);
}

const page = (name: string, path: string): Scene => ({
  name: `request/${name}`,
  arrange: async (site) => (await drafting(site)).get(path),
});
const sending = (name: string, path: string, fields: Record<string, string> = {}): Scene => ({
  name: `request/${name}`,
  arrange: async (site) => {
    const visitor = await drafting(site);
    return visitor.submit(await visitor.get(path), fields, { action: path });
  },
});

async function askForLink(site: GallerySite, address: string): Promise<Visitor> {
  const visitor = await drafting(site);
  await visitor.submit(await visitor.get('/request/mailbox'), { address }, { action: '/request/mailbox' });
  await deliverNotices(site.walk.world);
  return visitor;
}
const linkTo = (site: GallerySite, address: string) => linkIn(site.walk.world, address, '/request/mailbox/');

let asked = 0;
const mailbox = (
  name: string,
  reach: (site: GallerySite, visitor: Visitor, address: string) => ReturnType<Scene['arrange']>,
): Scene => ({
  name: `request/${name}`,
  arrange: async (site) => {
    const address = `claimant-${++asked}@example.test`;
    return reach(site, await askForLink(site, address), address);
  },
});

const questions: readonly Scene[] = [
  page('account', '/request/account'),
  sending('account-empty', '/request/account', { username: '' }),
  sending('account-long', '/request/account', { username: awkward.longest }),
  page('reason', '/request/reason'),
  sending('reason-empty', '/request/reason'),
  page('story', '/request/story'),
  sending('story-secret', '/request/story', { story: 'my code is 7Q4K-2MXA-93TB-H0RW-5E8Z-YC6D' }),
  sending('story-long', '/request/story', { story: awkward.longest.repeat(12) }),
  page('codes', '/request/codes'),
  {
    name: 'request/codes-empty',
    arrange: async (site) => {
      const { token } = await openDraft(site.walk.world);
      const visitor = site.holding(token);
      return visitor.submit(await visitor.get('/request/codes'), {}, { action: '/request/codes' });
    },
  },
  page('mailbox', '/request/mailbox'),
  sending('mailbox-empty', '/request/mailbox', { address: '' }),
  sending('mailbox-malformed', '/request/mailbox', { address: awkward.address.replace('@', '') }),
  page('password', '/request/password'),
  sending('password-empty', '/request/password', { password: '' }),
  page('old-code', '/request/old-code'),
  sending('old-code-empty', '/request/old-code', { oldCode: '' }),
  page('conduct', '/request/conduct'),
  sending('conduct-empty', '/request/conduct'),
  page('changing', '/request/account?change='),
];

const links: readonly Scene[] = [
  mailbox('mailbox-sent', (_site, visitor) => visitor.get('/request/mailbox/sent')),
  mailbox('mailbox-not-yet', (_site, visitor) => visitor.get('/request/mailbox/sent?opened=')),
  mailbox('mailbox-resent', async (_site, visitor) =>
    visitor.submit(await visitor.get('/request/mailbox/sent'), {}, { action: '/request/mailbox' }),
  ),
  mailbox('link', (site, visitor, address) => visitor.get(linkTo(site, address))),
  mailbox('link-elsewhere', async (site, _visitor, address) => {
    const phone = site.visitor();
    return phone.submit(await phone.get(linkTo(site, address)));
  }),
  mailbox('link-used', async (site, visitor, address) => {
    await visitor.submit(await visitor.get(linkTo(site, address)));
    return visitor.get(linkTo(site, address));
  }),
  mailbox('link-expired', async (site, visitor, address) => {
    site.walk.world.pass(days(2));
    return visitor.get(linkTo(site, address));
  }),
  mailbox('link-replaced', async (site, visitor, address) => {
    const first = linkTo(site, address);
    site.walk.world.pass(hours(1));
    await visitor.submit(await visitor.get('/request/mailbox/sent'), {}, { action: '/request/mailbox' });
    return visitor.get(first);
  }),
  { name: 'request/link-unknown', arrange: ({ visitor }) => visitor().get(`/request/mailbox/${'x'.repeat(43)}`) },
  { name: 'request/link-none', arrange: ({ visitor }) => visitor().get('/request/mailbox/confirm') },
];

export const requestScenes: readonly Scene[] = [
  { name: 'request/start', arrange: ({ visitor }) => visitor().get('/request') },
  page('start-again', '/request'),
  ...questions,
  ...links,
  {
    name: 'request/tries-over',
    arrange: async (site) => {
      const visitor = await drafting(site, (await site.someone()).username);
      const path = '/request/password';
      for (let i = 0; i < 5; i++) await visitor.submit(await visitor.get(path), { password: 'x' }, { action: path });
      return visitor.get(path);
    },
  },
  page('check-empty', '/request/check'),
  {
    name: 'request/check-missing',
    arrange: async (site) => {
      const visitor = await drafting(site);
      // From the other tab, where nothing was missing yet: the form alone is sent.
      return visitor.send({
        method: 'POST',
        url: '/request/check',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: `_csrf=${await tokenOf(visitor)}`,
      });
    },
  },
  { name: 'request/check', arrange: async (site) => (await filledIn(site)).get('/request/check') },
  {
    name: 'request/check-full',
    arrange: async (site) => {
      const who = await site.someone({ username: awkward.username(), address: awkward.addressOf() });
      const { claim, token } = await site.walk.fill(who);
      must(await saveAnswers(site.walk.world, claim, { story: awkward.story }));
      return site.holding(token).get('/request/check');
    },
  },
  {
    name: 'request/sent',
    print: true,
    arrange: async (site) => {
      const visitor = await filledIn(site);
      return visitor.submit(await visitor.get('/request/check'), {}, { action: '/request/check' });
    },
  },
  {
    name: 'request/left',
    arrange: async (site) => {
      const visitor = await filledIn(site);
      return visitor.submit(await visitor.get('/status'), {}, { action: '/request/leave' });
    },
  },
];

/** What a form of that browser's own carries. */
async function tokenOf(visitor: Visitor): Promise<string> {
  const { html } = await visitor.get('/request/account');
  return /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? '';
}
