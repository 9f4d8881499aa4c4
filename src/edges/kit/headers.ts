// What every answer tells the browser: nothing foreign runs, nothing frames us, nothing is kept or passed on.
import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { House } from './house.ts';

const policy = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  scriptSrc: ["'self'"],
  connectSrc: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
};

export async function protectHeaders(app: FastifyInstance, house: Pick<House, 'site'>): Promise<void> {
  const https = house.site.origin.startsWith('https:');
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: policy },
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    strictTransportSecurity: https ? { maxAge: 63_072_000, includeSubDomains: false } : false,
    xFrameOptions: { action: 'deny' },
  });
  app.addHook('onSend', async (_request, reply) => {
    // Pages show what is true now, and may show secrets once: no cache, not even the browser's own (law 20).
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    reply.header('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=()');
  });
}

/** For a page whose script sends files to us itself, to say how far they are. Nowhere else, and to nobody else. */
export const letScriptSend = (reply: FastifyReply): FastifyReply =>
  reply.header(
    'content-security-policy',
    String(reply.getHeader('content-security-policy')).replace("connect-src 'none'", "connect-src 'self'"),
  );
