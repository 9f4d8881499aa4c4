// The reviewers' console: the queue, a request in every state it can be opened in, a document, the decision.
import { days, minutes, newId, type RequestId } from '../../../src/kernel/index.ts';
import { objectTo, saveAnswers, showOldCode } from '../../../src/recovery/requests/index.ts';
import { must } from '../../harness/must.ts';
import type { Seen, Visitor } from '../../harness/visitor.ts';
import type { GalleryPerson } from '../people.ts';
import type { GallerySite, Scene } from '../scene.ts';
import { awkward } from './awkward.ts';
import { addDocument, kind, pdf } from './documents.ts';

interface Before {
  readonly site: GallerySite;
  readonly reviewer: Visitor;
  readonly request: RequestId;
  readonly path: string;
  /** Whose account it is about. */
  readonly who: GalleryPerson;
  /** The claimant's browser. */
  readonly claimant: Visitor;
}

/** A request with one document and a story, in review, and a reviewer who has not opened it. */
async function inReview(site: GallerySite, wanted: Parameters<GallerySite['someone']>[0] = {}) {
  const who = await site.someone(wanted);
  const { claim, token } = await site.walk.fill(who, { documents: 0 });
  must(await saveAnswers(site.walk.world, claim, { story: awkward.story }));
  must(await showOldCode(site.walk.world, claim, who.codes[1] ?? ''));
  const claimant = site.holding(token);
  await addDocument(claimant);
  await claimant.submit(await claimant.get('/request/check'), {}, { action: '/request/check' });
  await site.walk.settle();
  return { who, claimant, request: claim.request, path: `/console/requests/${claim.request}` };
}
const reviewing = (name: string, reach: (before: Before) => Promise<Seen>, wanted = {}): Scene => ({
  name: `console/${name}`,
  console: true,
  arrange: async (site) => {
    const request = await inReview(site, wanted);
    return reach({ site, reviewer: await site.reviewing(await site.someone()), ...request });
  },
});

const documentOn = ({ html }: Seen): string => /href="([^"]+\/documents\/[0-9a-f-]{36})"/.exec(html)?.[1] ?? '';
/** Looks at the document as a browser does, with its picture. */
async function openAll({ path }: Before, reviewer: Visitor): Promise<Seen> {
  const { html } = await reviewer.get(documentOn(await reviewer.get(path)));
  for (const [, picture = ''] of html.matchAll(/<img[^>]* src="([^"]+)"/g))
    await reviewer.send({ method: 'GET', url: picture });
  return reviewer.get(path);
}
const decide = async (before: Before, reviewer: Visitor, fields: Record<string, string>): Promise<Seen> =>
  reviewer.submit(await openAll(before, reviewer), fields, { action: `${before.path}/decide` });
const another = async ({ site }: Before): Promise<Visitor> => site.reviewing(await site.someone());
const refusal = { verdict: 'refuse', reason: 'other', words: awkward.story, note: 'Compare with the older request.' };

const requests: readonly Scene[] = [
  reviewing('request', ({ reviewer, path }) => reviewer.get(path)),
  reviewing('document', async ({ reviewer, path }) => reviewer.get(documentOn(await reviewer.get(path)))),
  reviewing('document-second-page', async ({ reviewer, path, claimant }) => {
    const first = documentOn(await reviewer.get(path));
    await addDocument(claimant, kind, pdf(2));
    const { html } = await reviewer.get(path);
    const second = html.replaceAll(first, '').match(/\/console[^"]+\/documents\/[0-9a-f-]{36}/)?.[0] ?? '';
    return reviewer.get(`${second}/pages/2`);
  }),
  reviewing('request-opened', (before) => openAll(before, before.reviewer)),
  reviewing('decide-empty', (before) => decide(before, before.reviewer, {})),
  reviewing('decide-no-reason', (before) => decide(before, before.reviewer, { verdict: 'refuse' })),
  reviewing('decide-no-words', (before) => decide(before, before.reviewer, { verdict: 'refuse', reason: 'other' })),
  reviewing('decided', (before) => decide(before, before.reviewer, { verdict: 'approve', note: awkward.story })),
  reviewing('approved', async (before) => {
    await decide(before, await another(before), { verdict: 'approve' });
    return decide(before, before.reviewer, { verdict: 'approve' });
  }),
  reviewing('refused', async (before) => {
    await decide(before, await another(before), refusal);
    return decide(before, before.reviewer, refusal);
  }),
  reviewing('request-decided', async (before) => {
    await decide(before, await another(before), refusal);
    await decide(before, before.reviewer, { verdict: 'approve', note: awkward.story });
    return before.reviewer.get(before.path);
  }),
  reviewing('request-another-decided', async (before) => {
    await decide(before, await another(before), refusal);
    return openAll(before, before.reviewer);
  }),
  reviewing('request-evidence-changed', async (before) => {
    await decide(before, before.reviewer, { verdict: 'approve' });
    await before.claimant.get('/request/documents');
    await addDocument(before.claimant);
    return before.reviewer.get(before.path);
  }),
  reviewing('request-not-fresh', async (before) => {
    await openAll(before, before.reviewer);
    before.site.walk.world.pass(minutes(16));
    return before.reviewer.get(before.path);
  }),
  reviewing('request-late', async ({ site, path }) => {
    site.walk.world.pass(days(14));
    await site.walk.settle();
    return (await site.reviewing(await site.someone())).get(path);
  }),
  reviewing('request-contested', async ({ site, reviewer, who, path }) => {
    must(await objectTo(site.walk.world, site.walk.linkTo(who.addresses[1], 'objection')));
    return reviewer.get(path);
  }),
  reviewing('request-own', async ({ site, who, path }) => (await site.reviewing(who)).get(path)),
  reviewing('request-over', async ({ site, reviewer, request, path }) => {
    must(await site.walk.decide(request, 'refused'));
    await site.walk.settle();
    return reviewer.get(path);
  }),
  reviewing('document-gone', ({ site, reviewer, path }) =>
    reviewer.get(`${path}/documents/${newId(site.walk.world.random)}`),
  ),
];

/** `console/request-long`: nothing on it has a place to break. */
const long: Scene = {
  name: 'console/request-long',
  console: true,
  arrange: async (site) => {
    const { path } = await inReview(site, { username: awkward.username(), address: awkward.addressOf() });
    return (await site.reviewing(await site.someone({ username: awkward.username() }))).get(path);
  },
};

const confirm = '/console/confirm';
const entering: readonly Scene[] = [
  { name: 'console/sign-in', console: true, arrange: ({ visitor }) => visitor().get('/console') },
  {
    name: 'console/sign-in-empty',
    console: true,
    arrange: async ({ visitor }) => {
      const anyone = visitor();
      return anyone.submit(await anyone.get('/console/sign-in'), { identifier: '', password: '', code: '' });
    },
  },
  {
    name: 'console/sign-in-wrong',
    console: true,
    arrange: async ({ visitor }) => {
      const anyone = visitor();
      const fields = { identifier: 'nobody', password: 'not it', code: '000000' };
      return anyone.submit(await anyone.get('/console/sign-in'), fields);
    },
  },
  {
    name: 'console/confirm',
    console: true,
    arrange: async (site) => (await site.reviewing(await site.someone())).get(confirm),
  },
  {
    name: 'console/confirm-wrong',
    console: true,
    arrange: async (site) => {
      const reviewer = await site.reviewing(await site.someone());
      return reviewer.submit(await reviewer.get(confirm), { code: '000000' }, { action: confirm });
    },
  },
  {
    name: 'console/signed-out',
    console: true,
    arrange: async (site) => {
      const reviewer = await site.reviewing(await site.someone());
      return reviewer.submit(await reviewer.get('/console'), {}, { action: '/console/sign-out' });
    },
  },
];

/** Whatever other scenes left waiting is decided, so that the queue is empty. */
async function emptyQueue({ walk }: GallerySite): Promise<void> {
  walk.world.pass(days(8));
  await walk.settle();
  const waiting = await walk.rows<{ id: RequestId }>("select id from recovery.requests where state = 'reviewing'");
  for (const { id } of waiting) must(await walk.decide(id, 'refused'));
  await walk.settle();
}

const queues: readonly Scene[] = [
  {
    name: 'console/queue-empty',
    console: true,
    arrange: async (site) => {
      await emptyQueue(site);
      return (await site.reviewing(await site.someone())).get('/console');
    },
  },
  {
    name: 'console/queue-full',
    console: true,
    arrange: async (site) => {
      for (let i = 0; i < 3; i++) await site.walk.reviewed(await site.someone());
      site.walk.world.pass(days(14));
      await site.walk.settle();
      for (let i = 0; i < 3; i++) await site.walk.reviewed(await site.someone());
      const stopped = await site.someone();
      await site.walk.held(stopped);
      must(await objectTo(site.walk.world, site.walk.linkTo(stopped.addresses[1], 'objection')));
      const reviewer = await site.reviewing(await site.someone());
      const request = await inReview(site);
      await decide({ site, reviewer, ...request }, reviewer, { verdict: 'approve' });
      await reviewer.get('/console');
      return reviewer.get('/console');
    },
  },
];

export const consoleScenes: readonly Scene[] = [...entering, ...queues, ...requests, long];
