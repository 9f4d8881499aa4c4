// The claimant's documents: none, some, all, and what is not taken.

import sharp from 'sharp';
import { paper } from '../../harness/pdf.ts';
import { type UploadPart, upload } from '../../harness/upload.ts';
import type { Seen, Visitor } from '../../harness/visitor.ts';
import type { GallerySite, Scene } from '../scene.ts';

const path = '/request/documents';

/** A made-up letter, tall as paper is. */
const letter = (): Promise<Buffer> =>
  sharp({ create: { width: 420, height: 594, channels: 3, background: '#f4f1ea' } })
    .composite([{ input: Buffer.from(drawing) }])
    .jpeg()
    .toBuffer();
const drawing =
  '<svg width="420" height="594"><rect x="40" y="60" width="180" height="18"/><rect x="40" y="150" width="120" height="12"/><rect x="40" y="172" width="150" height="12"/><rect x="40" y="240" width="330" height="6"/><rect x="40" y="260" width="330" height="6"/><rect x="40" y="280" width="260" height="6"/></svg>';

const drafting = (name: string, reach: (visitor: Visitor, site: GallerySite) => Promise<Seen>): Scene => ({
  name: `documents/${name}`,
  arrange: async (site) => {
    const { token } = await site.walk.fill(await site.someone(), { documents: 0 });
    return reach(site.holding(token), site);
  },
});
const file = (value: string | Uint8Array, filename = 'letter.jpg'): UploadPart => ({ name: 'file', value, filename });
export const kind = { name: 'kind', value: 'proof-of-address' } as const;
export async function addDocument(visitor: Visitor, ...parts: readonly UploadPart[]): Promise<Seen> {
  const sent = parts.length > 0 ? parts : [kind, file(await letter())];
  return upload(visitor, await visitor.get(path), sent);
}

/** On the page of the one document. */
const withOne = (
  name: string,
  reach: (visitor: Visitor, page: Seen, site: GallerySite) => Promise<Seen>,
  ...parts: readonly UploadPart[]
): Scene => drafting(name, async (visitor, site) => reach(visitor, await addDocument(visitor, ...parts), site));
const firstPage = ({ html, url }: Seen): string =>
  new RegExp(`href="(${url}/pages/1)"`).exec(html)?.[1] ?? `${url}/pages/1`;
export const pdf = (pages: number) => ({ name: 'file', value: paper({ pages }), filename: 'letter.pdf' }) as const;

const one: readonly Scene[] = [
  withOne('added', async (_visitor, page) => page),
  withOne('added-pdf', async (_visitor, page) => page, kind, pdf(3)),
  withOne('list', (visitor) => visitor.get(path)),
  withOne('stamped', (visitor, page) => visitor.submit(page, {}, { action: `${page.url}/stamp` })),
  withOne('cover', (visitor, page) => visitor.get(firstPage(page))),
  withOne('cover-nothing', async (visitor, page) => {
    const cover = await visitor.get(firstPage(page));
    return visitor.submit(cover, {}, { action: cover.url });
  }),
  withOne('covered', async (visitor, page) => {
    const cover = await visitor.get(firstPage(page));
    return visitor.submit(cover, { strip: 'bottom' }, { action: cover.url });
  }),
  withOne('replace', (visitor, page) => visitor.get(`${page.url}/replace`)),
  withOne('replace-empty', async (visitor, page) =>
    upload(visitor, await visitor.get(`${page.url}/replace`), [file('', '')]),
  ),
  withOne('removed', async (visitor) => visitor.submit(await visitor.get(path), {}, { action: `${path}/remove` })),
  withOne('remove-twice', async (visitor) => {
    const list = await visitor.get(path);
    await visitor.submit(list, {}, { action: `${path}/remove` });
    return visitor.submit(list, {}, { action: `${path}/remove` });
  }),
];

export const documentScenes: readonly Scene[] = [
  drafting('none', (visitor) => visitor.get(path)),
  drafting('empty', (visitor) => addDocument(visitor, file('', ''))),
  drafting('no-kind', async (visitor) => addDocument(visitor, file(await letter()))),
  drafting('not-a-picture', (visitor) => addDocument(visitor, kind, file('a text, whatever it is called'))),
  drafting('nothing-in-it', (visitor) => addDocument(visitor, kind, file(''))),
  drafting('too-many-pages', (visitor) => addDocument(visitor, kind, pdf(9))),
  ...one,
  drafting('full', async (visitor) => {
    for (let i = 0; i < 5; i++) await addDocument(visitor);
    return visitor.get(path);
  }),
  {
    name: 'documents/sent',
    arrange: async (site) => {
      const { token } = await site.walk.fill(await site.someone(), { documents: 0 });
      const visitor = site.holding(token);
      await addDocument(visitor);
      await visitor.submit(await visitor.get('/request/check'), {}, { action: '/request/check' });
      return visitor.get(path);
    },
  },
];
