// The whole product on a port of loopback: the same wiring as `npm start`, with a clock that the test moves.
import { migrate } from '../../src/adapters/postgres/index.ts';
import { outboxMail, seedPeople } from '../../src/edges/demo/index.ts';
import { jobNames } from '../../src/edges/jobs/index.ts';
import type { House } from '../../src/edges/kit/index.ts';
import { wire } from '../../src/main/wire.ts';
import { demoPolicy } from '../../src/recovery/assurance/index.ts';
import { freePort } from './postgres-server.ts';
import { openTestWorld, type TestWorld } from './world.ts';

export interface TestSite {
  readonly world: TestWorld;
  readonly house: House;
  readonly origin: string;
  /** Runs every job until nothing more comes of it, as the worker does by itself. */
  readonly settle: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Jobs wake others; after three rounds nothing more comes of it. */
const rounds = 3;

/** The demo, with its people and its outbox. Faults that a page reports fail the test that closes the site. */
export async function openDemoSite(engine: 'postgres' | 'embedded' = 'postgres'): Promise<TestSite> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const world = await openTestWorld({ engine, site: { origin, demo: true, name: 'Example Package Index' } });
  await migrate(world.opened, 'migrations/demo', 'demo_migration');
  const faults: unknown[] = [];
  const caught = { ...world, mail: outboxMail(world) };
  const { app, house, run } = await wire(caught, { policy: demoPolicy, report: (fault) => void faults.push(fault) });
  await seedPeople(caught);
  await app.listen({ port, host: '127.0.0.1' });
  return {
    world,
    house,
    origin,
    settle: async () => {
      for (let round = 0; round < rounds; round++) for (const job of jobNames) await run(job);
    },
    close: async () => {
      await app.close();
      await world.close();
      if (faults.length > 0) throw new AggregateError(faults, 'the site reported faults');
    },
  };
}
