// Choosing a language: kept in this browser, in the account of who is signed in, and in the request that is worked on.
import type { FastifyRequest } from 'fastify';
import { chooseLanguage } from '../../../accounts/identity/index.ts';
import { changeLanguage } from '../../../recovery/requests/index.ts';
import { isLanguage, type Language } from '../../../words/index.ts';
import {
  claimHere,
  consoleSessionOf,
  type House,
  keepLanguage,
  nextOf,
  type Place,
  sessionOf,
} from '../../kit/index.ts';

export const languagePlace: Place = (app, house) => {
  app.post('/language', async (request, reply) => {
    const { language } = Object(request.body) as { readonly language?: unknown };
    if (isLanguage(language, house.site)) {
      keepLanguage(reply, house, language);
      await remember(house, request, language);
    }
    return reply.redirect(nextOf(request) ?? '/', 303);
  });
};

async function remember(house: House, request: FastifyRequest, language: Language): Promise<void> {
  const session = (await sessionOf(request)) ?? (await consoleSessionOf(request));
  if (session) await chooseLanguage(house, session.account, language);
  const claim = await claimHere(request);
  if (claim) await changeLanguage(house, claim, language);
}
