// What no place answers: pages that are not there, what is refused at the door, our own faults. And the demo's own pages.
import { seedPeople } from '../../../src/edges/demo/index.ts';
import { faultPath } from '../gallery.ts';
import type { GallerySite, Scene } from '../scene.ts';

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const sent = (name: string, options: { headers?: Record<string, string>; payload?: string }): Scene => ({
  name: `trouble/${name}`,
  arrange: ({ visitor }) => visitor().send({ method: 'POST', url: '/sign-in', ...options }),
});

export const troubleScenes: readonly Scene[] = [
  { name: 'trouble/not-found', arrange: ({ visitor }) => visitor().get('/nowhere') },
  { name: 'trouble/unreadable', arrange: ({ visitor }) => visitor().get('/%zz') },
  { name: 'trouble/address', arrange: ({ visitor }) => visitor().get('/guide?problem=%00') },
  { name: 'trouble/fault', arrange: ({ visitor }) => visitor().get(faultPath) },
  {
    name: 'trouble/host',
    arrange: ({ visitor }) => visitor().send({ method: 'GET', url: '/', headers: { host: 'elsewhere.test' } }),
  },
  sent('foreign', { headers: { ...form, 'sec-fetch-site': 'cross-site' } }),
  sent('form-expired', { headers: form, payload: 'identifier=jo&password=x' }),
  sent('too-large', { headers: form, payload: `identifier=${'x'.repeat(70_000)}` }),
  sent('kind', { headers: { 'content-type': 'application/json' }, payload: '{}' }),
];

const demo = (name: string, path: string): Scene => ({
  name: `demo/${name}`,
  arrange: async ({ walk, visitor }: GallerySite) => {
    await seedPeople(walk.world);
    return visitor().get(path);
  },
});
export const demoScenes: readonly Scene[] = [demo('people', '/demo'), demo('outbox', '/outbox')];
