// The status of a request in everything it can say, and the pages beside it.
import { freezeAccount } from '../../../src/accounts/identity/index.ts';
import { days, hours } from '../../../src/kernel/index.ts';
import {
  advanceRequests,
  completeTakeBacks,
  consumeGrant,
  noteEvidence,
  objectTo,
  openDraft,
  resumeClaim,
  withdrawRequest,
} from '../../../src/recovery/requests/index.ts';
import { must } from '../../harness/must.ts';
import type { Seen } from '../../harness/visitor.ts';
import type { GalleryPerson } from '../people.ts';
import type { GallerySite, Scene } from '../scene.ts';
import { awkward } from './awkward.ts';
import { stageAll } from './staged.ts';

export type Filed = Awaited<ReturnType<GallerySite['walk']['file']>>;
const system = { kind: 'system' } as const;

/** The status of what `reach` filed. */
const status = (name: string, reach: (site: GallerySite, who: GalleryPerson) => Promise<{ token: string }>): Scene => ({
  name: `status/${name}`,
  arrange: async (site) => site.holding((await reach(site, await site.someone())).token).get('/status'),
});

let strangers = 0;
/** Filed with a mailbox that is not the account's, and nothing else. */
const short = async ({ walk }: GallerySite, who: GalleryPerson): Promise<Filed> => {
  const filed = await walk.file(who, { mailbox: `stranger-${++strangers}@else.test`, password: '' });
  await walk.settle();
  return filed;
};
const freeze = ({ walk: { world } }: GallerySite, who: GalleryPerson) =>
  world.db.write((tx) => freezeAccount(world, tx, who.account, system));
const contested = async ({ walk }: GallerySite, who: GalleryPerson): Promise<Filed> => {
  const filed = await walk.held(who);
  must(await objectTo(walk.world, walk.linkTo(who.addresses[1], 'objection')));
  return filed;
};
const used = async ({ walk }: GallerySite, who: GalleryPerson): Promise<Filed> => {
  const filed = await walk.granted(who);
  await stageAll(walk.world, filed.claim, who);
  must(await consumeGrant(walk.world, filed.claim));
  return filed;
};
/** For browsers whose claim ended meanwhile. */
const resumed = async ({ walk }: GallerySite, { reference, returnCode = '' }: Filed) =>
  must(await resumeClaim(walk.world, { reference, returnCode }));

const states: readonly Scene[] = [
  status('draft', ({ walk }) => openDraft(walk.world)),
  status('filed', ({ walk }, who) => walk.file(who)),
  status('proving', short),
  status('proving-document', async (site, who) => {
    const filed = await site.walk.file(who);
    const { world } = site.walk;
    await world.db.write((tx) => noteEvidence(world, tx, filed.claim.request, { documents: 0 }));
    await site.walk.settle();
    return filed;
  }),
  status('proving-frozen', async (site, who) => {
    const filed = await site.walk.file(who);
    await freeze(site, who);
    await site.walk.settle();
    return filed;
  }),
  status('proving-take-back-failed', async (site, who) => {
    const filed = await used(site, who);
    await freeze(site, who);
    await completeTakeBacks(site.walk.world);
    return filed;
  }),
  status('checking', async ({ walk }, who) => {
    const filed = await walk.file(who);
    walk.world.pass(hours(1));
    const { directory } = walk.world;
    const gone = { ...directory, onRecord: async () => Promise.reject(new Error('the directory is down')) };
    await advanceRequests({ ...walk.world, directory: gone }).catch(() => undefined);
    return filed;
  }),
  status('reviewing', ({ walk }, who) => walk.reviewed(who)),
  status('reviewing-late', async (site, who) => {
    const filed = await site.walk.reviewed(who);
    site.walk.world.pass(days(14));
    await site.walk.settle();
    return resumed(site, filed);
  }),
  status('holding', async ({ walk }, who) => {
    const filed = await walk.reviewed(who);
    must(await walk.decide(filed.claim.request, 'approved'));
    await advanceRequests(walk.world);
    return filed;
  }),
  status('held', ({ walk }, who) => walk.held(who)),
  status('granted', ({ walk }, who) => walk.granted(who)),
  status('under-way', used),
  status('completed', async (site, who) => {
    const filed = await used(site, who);
    await site.walk.settle();
    await completeTakeBacks(site.walk.world);
    return filed;
  }),
  status('contested', contested),
  status('withdrawn', async ({ walk }, who) => {
    const filed = await walk.file(who);
    must(await withdrawRequest(walk.world, filed.claim));
    return filed;
  }),
  status('signed-in', async (site, who) => {
    const filed = await site.walk.reviewed(who);
    await signIn(site, who);
    await site.walk.settle();
    return filed;
  }),
  status('refused', async ({ walk }, who) => {
    const filed = await walk.reviewed(who);
    must(await walk.decide(filed.claim.request, 'refused'));
    await walk.settle();
    return filed;
  }),
  status('undecided', async (site, who) => {
    const filed = await contested(site, who);
    site.walk.world.pass(days(8));
    await site.walk.settle();
    return resumed(site, filed);
  }),
  status('expired', async (site, who) => {
    const filed = await short(site, who);
    site.walk.world.pass(days(31));
    await site.walk.settle();
    return resumed(site, filed);
  }),
];

/** As the owner does, with the app they always had. */
async function signIn(site: GallerySite, who: GalleryPerson): Promise<void> {
  const owner = site.visitor();
  const { username: identifier, password } = who;
  const second = await owner.submit(await owner.get('/sign-in'), { identifier, password });
  await owner.submit(second, { code: who.appCode() });
}

const at = (name: string, path: string): Scene => ({
  name: `status/${name}`,
  arrange: async (site) => site.holding((await short(site, await site.someone())).token).get(path),
});
/** The password, for a request whose mailbox is the account's: it says whether it was right. */
const trying = (name: string, password: string): Scene => ({
  name: `status/${name}`,
  arrange: async (site) => {
    const filed = await site.walk.file(await site.someone(), { password: '' });
    await site.walk.settle();
    const visitor = site.holding(filed.token);
    const path = '/status/proof/password';
    return visitor.submit(await visitor.get(path), { password }, { action: path });
  },
});
const sending = (name: string, path: string, fields: Record<string, string> = {}): Scene => ({
  name: `status/${name}`,
  arrange: async (site) => {
    const visitor = site.holding((await short(site, await site.someone())).token);
    return visitor.submit(await visitor.get(path), fields, { action: path });
  },
});
const open = async ({ visitor }: GallerySite, fields: Record<string, string>): Promise<Seen> => {
  const anyone = visitor();
  return anyone.submit(await anyone.get('/status/open'), fields);
};

export const statusScenes: readonly Scene[] = [
  ...states,
  {
    name: 'status/full',
    print: true,
    arrange: async (site) => {
      const who = await site.someone({ username: awkward.username(), address: awkward.addressOf() });
      return site.holding((await site.walk.held(who)).token).get('/status');
    },
  },
  { name: 'status/open', arrange: ({ visitor }) => visitor().get('/status/open') },
  { name: 'status/none-here', arrange: ({ visitor }) => visitor().get('/status') },
  { name: 'status/open-empty', arrange: (site) => open(site, {}) },
  { name: 'status/open-wrong', arrange: (site) => open(site, { reference: '7Q4-K2M', returnCode: 'K7X2' }) },
  at('proof', '/status/proof'),
  at('proof-mailbox', '/status/proof/mailbox'),
  sending('proof-mailbox-empty', '/status/proof/mailbox', { address: '' }),
  sending('proof-mailbox-sent', '/status/proof/mailbox', { address: 'another@example.test' }),
  at('proof-password', '/status/proof/password'),
  sending('proof-password-empty', '/status/proof/password', { password: '' }),
  trying('proof-password-wrong', 'not the password'),
  sending('proof-password-noted', '/status/proof/password', { password: 'an old lamp on the stairs' }),
  trying('proof-password-right', 'an old lamp on the stairs'),
  at('stop', '/status/stop'),
  sending('stopped', '/status/stop'),
  {
    name: 'status/proof-closed',
    arrange: async (site) => site.holding((await site.walk.held(await site.someone())).token).get('/status/proof'),
  },
];
