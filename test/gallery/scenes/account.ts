// The account's own pages: overview, history, password, authenticators, recovery codes.

import { generateSync } from 'otplib';
import { sheetsOf } from '../../../src/accounts/codes/index.ts';
import { factorsOf } from '../../../src/accounts/factors/index.ts';
import { restrictAccount } from '../../../src/accounts/identity/index.ts';
import { after, days, minutes, newId } from '../../../src/kernel/index.ts';
import { openPerson } from '../../harness/people.ts';
import type { Seen, Visitor } from '../../harness/visitor.ts';
import type { GalleryPerson } from '../people.ts';
import type { GallerySite, Scene } from '../scene.ts';
import { awkward } from './awkward.ts';

type Reach = (visitor: Visitor, who: GalleryPerson, site: GallerySite) => Promise<Seen>;
const owning = (name: string, reach: Reach, wanted: Partial<Scene> = {}): Scene => ({
  name,
  ...wanted,
  arrange: async (site) => {
    const who = await site.someone();
    return reach(await site.signedIn(who), who, site);
  },
});
const at = (name: string, path: string): Scene => owning(name, (visitor) => visitor.get(path));
const sending = (name: string, path: string, fields: Record<string, string> = {}): Scene =>
  owning(name, async (visitor) => visitor.submit(await visitor.get(path), fields, { action: path }));

const nextPassword = 'a kettle and two blue cups';
const overview: readonly Scene[] = [
  at('account/overview', '/account'),
  {
    name: 'account/newcomer',
    arrange: async (site) => (await newcomer(site)).get('/account'),
  },
  {
    name: 'account/full',
    arrange: async (site) => {
      const who = await site.someone({ username: awkward.username(), address: awkward.addressOf() });
      const { world } = site.walk;
      await world.db.write((tx) => restrictAccount(world, tx, who.account, after(world.clock.now(), days(7))));
      await site.walk.held(who);
      return (await site.signedIn(who)).get('/account');
    },
  },
  owning('account/history', async (visitor, who, site) => {
    await site.walk.held(who);
    return visitor.get('/account/history');
  }),
  at('account/password', '/account/password'),
  sending('account/password-empty', '/account/password', { current_password: '', new_password: '' }),
  sending('account/password-wrong', '/account/password', { current_password: 'not it', new_password: nextPassword }),
  owning('account/password-common', async (visitor, { password }) =>
    visitor.submit(
      await visitor.get('/account/password'),
      { current_password: password, new_password: 'password12345678' },
      { action: '/account/password' },
    ),
  ),
  owning('account/password-changed', async (visitor, { password }) =>
    visitor.submit(
      await visitor.get('/account/password'),
      { current_password: password, new_password: nextPassword },
      { action: '/account/password' },
    ),
  ),
];

/** Signed up a moment ago: no factor, no codes. */
async function newcomer(site: GallerySite): Promise<Visitor> {
  const { username: identifier, password } = await openPerson(site.walk.world, { username: newName(), factor: false });
  const visitor = site.visitor();
  await visitor.submit(await visitor.get('/sign-in'), { identifier, password });
  return visitor;
}
let newcomers = 0;
const newName = () => `new-here-${++newcomers}`;

/** Signed in long enough ago that what is dear asks again. */
const stale: Reach = async (visitor, _who, { walk }) => {
  walk.world.pass(minutes(16));
  return visitor.get('/account/password');
};
const confirming: readonly Scene[] = [
  owning('confirm/app-code', stale),
  owning('confirm/app-code-empty', async (...at) => at[0].submit(await stale(...at), { code: '' })),
  owning('confirm/app-code-wrong', async (...at) => at[0].submit(await stale(...at), { code: '000000' })),
  owning('confirm/recovery-code', async (...at) => {
    await stale(...at);
    return at[0].get('/account/confirm/recovery-code');
  }),
  owning('confirm/recovery-code-empty', async (...at) => {
    await stale(...at);
    return at[0].submit(await at[0].get('/account/confirm/recovery-code'), { code: '' });
  }),
  {
    name: 'confirm/password',
    arrange: async (site) => {
      const visitor = await newcomer(site);
      site.walk.world.pass(minutes(16));
      return visitor.get('/account/password');
    },
  },
];

const authenticators = '/account/authenticators';
const added = async (visitor: Visitor): Promise<Seen> =>
  visitor.submit(await visitor.get(authenticators), {}, { action: authenticators });
const withSecond: Reach = async (visitor, _who, { walk }) => {
  const page = await added(visitor);
  const secret = /secret=([A-Z2-7]+)/.exec(page.html)?.[1] ?? '';
  const code = generateSync({ secret, epoch: Math.floor(walk.world.clock.now().getTime() / 1000) });
  return visitor.submit(page, { name: 'The tablet in the kitchen, second shelf, behind the tea', code });
};
const removing = (page: Seen): string => /href="([^"]+\/remove)"/.exec(page.html)?.[1] ?? '';

/** Nothing links there: it is an address from before, or another tab. */
const removeOnly: Reach = async (visitor, who, { walk: { world } }) => {
  const [only] = await world.db.read((tx) => factorsOf(tx, who.account));
  return visitor.get(`${authenticators}/${only?.id ?? ''}/remove`);
};

const factors: readonly Scene[] = [
  at('authenticators/list', authenticators),
  { name: 'authenticators/none', arrange: async (site) => (await newcomer(site)).get(authenticators) },
  owning('authenticators/new', added),
  owning('authenticators/new-empty', async (visitor) => visitor.submit(await added(visitor), { name: '', code: '' })),
  owning('authenticators/new-wrong', async (visitor) =>
    visitor.submit(await added(visitor), { name: 'New phone', code: '000000' }),
  ),
  owning('authenticators/added', withSecond),
  owning('authenticators/remove', async (...at) => at[0].get(removing(await withSecond(...at)))),
  owning('authenticators/removed', async (...at) => {
    const page = await at[0].get(removing(await withSecond(...at)));
    return at[0].submit(page, {}, { action: page.url });
  }),
  owning('authenticators/remove-last', removeOnly),
  owning('authenticators/remove-last-refused', async (...at) => {
    const page = await removeOnly(...at);
    return at[0].submit(page, {}, { action: page.url });
  }),
  owning('authenticators/not-theirs', (visitor, _who, { walk }) =>
    visitor.get(`${authenticators}/${newId(walk.world.random)}/remove`),
  ),
];

const codes = '/account/codes';
const made = async (visitor: Visitor, reason = 'routine'): Promise<Seen> =>
  visitor.submit(await visitor.get(`${codes}/new`), { reason }, { action: `${codes}/new` });
const newCodesOn = ({ html }: Seen) => html.match(/[0-9A-Z]{4}(-[0-9A-Z]{4}){5}/g) ?? [];
/** Typed back: the new sheet works, the old one does not. */
const renewed: Reach = async (visitor, who, site) => {
  const sheet = newCodesOn(await made(visitor));
  const page = await visitor.get(`${codes}/prove`);
  let last = page;
  // Which one is asked for stands on the page in words; one of the eight is it.
  for (const code of sheet) {
    last = await visitor.submit(page, { code });
    if (last.url === `${codes}/done`) return last;
  }
  const sheets = await site.walk.world.db.read((tx) => sheetsOf(site.walk.world, tx, who.account));
  throw new Error(`no code was taken back: ${last.text} ${JSON.stringify(sheets)}`);
};
const testing = (name: string, code: (who: GalleryPerson) => string): Scene =>
  owning(`codes/${name}`, async (visitor, who) =>
    visitor.submit(await visitor.get(`${codes}/test`), { code: code(who) }, { action: `${codes}/test` }),
  );

const sheets: readonly Scene[] = [
  at('codes/overview', codes),
  { name: 'codes/no-factor', arrange: async (site) => (await newcomer(site)).get(codes) },
  at('codes/why', `${codes}/new`),
  sending('codes/why-empty', `${codes}/new`),
  owning('codes/save', (visitor) => made(visitor), { print: true }),
  owning('codes/save-exposed', (visitor) => made(visitor, 'exposed')),
  owning('codes/waiting', async (visitor) => {
    await made(visitor);
    return visitor.get(codes);
  }),
  owning('codes/left-halfway', async (visitor, who, { walk, signedIn }) => {
    await made(visitor);
    walk.world.pass(minutes(40));
    return (await signedIn(who)).get(codes);
  }),
  owning('codes/prove', async (visitor) => {
    await made(visitor);
    return visitor.get(`${codes}/prove`);
  }),
  owning('codes/prove-empty', async (visitor) => {
    await made(visitor);
    return visitor.submit(await visitor.get(`${codes}/prove`), { code: '' });
  }),
  owning('codes/prove-old', async (visitor, who) => {
    await made(visitor);
    return visitor.submit(await visitor.get(`${codes}/prove`), { code: who.codes[0] ?? '' });
  }),
  owning('codes/done', renewed),
  owning('codes/after', async (...at) => {
    await renewed(...at);
    return at[0].get(codes);
  }),
  at('codes/test', `${codes}/test`),
  testing('test-empty', () => ''),
  testing('test-malformed', () => 'K7X2'),
  testing('test-works', ({ codes: [code = ''] }) => code),
  owning('codes/test-replaced', async (...at) => {
    await renewed(...at);
    const [visitor, { codes: old }] = at;
    return visitor.submit(await visitor.get(`${codes}/test`), { code: old[0] ?? '' }, { action: `${codes}/test` });
  }),
];

export const accountScenes: readonly Scene[] = [...overview, ...confirming, ...factors, ...sheets];
