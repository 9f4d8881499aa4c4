// The pages' half of the server: cookies, forms with their token, pages for troubles, then the places.
import cookie from '@fastify/cookie';
import csrfProtection from '@fastify/csrf-protection';
import formbody from '@fastify/formbody';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { assetsFolder } from './assets.ts';
import { cookieName, cookieOptions } from './cookies.ts';
import { showFault, showNotFound, showTrouble } from './faults.tsx';
import { guard } from './guard.ts';
import type { House, Place } from './house.ts';
import { checkFirstField, formToken, mostFormBytes, takeFiles } from './upload.ts';

/** A form may carry all documents that a request can have; the use case says so of one more. */
const mostFiles = 6;

export async function openPages(app: FastifyInstance, house: House, places: readonly Place[]): Promise<void> {
  await readForms(app, house);
  guard(app, house, showTrouble);
  app.addHook('preHandler', checkFirstField);
  app.addHook('preHandler', (request, reply, done) => {
    if (isReading(request.method)) done();
    else app.csrfProtection(request, reply, done);
  });
  await app.register(fastifyStatic, { root: assetsFolder, prefix: '/assets/', maxAge: '365d', immutable: true });
  app.setNotFoundHandler(showNotFound);
  app.setErrorHandler(showFault);
  const buttons = buttonsIn(app);
  for (const place of places) await app.register(async (inner) => place(inner, house));
  leadBack(app, buttons);
}

/** The paths that forms are sent to, as places add them. */
function buttonsIn(app: FastifyInstance): ReadonlySet<string> {
  const paths = new Set<string>();
  app.addHook('onRoute', ({ method, url }) => {
    if ([method].flat().includes('POST')) paths.add(url);
  });
  return paths;
}

/** A button's path that is looked at, by a reload, an old tab or a bookmark, leads to the page above it (law 19). */
function leadBack(app: FastifyInstance, buttons: ReadonlySet<string>): void {
  for (const url of buttons)
    if (!app.hasRoute({ method: 'GET', url }))
      app.get(url, (request, reply) => reply.redirect(pathAbove(request.url), 303));
}

const pathAbove = (url: string): string => url.replace(/\/*(\?.*)?$/s, '').replace(/\/+[^/]*$/, '') || '/';

/** RFC 9110 §9.2.1: these change nothing (law 16). */
const isReading = (method: string): boolean => method === 'GET' || method === 'HEAD' || method === 'OPTIONS';

async function readForms(app: FastifyInstance, house: House): Promise<void> {
  await app.register(cookie);
  await app.register(formbody, { bodyLimit: mostFormBytes });
  await takeFiles(app, mostFiles);
  await app.register(csrfProtection, {
    cookieKey: cookieName(house, 'csrf'),
    cookieOpts: cookieOptions(house),
    getToken: formToken,
  });
}
