// Opens the world, wires the house, listens and works, until it is stopped.
import pino from 'pino';
import type { Config } from '../config/index.ts';
import { seedPeople } from '../edges/demo/index.ts';
import type { Site } from '../kernel/index.ts';
import { openWorld } from './open-world.ts';
import { policyOf } from './policy-of.ts';
import { wire } from './wire.ts';

interface Served {
  readonly address: string;
  readonly site: Site;
  readonly stop: () => Promise<void>;
}

/** @throws when a setting, the database, the keys or the policy file does not fit; nothing listens then. */
export async function serve(config: Config, report: (fault: unknown) => void): Promise<Served> {
  const policy = policyOf(config);
  const { world, queue, close } = await openWorld(config, report);
  try {
    // A demo is looked at by one person who wants the address, not a line a request.
    const logger = pino({ level: world.site.demo ? 'warn' : 'info' });
    const { app, run } = await wire(world, { policy, report, logger });
    if (world.site.demo) await seedPeople(world);
    await queue.work(run);
    await app.listen({ port: config.port, host: config.host });
    const stop = async () => {
      await app.close();
      await close();
    };
    return { address: world.site.origin, site: world.site, stop };
  } catch (fault) {
    await close();
    throw fault;
  }
}
