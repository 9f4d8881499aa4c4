// Puts the server together: what every request passes, then pages and API side by side, each with bodies, doors and troubles of its own.
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { assetsFolder, assetVersions } from './assets.ts';
import { protectHeaders } from './headers.ts';
import type { House, Place } from './house.ts';
import { logAnswers, scrub } from './logging.ts';
import { openPages } from './pages.ts';
import { answerUnreadable } from './unreadable.tsx';
import { mostFormBytes } from './upload.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** The address of an asset, with its version. */
    readonly asset: (name: string) => string;
  }
}

interface AppOptions {
  readonly logger?: FastifyBaseLogger;
  readonly places: readonly Place[];
  /** Everything below `/api`: a sibling of the pages that shares none of their cookies, forms and hooks. */
  readonly api?: Place;
}

export async function buildApp(house: House, { logger, places, api }: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    ...(logger === undefined ? {} : { loggerInstance: scrub(logger) }),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: mostFormBytes,
    // Longer than any address Node takes, so that the router never answers before the hooks below.
    // Nobody is turned away for a capital letter that a telephone put there.
    routerOptions: { ignoreTrailingSlash: true, caseSensitive: false, maxParamLength: 20_000 },
    // Nearby addresses are proxies of the operator; whom they name is where a visitor comes from. Nothing else is read from them.
    trustProxy: ['loopback', 'linklocal', 'uniquelocal'],
    clientErrorHandler: answerUnreadable(house),
    rewriteUrl: ({ url = '/' }) => (isReadable(url) ? url : /^\/api\//i.test(url) ? '/api/unreadable' : '/unreadable'),
  });
  app.decorate('house', house);
  app.decorate('asset', assetVersions(assetsFolder));
  await protectHeaders(app, house);
  logAnswers(app);
  // Each scope says which bodies it takes; any other is refused before anything reads it.
  app.removeAllContentTypeParsers();
  if (api) await app.register(async (scope) => api(scope, house), { prefix: '/api' });
  await app.register(async (scope) => openPages(scope, house, places));
  return app;
}

/** A path with broken escapes is nobody's page; the router would answer it with JSON, past every hook. */
function isReadable(url: string): boolean {
  try {
    return decodeURIComponent(url.split('?', 1)[0] ?? '') !== '';
  } catch {
    return false;
  }
}
