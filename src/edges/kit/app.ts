// Puts the server together: what every request passes before a page sees it, then the places.
import cookie from '@fastify/cookie';
import csrfProtection from '@fastify/csrf-protection';
import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { assetsFolder, assetVersions } from './assets.ts';
import { cookieName, cookieOptions } from './cookies.ts';
import { showFault, showNotFound } from './faults.tsx';
import { guard } from './guard.ts';
import { protectHeaders } from './headers.ts';
import type { House, Place } from './house.ts';
import { logAnswers, scrub } from './logging.ts';
import { checkFirstField, formToken } from './upload.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** The address of an asset, with its version. */
    readonly asset: (name: string) => string;
  }
}

interface AppOptions {
  readonly logger?: FastifyBaseLogger;
  readonly places: readonly Place[];
}

/** Forms are short. Files have limits of their own, in `multipart`. */
const mostFormBytes = 64 * 1024;
/** One byte more than a document may have: the use case sees that it is too large, and says so beside the field. */
const mostFileBytes = 10 * 1024 * 1024 + 1;

export async function buildApp(house: House, { logger, places }: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    ...(logger === undefined ? {} : { loggerInstance: scrub(logger) }),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: mostFormBytes,
    // Longer than any address Node takes, so that the router never answers before the hooks below.
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 20_000 },
    rewriteUrl: ({ url = '/' }) => (isReadable(url) ? url : '/unreadable'),
  });
  app.decorate('house', house);
  app.decorate('asset', assetVersions(assetsFolder));
  await protectHeaders(app, house);
  logAnswers(app);
  await readBodies(app, house);
  guard(app, house);
  app.addHook('preHandler', checkFirstField);
  app.addHook('preHandler', (request, reply, done) => {
    if (isReading(request.method)) done();
    else app.csrfProtection(request, reply, done);
  });
  await app.register(fastifyStatic, { root: assetsFolder, prefix: '/assets/', maxAge: '365d', immutable: true });
  app.setNotFoundHandler(showNotFound);
  app.setErrorHandler(showFault);
  for (const place of places) await app.register(async (inner) => place(inner, house));
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

/** RFC 9110 §9.2.1: these change nothing (law 16). */
const isReading = (method: string): boolean => method === 'GET' || method === 'HEAD' || method === 'OPTIONS';

async function readBodies(app: FastifyInstance, house: House): Promise<void> {
  // Pages take forms. A body of any other kind is refused before anything reads it.
  app.removeAllContentTypeParsers();
  await app.register(cookie);
  await app.register(formbody, { bodyLimit: mostFormBytes });
  await app.register(multipart, {
    throwFileSizeLimit: true,
    limits: { fileSize: mostFileBytes, files: 1, fields: 10, fieldSize: 4096, fieldNameSize: 100, headerPairs: 50 },
  });
  await app.register(csrfProtection, {
    cookieKey: cookieName(house, 'csrf'),
    cookieOpts: cookieOptions(house),
    getToken: formToken,
  });
}
