// Signing in, signing up, and a new password by mail.
import { freezeAccount } from '../../../src/accounts/identity/index.ts';
import { sendResetMails } from '../../../src/accounts/reset/index.ts';
import { days, hours, minutes } from '../../../src/kernel/index.ts';
import { deliverNotices } from '../../../src/notices/index.ts';
import { linkIn } from '../../harness/mails.ts';
import type { Seen, Visitor } from '../../harness/visitor.ts';
import type { GalleryPerson } from '../people.ts';
import type { GallerySite, Scene } from '../scene.ts';
import { awkward } from './awkward.ts';

/** The second step, after the right password. */
const half = (
  name: string,
  reach: (visitor: Visitor, second: Seen, who: GalleryPerson, site: GallerySite) => Promise<Seen>,
): Scene => ({
  name: `sign-in/${name}`,
  arrange: async (site) => {
    const who = await site.someone();
    const visitor = site.visitor();
    const { username: identifier, password } = who;
    const second = await visitor.submit(await visitor.get('/sign-in'), { identifier, password });
    return reach(visitor, second, who, site);
  },
});
const signIn = async ({ visitor }: GallerySite, fields: Record<string, string>): Promise<Seen> => {
  const anyone = visitor();
  return anyone.submit(await anyone.get('/sign-in'), fields);
};
const recovery = '/sign-in/recovery-code';

export const signInScenes: readonly Scene[] = [
  { name: 'sign-in/password', arrange: ({ visitor }) => visitor().get('/sign-in') },
  { name: 'sign-in/asked-for', arrange: ({ visitor }) => visitor().get('/account') },
  { name: 'sign-in/empty', arrange: (site) => signIn(site, {}) },
  {
    name: 'sign-in/wrong',
    arrange: (site) => signIn(site, { identifier: awkward.address, password: 'not the password' }),
  },
  {
    name: 'sign-in/frozen',
    arrange: async (site) => {
      const { account, username: identifier, password } = await site.someone();
      const { world } = site.walk;
      await world.db.write((tx) => freezeAccount(world, tx, account, { kind: 'operator' }));
      return signIn(site, { identifier, password });
    },
  },
  half('code', async (_visitor, second) => second),
  half('code-empty', (visitor, second) => visitor.submit(second, {})),
  half('code-wrong', (visitor, second) => visitor.submit(second, { code: '000000' })),
  half('code-clock-off', (visitor, second, who) => visitor.submit(second, { code: who.appCode(minutes(4)) })),
  half('code-was-recovery-code', (visitor, second, who) => visitor.submit(second, { code: who.codes[0] ?? '' })),
  half('code-tries-over', async (visitor, second) => {
    let seen = second;
    for (let i = 0; i < 5; i++) seen = await visitor.submit(second, { code: '000000' });
    return seen;
  }),
  half('code-too-late', (visitor, second, who, { walk }) => {
    walk.world.pass(minutes(11));
    return visitor.submit(second, { code: who.appCode() });
  }),
  half('recovery-code', (visitor) => visitor.get(recovery)),
  half('recovery-code-empty', async (visitor) => visitor.submit(await visitor.get(recovery), {})),
  half('recovery-code-mistyped', async (visitor, _second, { codes: [code = ''] }) =>
    visitor.submit(await visitor.get(recovery), { code: `${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}` }),
  ),
  half('recovery-code-used', async (visitor, _second, { codes: [code = ''], username, password }, site) => {
    await visitor.submit(await visitor.get(recovery), { code });
    const again = site.visitor();
    await again.submit(await again.get('/sign-in'), { identifier: username, password });
    return again.submit(await again.get(recovery), { code });
  }),
  half('recovery-code-was-app-code', async (visitor, _second, who) =>
    visitor.submit(await visitor.get(recovery), { code: who.appCode() }),
  ),
  half('with-recovery-code', async (visitor, _second, { codes: [code = ''] }) =>
    visitor.submit(await visitor.get(recovery), { code }),
  ),
  {
    name: 'sign-in/signed-out',
    arrange: async (site) => {
      const visitor = await site.signedIn(await site.someone());
      return visitor.submit(await visitor.get('/account'), {}, { action: '/sign-out' });
    },
  },
];

let names = 0;
const fields = () => {
  const username = `newcomer-${++names}`;
  return { username, address: `${username}@example.test`, password: 'a kettle and two blue cups' };
};
const signUp = async ({ visitor }: GallerySite, change: Record<string, string> = {}): Promise<Seen> => {
  const anyone = visitor();
  return anyone.submit(await anyone.get('/sign-up'), { ...fields(), ...change });
};
const confirming = (
  name: string,
  reach: (visitor: Visitor, link: string, site: GallerySite) => Promise<Seen>,
): Scene => ({
  name: `sign-up/${name}`,
  arrange: async (site) => {
    const visitor = site.visitor();
    const filled = fields();
    await visitor.submit(await visitor.get('/sign-up'), filled);
    await deliverNotices(site.walk.world);
    return reach(visitor, linkIn(site.walk.world, filled.address, '/sign-up/confirm/'), site);
  },
});

export const signUpScenes: readonly Scene[] = [
  { name: 'sign-up/form', arrange: ({ visitor }) => visitor().get('/sign-up') },
  { name: 'sign-up/empty', arrange: (site) => signUp(site, { username: '', address: '', password: '' }) },
  {
    name: 'sign-up/malformed',
    arrange: (site) => signUp(site, { username: awkward.longest, address: 'nobody', password: 'short' }),
  },
  {
    name: 'sign-up/taken',
    arrange: async (site) => signUp(site, { username: (await site.someone()).username }),
  },
  { name: 'sign-up/sent', arrange: (site) => signUp(site, { address: awkward.addressOf() }) },
  confirming('link', (visitor, link) => visitor.get(link)),
  confirming('done', async (visitor, link) => visitor.submit(await visitor.get(link))),
  confirming('link-used', async (visitor, link) => {
    await visitor.submit(await visitor.get(link));
    return visitor.get(link);
  }),
  confirming('link-expired', (visitor, link, { walk }) => {
    walk.world.pass(days(2));
    return visitor.get(link);
  }),
];

const resetting = (
  name: string,
  reach: (visitor: Visitor, link: string, site: GallerySite) => Promise<Seen>,
): Scene => ({
  name: `reset/${name}`,
  arrange: async (site) => {
    const [address] = (await site.someone()).addresses;
    const visitor = site.visitor();
    await visitor.submit(await visitor.get('/forgot-password'), { identifier: address });
    await sendResetMails(site.walk.world);
    await deliverNotices(site.walk.world);
    return reach(visitor, linkIn(site.walk.world, address, '/reset/'), site);
  },
});

export const resetScenes: readonly Scene[] = [
  { name: 'reset/ask', arrange: ({ visitor }) => visitor().get('/forgot-password') },
  {
    name: 'reset/ask-empty',
    arrange: async ({ visitor }) => {
      const anyone = visitor();
      return anyone.submit(await anyone.get('/forgot-password'), {});
    },
  },
  {
    name: 'reset/ask-malformed',
    arrange: async ({ visitor }) => {
      const anyone = visitor();
      return anyone.submit(await anyone.get('/forgot-password'), { identifier: 'two words @ nowhere' });
    },
  },
  {
    name: 'reset/sent',
    arrange: async ({ visitor }) => {
      const anyone = visitor();
      return anyone.submit(await anyone.get('/forgot-password'), { identifier: 'nobody@example.test' });
    },
  },
  resetting('link', (visitor, link) => visitor.get(link)),
  resetting('password-empty', async (visitor, link) => visitor.submit(await visitor.get(link), {})),
  resetting('password-common', async (visitor, link) =>
    visitor.submit(await visitor.get(link), { new_password: 'password12345678' }),
  ),
  resetting('done', async (visitor, link) =>
    visitor.submit(await visitor.get(link), { new_password: 'a kettle and two blue cups' }),
  ),
  resetting('link-used', async (visitor, link) => {
    await visitor.submit(await visitor.get(link), { new_password: 'a kettle and two blue cups' });
    return visitor.get(link);
  }),
  resetting('link-expired', (visitor, link, { walk }) => {
    walk.world.pass(hours(2));
    return visitor.get(link);
  }),
];
