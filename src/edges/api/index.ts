// The API: `/api/v1`, beside the pages and on the same use cases. No cookies, so no forged requests; no page of another site reads it.
import type { FastifyInstance, FastifyReply } from 'fastify';
import { guard, languageAsked, mostFormBytes, type Place, takeFiles } from '../kit/index.ts';
import { describe, describing } from './document.ts';
import { operations } from './operations/index.ts';
import { sendFault, sendProblem, turnAway } from './problem.ts';
import { serve } from './serve.ts';

export const apiPlace: Place = async (app, house) => {
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'string', bodyLimit: mostFormBytes },
    app.getDefaultJsonParser('error', 'error'),
  );
  await takeFiles(app);
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({ 'content-language': languageAsked(request), vary: 'accept-language' });
  });
  guard(app, house, turnAway);
  app.setErrorHandler(sendFault);
  app.setNotFoundHandler((request, reply) => sendProblem(request, reply, { code: 'nothing_here' }));
  await app.register(
    async (v1) => {
      const all = [...operations, describing(() => described)];
      const described = describe(house.site, all);
      answerOtherMethods(v1, () => {
        for (const operation of all) serve(v1, operation);
      });
    },
    { prefix: '/v1' },
  );
};

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** At every address that `serveAll` serves, other methods are told which ones it takes (RFC 9110 §15.5.6). */
function answerOtherMethods(app: FastifyInstance, serveAll: () => void): void {
  const taken = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ method, path }) => {
    const known = taken.get(path) ?? new Set();
    for (const one of [method].flat()) known.add(one);
    taken.set(path, known);
  });
  serveAll();
  for (const [path, known] of taken) {
    const allow = [...known, 'OPTIONS'].join(', ');
    const url = path.slice(app.prefix.length);
    const others = methods.filter((method) => !known.has(method));
    const answer = (reply: FastifyReply) => reply.header('allow', allow);
    // Before the body is looked at: whatever it is, it is not wanted here.
    app.route({
      method: others,
      url,
      onRequest: async (request, reply) => sendProblem(request, answer(reply), { code: 'method_not_allowed' }),
      handler: async () => undefined,
    });
    app.options(url, (_request, reply) => answer(reply).status(204).send());
  }
}
