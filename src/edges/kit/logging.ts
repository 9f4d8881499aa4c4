// What the log may know of a request: its route's pattern, never its address, body or cookies (law 20).
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';

/** Long runs of token characters and mail addresses do not belong in a log, also when a message carries them. */
export const withoutSecrets = (text: string): string =>
  text
    .replaceAll(/[A-Za-z0-9_-]{24,}/g, '[removed]')
    .replaceAll(/(?:[0-9A-Za-z]{4}[ -]){3,}[0-9A-Za-z]{4}/g, '[removed]')
    .replaceAll(/[^\s@<>"']+@[^\s@<>"']+\.[^\s@<>"']+/g, '[address]');

interface LoggedFault {
  readonly type: string;
  readonly message: string;
  readonly code: string | undefined;
  readonly stack: string | undefined;
}

export function faultForLog(fault: unknown): LoggedFault {
  const error = fault instanceof Error ? fault : new Error(String(fault));
  return {
    type: error.name,
    message: withoutSecrets(error.message),
    code: 'code' in error && typeof error.code === 'string' ? error.code : undefined,
    // The places only: a stack begins with the message.
    stack: error.stack?.slice(error.stack.indexOf('\n    at ')),
  };
}

/** Fastify's own lines go through these too. */
export const scrub = (logger: FastifyBaseLogger): FastifyBaseLogger =>
  logger.child(
    {},
    {
      serializers: {
        req: (request: { method?: string; routeOptions?: { url?: string } }) => ({
          method: request.method,
          route: request.routeOptions?.url,
        }),
        err: faultForLog,
      },
    },
  );

export function logAnswers(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions } = request;
    if (routeOptions.url?.startsWith('/assets/')) return;
    const took = Math.round(reply.elapsedTime);
    request.log.info({ method, route: routeOptions.url ?? 'none', status: reply.statusCode, took }, 'answered');
  });
}
