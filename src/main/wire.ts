// Puts the house together: the accounts behind the contract, the policy, the pages, the jobs. The only place that does.
// Tests call it with a world whose clock they move; nothing else can.
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { asDirectory } from '../accounts/as-directory/index.ts';
import { apiPlace } from '../edges/api/index.ts';
import { consolePlace } from '../edges/console/index.ts';
import { demoPlace } from '../edges/demo/index.ts';
import { runJob } from '../edges/jobs/index.ts';
import { buildApp, type House } from '../edges/kit/index.ts';
import { webPlaces } from '../edges/web/index.ts';
import type { JobName, World } from '../kernel/index.ts';
import type { Policy } from '../recovery/assurance/index.ts';

export interface Wired {
  readonly house: House;
  readonly app: FastifyInstance;
  /** Does what is due for one job; may be called at any time, any number of times. */
  readonly run: (job: JobName) => Promise<void>;
}

interface Wiring {
  readonly policy: Policy;
  readonly report: (fault: unknown) => void;
  readonly logger?: FastifyBaseLogger;
}

export async function wire(world: World, { policy, report, logger }: Wiring): Promise<Wired> {
  const house: House = { ...world, policy, directory: asDirectory(world, report) };
  const places = [...webPlaces, consolePlace, ...(world.site.demo ? [demoPlace] : [])];
  const app = await buildApp(house, { places, api: apiPlace, ...(logger ? { logger } : {}) });
  return { house, app, run: (job) => runJob(house, job) };
}
