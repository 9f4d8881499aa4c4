// The demo with all of its pages, for scenes: one world, visited in any language, with or without a browser.
import type { FastifyInstance } from 'fastify';
import { accountById, grantRole } from '../../src/accounts/identity/index.ts';
import { startSession } from '../../src/accounts/sessions/index.ts';
import { migrate } from '../../src/adapters/postgres/index.ts';
import { consolePlace } from '../../src/edges/console/index.ts';
import { demoPlace, outboxMail } from '../../src/edges/demo/index.ts';
import { buildApp, type Place } from '../../src/edges/kit/index.ts';
import { webPlaces } from '../../src/edges/web/index.ts';
import type { Language } from '../../src/kernel/index.ts';
import { demoPolicy } from '../../src/recovery/assurance/index.ts';
import { freePort } from '../harness/postgres-server.ts';
import { type RecoveryTestWorld, recoveryWorld } from '../harness/requests.ts';
import { type Seen, type Visitor, visit } from '../harness/visitor.ts';
import { openTestWorld } from '../harness/world.ts';
import { type GalleryPerson, openGalleryPerson } from './people.ts';
import type { GallerySite } from './scene.ts';
import { galleryWalk } from './walk.ts';

export interface Gallery {
  readonly origin: string;
  readonly world: RecoveryTestWorld;
  readonly site: (language?: string) => GallerySite;
  /** `METHOD /path` of every route of every place. */
  readonly routes: ReadonlySet<string>;
  /** Which route gave this page; undefined for what no place answered, like a page that is not there. */
  readonly routeOf: (page: Seen) => string | undefined;
  /** What the browser that got this page carries. */
  readonly cookiesOf: (page: Seen) => ReadonlyMap<string, string>;
  readonly close: () => Promise<void>;
}

/** What is nobody's fault but ours, on demand: it stands for any defect. */
export const faultPath = '/gallery/fault';
const faultyPlace: Place = (app) =>
  void app.get(faultPath, async () => {
    throw new Error('a fault that a scene wanted');
  });

interface Wanted {
  readonly listen?: boolean;
  /** Of accounts, requests and mails; pages are in it unless a site is asked for in another. */
  readonly language?: Language;
}

/** `listen`: on a free port of loopback, so that a browser gets style sheet and scripts. */
export async function openGallery({ listen = false, language: own = 'en' }: Wanted = {}): Promise<Gallery> {
  const port = listen ? await freePort() : 4400;
  const origin = `http://127.0.0.1:${port}`;
  const base = await openTestWorld({ site: { origin, demo: true, name: 'Example Package Index', language: own } });
  await migrate(base.opened, 'migrations/demo', 'demo_migration');
  const outbox = outboxMail(base);
  const sendTwice: typeof base.mail.send = async (message) => {
    await outbox.send(message);
    return base.mail.send(message);
  };
  const world = recoveryWorld({ ...base, mail: { send: sendTwice } }, demoPolicy);
  const routes = new Set<string>();
  const answered = new Map<string, string>();
  const carried = new Map<string, ReadonlyMap<string, string>>();
  const places = [...webPlaces, consolePlace, demoPlace].map((place) => watched(place, routes, answered));
  const app = await buildApp(world, { places: [...places, faultyPlace] });
  if (listen) await app.listen({ port, host: '127.0.0.1' });
  return {
    origin,
    world,
    routes,
    routeOf: ({ html }) => answered.get(html),
    cookiesOf: ({ html }) => carried.get(html) ?? new Map<string, string>(),
    site: (language = own) => siteIn(app, world, language, carried),
    close: async () => {
      await app.close();
      await world.close();
    },
  };
}

/** The place, with its routes noted, and which of them gave which page. */
const watched =
  (place: Place, routes: Set<string>, answered: Map<string, string>): Place =>
  async (app, house) => {
    app.addHook('onRoute', ({ method, url }) => {
      for (const one of [method].flat()) if (one !== 'HEAD') routes.add(`${one} ${url}`);
    });
    app.addHook('onSend', async (request, reply, payload) => {
      const isPage = String(reply.getHeader('content-type')).startsWith('text/html');
      if (isPage && typeof payload === 'string')
        answered.set(payload, `${request.method} ${request.routeOptions.url ?? ''}`);
    });
    await place(app, house);
  };

type Carried = Map<string, ReadonlyMap<string, string>>;

/** A visitor of whom is kept with which cookies they left each page. */
function noting(visitor: Visitor, carried: Carried): Visitor {
  const noted = async (page: Promise<Seen>): Promise<Seen> => {
    const seen = await page;
    carried.set(seen.html, new Map(visitor.cookies));
    return seen;
  };
  return {
    cookies: visitor.cookies,
    get: (...sent) => noted(visitor.get(...sent)),
    send: (...sent) => noted(visitor.send(...sent)),
    submit: (...sent) => noted(visitor.submit(...sent)),
  };
}

function siteIn(app: FastifyInstance, world: RecoveryTestWorld, language: string, carried: Carried): GallerySite {
  const visitor = (cookies: Readonly<Record<string, string>> = {}): Visitor => {
    const fresh = visit(app);
    for (const [name, value] of Object.entries({ language, ...cookies })) fresh.cookies.set(name, value);
    return noting(fresh, carried);
  };
  const session = async ({ account: id }: GalleryPerson, kind: 'account' | 'console') => {
    const { token } = await world.db.write(async (tx) => {
      const account = await accountById(tx, id);
      if (!account) throw new Error('no such account');
      return startSession(world, tx, { account, kind, level: 'full', hasFactor: true });
    });
    return token;
  };
  return {
    language,
    app,
    walk: galleryWalk(world),
    visitor: () => visitor(),
    holding: (claim) => visitor({ claim }),
    someone: (wanted) => openGalleryPerson(world, wanted),
    signedIn: async (person) => visitor({ session: await session(person, 'account') }),
    reviewing: async (person) => {
      await grantRole(world, person.username, 'reviewer');
      return visitor({ console: await session(person, 'console') });
    },
  };
}
