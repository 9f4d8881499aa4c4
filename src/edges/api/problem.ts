// Refusals and troubles as problem details (RFC 9457), from the one map that the pages use (law 15).
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { speak } from '../../words/index.ts';
import { type AnyRefusal, faultForLog, isTorn, languageAsked, problemOf, type Turned } from '../kit/index.ts';

export interface InputError {
  /** A part of the body, as a fragment (RFC 6901 §6). */
  readonly pointer?: string;
  /** A part of the address's query. */
  readonly parameter?: string;
  readonly detail: string;
}

interface More {
  /** The one part of the body that a refusal is about. */
  readonly pointer?: string;
  readonly errors?: readonly InputError[];
  /** The fault's number in the log. */
  readonly id?: string;
}

export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: AnyRefusal,
  { pointer, ...more }: More = {},
): FastifyReply {
  const { house } = request.server;
  const say = speak(languageAsked(request));
  const { status, text } = problemOf(refusal, say);
  const again = againOf(refusal);
  if (again)
    reply.header('retry-after', Math.max(1, Math.ceil((again.getTime() - house.clock.now().getTime()) / 1000)));
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  const problem = {
    type: `${house.site.origin}/problems/${refusal.code}`,
    title: say(`api.title.${status}`),
    status,
    detail: text,
    code: refusal.code,
    ...(pointer && { errors: [{ pointer, detail: text }] }),
    ...more,
    ...(again && { retryAfter: again.toISOString() }),
    ...('missing' in refusal && { missing: refusal.missing }),
  };
  return reply.status(status).type('application/problem+json').send(JSON.stringify(problem));
}

function againOf(refusal: AnyRefusal): Date | undefined {
  if ('again' in refusal) return refusal.again;
  return 'until' in refusal && refusal.until instanceof Date ? refusal.until : undefined;
}

const turnedAs = {
  host: 'host_not_ours',
  foreign: 'foreign_origin',
  address: 'address_unreadable',
} as const satisfies Record<Turned, string>;

export const turnAway = (request: FastifyRequest, reply: FastifyReply, why: Turned): FastifyReply =>
  sendProblem(request, reply, { code: turnedAs[why] });

/** An unknown exception is our fault: logged with the number that is told, told without any detail. */
export function sendFault(fault: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = isTorn(request, fault) ? 400 : (fault.statusCode ?? 500);
  if (status === 413) return sendProblem(request, reply, { code: 'body_too_large' });
  if (status === 415) return sendProblem(request, reply, { code: 'media_type_refused' });
  if (status < 500) return sendProblem(request, reply, { code: 'body_unreadable' });
  request.log.error({ fault: faultForLog(fault), route: request.routeOptions.url }, 'fault');
  return sendProblem(request, reply, { code: 'fault' }, { id: request.id });
}
