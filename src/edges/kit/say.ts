// The language of a visit: what the visitor chose, else what the browser asks for, else the site's.
import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { days } from '../../kernel/index.ts';
import { isLanguage, type Language, languages, type Say, speak } from '../../words/index.ts';
import { readCookie, setCookie } from './cookies.ts';
import type { House } from './house.ts';

const cookie = 'language';
/** A choice lasts as long as browsers let it (RFC 6265bis §5.5: 400 days at most). */
export const languageLasts = days(365);

export function languageOf(request: FastifyRequest): Language {
  const { house } = request.server;
  const chosen = readCookie(request, house, cookie);
  return isLanguage(chosen, house.site) ? chosen : languageAsked(request);
}

/** What the browser or program asks for (RFC 9110 §12.5.4); the site's when it is none of ours. All that the API goes by. */
export function languageAsked({ headers, server: { house } }: FastifyRequest): Language {
  const ours = [house.site.language, ...languages];
  const asked = new Negotiator({ headers }).language(ours);
  return ours.find((language) => language === asked) ?? house.site.language;
}

export const keepLanguage = (reply: FastifyReply, house: Pick<House, 'site'>, language: Language): void =>
  setCookie(reply, house, cookie, language, { maxAge: languageLasts });

export const sayFor = (request: FastifyRequest): Say => speak(languageOf(request));
