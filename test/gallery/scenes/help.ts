// Help: its index, each answer, writing to support, and what explains a problem of the API.
import { helpPath, helpTopics, problemCodes } from '../../../src/edges/kit/index.ts';
import { days } from '../../../src/kernel/index.ts';
import { deliverNotices } from '../../../src/notices/index.ts';
import { linkIn } from '../../harness/mails.ts';
import type { Seen, Visitor } from '../../harness/visitor.ts';
import type { GallerySite, Scene } from '../scene.ts';
import { awkward } from './awkward.ts';

const at = (name: string, path: string): Scene => ({
  name: `help/${name}`,
  arrange: ({ visitor }) => visitor().get(path),
});
const answers = helpTopics.filter((topic) => topic !== 'someone-else').map((topic) => at(topic, helpPath(topic)));

const path = '/help/contact/message';
const page = `${path}?about=other`;
let writers = 0;
const write = async (visitor: Visitor, change: Record<string, string> = {}): Promise<Seen> => {
  const fields = { message: awkward.story, address: `writer-${++writers}@example.test`, ...change };
  return visitor.submit(await visitor.get(page), fields, { action: path });
};
const written = (name: string, reach: (visitor: Visitor, link: string, site: GallerySite) => Promise<Seen>): Scene => ({
  name: `help/${name}`,
  arrange: async (site) => {
    const visitor = site.visitor();
    const address = `writer-${++writers}@example.test`;
    await write(visitor, { address });
    await deliverNotices(site.walk.world);
    return reach(visitor, linkIn(site.walk.world, address, '/help/contact/send/'), site);
  },
});
const action = '/help/contact/send';

export const helpScenes: readonly Scene[] = [
  at('index', '/help'),
  ...answers,
  at('contact', '/help/contact'),
  at('contact-empty', '/help/contact?ask='),
  at('report', '/help/contact/report'),
  at('message', page),
  at('message-data', `${path}?about=data`),
  { name: 'help/message-empty', arrange: ({ visitor }) => write(visitor(), { message: '', address: '' }) },
  { name: 'help/message-malformed', arrange: ({ visitor }) => write(visitor(), { address: 'nobody' }) },
  {
    name: 'help/message-secret',
    arrange: ({ visitor }) => write(visitor(), { message: 'my code is 7Q4K-2MXA-93TB-H0RW-5E8Z-YC6D' }),
  },
  { name: 'help/message-written', arrange: ({ visitor }) => write(visitor(), { address: awkward.addressOf() }) },
  at('message-none', '/help/contact/sent'),
  written('link', (visitor, link) => visitor.get(link)),
  written('sent', async (visitor, link) => visitor.submit(await visitor.get(link), {}, { action })),
  written('link-used', async (visitor, link) => {
    await visitor.submit(await visitor.get(link), {}, { action });
    return visitor.get(link);
  }),
  written('link-twice', async (visitor, link, { visitor: another }) => {
    const seen = await visitor.get(link);
    const other = another();
    await other.submit(await other.get(link), {}, { action });
    return visitor.submit(seen, {}, { action });
  }),
  written('link-expired', (visitor, link, { walk }) => {
    walk.world.pass(days(8));
    return visitor.get(link);
  }),
];

const [someCode = ''] = problemCodes;
export const problemScenes: readonly Scene[] = [
  { name: 'problems/one', arrange: ({ visitor }) => visitor().get(`/problems/${someCode}`) },
  { name: 'problems/unknown', arrange: ({ visitor }) => visitor().get('/problems/nothing-of-ours') },
];
