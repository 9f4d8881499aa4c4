// The whole site's pages over a test world, for visitors without a browser.
import type { FastifyInstance } from 'fastify';
import { asDirectory } from '../../src/accounts/as-directory/index.ts';
import { buildApp, type House } from '../../src/edges/kit/index.ts';
import { webPlaces } from '../../src/edges/web/index.ts';
import type { Policy } from '../../src/recovery/assurance/index.ts';
import { freePort } from './postgres-server.ts';
import { openTestWorld, type TestWorld } from './world.ts';

export interface TestPages {
  readonly world: TestWorld;
  readonly house: House;
  readonly app: FastifyInstance;
  readonly close: () => Promise<void>;
}

/** `listen`: on a free port of loopback, for a browser; otherwise visitors are served without one. */
export async function openPages(policy: Policy, { listen = false } = {}): Promise<TestPages> {
  const port = listen ? await freePort() : undefined;
  const world = await openTestWorld(port === undefined ? {} : { site: { origin: `http://127.0.0.1:${port}` } });
  const report = (fault: unknown): never => {
    throw fault;
  };
  const house: House = { ...world, policy, directory: asDirectory(world, report) };
  const app = await buildApp(house, { places: webPlaces });
  if (port !== undefined) await app.listen({ port, host: '127.0.0.1' });
  return {
    world,
    house,
    app,
    close: async () => {
      await app.close();
      await world.close();
    },
  };
}

/** The newest link mailed to that address that leads below `path`, as a path on our site. */
export function linkIn(world: Pick<TestWorld, 'mails' | 'site'>, to: string, path = '/'): string {
  const start = `${world.site.origin}${path}`;
  const mail = world.mails.findLast((one) => one.to === to && one.text.includes(start));
  const link = mail?.text.split(/\s/).find((word) => word.startsWith(start));
  if (link === undefined) throw new Error(`no link to ${path} was mailed to ${to}`);
  return link.slice(world.site.origin.length);
}
