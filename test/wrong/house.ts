// The whole product as `npm start` wires it, with every route it registers written down and every fault it logs kept.
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { migrate } from '../../src/adapters/postgres/index.ts';
import { outboxMail } from '../../src/edges/demo/index.ts';
import { wire } from '../../src/main/wire.ts';
import { demoPolicy } from '../../src/recovery/assurance/index.ts';
import type { RecoveryTestWorld } from '../harness/requests.ts';
import { openTestWorld } from '../harness/world.ts';

export interface Route {
  readonly method: string;
  /** The pattern, with `:params`. */
  readonly url: string;
}

export interface WrongHouse {
  readonly world: RecoveryTestWorld;
  readonly app: FastifyInstance;
  readonly routes: readonly Route[];
  /** What was logged as our own fault, or reported, since the last look. */
  readonly faults: () => unknown[];
  readonly close: () => Promise<void>;
}

/** Routes are collected by the server's own announcement of itself, so that no list here can leave one out. */
export async function openHouse(): Promise<WrongHouse> {
  const base = await openTestWorld({ site: { demo: true } });
  await migrate(base.opened, 'migrations/demo', 'demo_migration');
  const outbox = outboxMail(base);
  const both: typeof base.mail.send = async (message) => {
    await outbox.send(message);
    return base.mail.send(message);
  };
  const routes: Route[] = [];
  const listen = (message: unknown) =>
    (message as { fastify: FastifyInstance }).fastify.addHook('onRoute', ({ method, url }) => {
      for (const one of [method].flat()) if (one !== 'HEAD') routes.push({ method: one, url });
    });
  const faults: unknown[] = [];
  subscribe('fastify.initialization', listen);
  const world = { ...base, mail: { send: both } };
  const { app, house } = await wire(world, {
    policy: demoPolicy,
    report: (fault) => void faults.push(fault),
    logger: loggerInto(faults),
  });
  unsubscribe('fastify.initialization', listen);
  await app.ready();
  return {
    world: { ...world, policy: house.policy, directory: house.directory },
    app,
    routes,
    faults: () => faults.splice(0),
    close: async () => {
      await app.close();
      await base.close();
    },
  };
}

/** Keeps what is logged as an error. */
function loggerInto(faults: unknown[]): FastifyBaseLogger {
  const drop = () => {};
  const keep = (line: unknown) => void faults.push(line);
  const logger = {
    level: 'info',
    silent: drop,
    info: drop,
    warn: drop,
    debug: drop,
    trace: drop,
    error: keep,
    fatal: keep,
  };
  return Object.assign(logger, { child: () => logger }) as unknown as FastifyBaseLogger;
}
