// "This was not me": by a mailed link in every state it can be opened in, and as an owner who is signed in.
import { minutes } from '../../../src/kernel/index.ts';
import { completeTakeBacks, consumeGrant, withdrawRequest } from '../../../src/recovery/requests/index.ts';
import { must } from '../../harness/must.ts';
import type { Seen } from '../../harness/visitor.ts';
import type { GallerySite, Scene } from '../scene.ts';
import { stageAll } from './staged.ts';
import type { Filed } from './status.ts';

const objecting = (name: string, reach: (site: GallerySite, link: string, filed: Filed) => Promise<Seen>): Scene => ({
  name: `objection/${name}`,
  arrange: async (site) => {
    const who = await site.someone();
    const filed = await site.walk.held(who);
    return reach(site, `/objection/${site.walk.linkTo(who.addresses[1], 'objection')}`, filed);
  },
});

export const objectionScenes: readonly Scene[] = [
  objecting('link', ({ visitor }, link) => visitor().get(link)),
  objecting('stopped', async ({ visitor }, link) => {
    const owner = visitor();
    return owner.submit(await owner.get(link), {}, { action: '/objection' });
  }),
  objecting('stopped-before', async ({ visitor }, link) => {
    const owner = visitor();
    await owner.submit(await owner.get(link), {}, { action: '/objection' });
    return visitor().get(link);
  }),
  objecting('noted', async ({ visitor }, link) => {
    const owner = visitor();
    await owner.submit(await owner.get(link), {}, { action: '/objection' });
    const again = visitor();
    return again.submit(await again.get(link), {}, { action: '/objection' });
  }),
  objecting('over', async ({ visitor, walk }, link, { claim }) => {
    must(await withdrawRequest(walk.world, claim));
    return visitor().get(link);
  }),
  objecting('completed', async (site, link, { claim, who }) => {
    site.walk.world.pass(minutes(2));
    await site.walk.settle();
    await stageAll(site.walk.world, claim, who);
    must(await consumeGrant(site.walk.world, claim));
    await completeTakeBacks(site.walk.world);
    return site.visitor().get(link);
  }),
  { name: 'objection/unknown', arrange: ({ visitor }) => visitor().get(`/objection/${'x'.repeat(43)}`) },
  { name: 'objection/signed-out', arrange: ({ visitor }) => visitor().get('/objection') },
  {
    name: 'objection/owner-none',
    arrange: async (site) => (await site.signedIn(await site.someone())).get('/objection'),
  },
  {
    name: 'objection/owner',
    arrange: async (site) => {
      const who = await site.someone();
      await site.walk.held(who);
      return (await site.signedIn(who)).get('/objection');
    },
  },
  {
    name: 'objection/owner-nothing',
    arrange: async (site) => {
      const who = await site.someone();
      const { claim } = await site.walk.held(who);
      const owner = await site.signedIn(who);
      const page = await owner.get('/objection');
      must(await withdrawRequest(site.walk.world, claim));
      return owner.submit(page, {}, { action: '/objection/mine' });
    },
  },
];
