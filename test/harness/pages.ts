// Pages over a test world, for visitors without a browser, or listening for one.
import type { FastifyInstance } from 'fastify';
import { buildApp, type Place } from '../../src/edges/kit/index.ts';
import { webPlaces } from '../../src/edges/web/index.ts';
import { demoPolicy, type Policy } from '../../src/recovery/assurance/index.ts';
import { freePort } from './postgres-server.ts';
import { type RecoveryTestWorld, recoveryWorld } from './requests.ts';
import { openTestWorld } from './world.ts';

export interface TestPages {
  readonly world: RecoveryTestWorld;
  readonly app: FastifyInstance;
  readonly close: () => Promise<void>;
}

interface Wanted {
  /** All of the web's without it. */
  readonly places?: readonly Place[];
  readonly policy?: Policy;
  /** On a free port of loopback, for a browser. */
  readonly listen?: boolean;
}

export async function openPages({
  places = webPlaces,
  policy = demoPolicy,
  listen = false,
}: Wanted = {}): Promise<TestPages> {
  const port = listen ? await freePort() : undefined;
  const site = port === undefined ? {} : { origin: `http://127.0.0.1:${port}` };
  const world = recoveryWorld(await openTestWorld({ site }), policy);
  const app = await buildApp(world, { places });
  if (port !== undefined) await app.listen({ port, host: '127.0.0.1' });
  return {
    world,
    app,
    close: async () => {
      await app.close();
      await world.close();
    },
  };
}
