// Refuses requests that were not meant for this site, or not sent from its pages, before anything is read.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { House } from './house.ts';

/** The hosts we answer to. A demo is also reached by the other name of this machine. */
function hostsOf(house: Pick<House, 'site'>): ReadonlySet<string> {
  const { host, port } = new URL(house.site.origin);
  return new Set(house.site.demo ? [host, `127.0.0.1:${port}`, `localhost:${port}`] : [host]);
}

/** What a scope says of a request it does not take: a page, or a problem. */
export type Turned = 'host' | 'foreign' | 'address';
type TurnAway = (request: FastifyRequest, reply: FastifyReply, why: Turned, status: number) => FastifyReply;

export function guard(app: FastifyInstance, house: Pick<House, 'site'>, turnAway: TurnAway): void {
  const hosts = hostsOf(house);
  app.addHook('onRequest', async (request, reply) => {
    // A foreign name that points here must not reach a demo's known passwords, nor put itself into our links.
    if (!hosts.has(request.headers.host ?? '')) return turnAway(request, reply, 'host', 421);
    if (request.method !== 'GET' && request.method !== 'HEAD' && isForeign(request, hosts))
      return turnAway(request, reply, 'foreign', 403);
    return undefined;
  });
  app.addHook('preValidation', async (request, reply) =>
    hasNul(request) ? turnAway(request, reply, 'address', 400) : undefined,
  );
}

/** Fetch Metadata where the browser sends it, the Origin otherwise; the form's token is checked besides. */
function isForeign(request: FastifyRequest, hosts: ReadonlySet<string>): boolean {
  const from = request.headers['sec-fetch-site'];
  if (from !== undefined && from !== 'same-origin' && from !== 'none') return true;
  const { origin } = request.headers;
  // Under "no-referrer" browsers send "null" with our own forms too (Fetch §3.2.5).
  if (origin === undefined || origin === 'null') return false;
  return !URL.canParse(origin) || !hosts.has(new URL(origin).host);
}

/** PostgreSQL holds no NUL in a text. In an address it is never meant; in a body the schema says so beside the field. */
const hasNul = (request: FastifyRequest): boolean =>
  [...Object.values(Object(request.params)), ...Object.values(Object(request.query))]
    .flat()
    .some((text) => String(text).includes('\0'));
