// Serves one operation: token, then input, then the use case; its answer as its schema declares it, nothing more.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Claim, claimOf } from '../../recovery/requests/index.ts';
import { type Say, speak } from '../../words/index.ts';
import { type AnyRefusal, drainAfterwards, languageAsked } from '../kit/index.ts';
import type { Operation } from './operation.ts';
import { type InputError, sendProblem } from './problem.ts';
import { readBody, readQuery } from './read-input.ts';

export function serve(app: FastifyInstance, operation: Operation): void {
  app.route({
    method: operation.method,
    url: operation.path.replaceAll(/\{(\w+)\}/g, ':$1'),
    handler: (request, reply) => answer(operation, request, reply),
  });
}

async function answer(operation: Operation, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  if (request.isMultipart()) drainAfterwards(request, reply);
  if (!fitsKind(operation, request)) return sendProblem(request, reply, { code: 'media_type_refused' });
  const held = await holderOf(operation, request);
  if ('code' in held) return sendProblem(request, reply, held);
  const language = languageAsked(request);
  const say = speak(language);
  const input = readInput(operation, request, say);
  if ('errors' in input) return sendProblem(request, reply, { code: 'input_refused' }, input);
  const params = request.params as Record<string, string>;
  const given = { house: request.server.house, request, language, params, ...input, ...held };
  // What an operation reads of this, its own type has checked: a claim only where it takes one.
  const result = await operation.handle(given as Parameters<Operation['handle']>[0]);
  if (!result.ok) return sendRefusal(operation, request, reply, result.refusal);
  reply.status(operation.status);
  return operation.answer ? reply.send(operation.answer.parse(result.value)) : reply.send();
}

/** A form where a file is taken, and nowhere else. */
function fitsKind({ upload, method }: Operation, request: FastifyRequest): boolean {
  return method === 'GET' || request.isMultipart() === (upload === true);
}

type Held = { readonly claim: Claim | undefined; readonly token: string | undefined };

/** The claim is looked up here; the secret of a mailed link is the use case's to judge. */
async function holderOf({ bearer }: Operation, request: FastifyRequest): Promise<Held | AnyRefusal> {
  if (bearer === undefined) return { claim: undefined, token: undefined };
  const [, token] = /^Bearer +(\S+) *$/i.exec(request.headers.authorization ?? '') ?? [];
  if (token === undefined) return { code: 'token_missing' };
  if (bearer !== 'claim') return { claim: undefined, token };
  const claim = await claimOf(request.server.house, token);
  return claim ? { claim, token } : { code: 'claim_unknown' };
}

type Input = { readonly query: unknown; readonly body: unknown } | { readonly errors: readonly InputError[] };

function readInput(operation: Operation, request: FastifyRequest, say: Say): Input {
  const query = operation.query && readQuery(operation.query, request.query, say);
  const body = operation.body && readBody(operation.body, request.body, say);
  const errors = [query, body].flatMap((read) => (!read || read.ok ? [] : read.errors));
  if (errors.length > 0) return { errors };
  return { query: query?.ok ? query.value : undefined, body: body?.ok ? body.value : undefined };
}

function sendRefusal(
  operation: Operation,
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: AnyRefusal,
): FastifyReply {
  const pointer = operation.refusals[refusal.code];
  return sendProblem(request, reply, refusal, pointer ? { pointer: `#${pointer}` } : {});
}
