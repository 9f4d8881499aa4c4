// A scene as its browser got it: the page, and the pictures on it, fetched at once because the clock moves on.
import type { Seen } from '../harness/visitor.ts';
import type { Gallery } from './gallery.ts';
import type { GallerySite, Scene } from './scene.ts';

export interface Captured {
  readonly seen: Seen;
  readonly origin: string;
  readonly cookies: ReadonlyMap<string, string>;
  /** Path to picture. */
  readonly pictures: ReadonlyMap<string, { readonly type: string; readonly bytes: Buffer }>;
}

export async function capture(gallery: Gallery, site: GallerySite, scene: Scene): Promise<Captured> {
  const seen = await scene.arrange(site);
  const cookies = gallery.cookiesOf(seen);
  const pictures: [string, { type: string; bytes: Buffer }][] = [];
  for (const [, path = ''] of seen.html.matchAll(/<img[^>]* src="(\/[^"]+)"/g)) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { cookie, host: new URL(gallery.origin).host };
    const { headers: got, rawPayload } = await site.app.inject({ method: 'GET', url: path, headers });
    pictures.push([path, { type: String(got['content-type']), bytes: rawPayload }]);
  }
  return { seen, origin: gallery.origin, cookies, pictures: new Map(pictures) };
}
