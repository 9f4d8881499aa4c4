// The draft this browser works on, or the page to go to instead.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Claim, type Draft, draftOf, filedOf } from '../../../recovery/requests/index.ts';
import { claimHere, flash } from '../../kit/index.ts';
import { pathOf } from './steps.ts';

export interface Here {
  readonly claim: Claim;
  readonly draft: Draft;
}

/** Undefined after it has answered with a redirect. */
export async function draftHere(request: FastifyRequest, reply: FastifyReply): Promise<Here | undefined> {
  const { house } = request.server;
  const claim = await claimHere(request);
  if (!claim) {
    flash(reply, house, 'request.no-claim');
    reply.redirect('/request', 303);
    return undefined;
  }
  const draft = await draftOf(house, claim);
  if (draft) return { claim, draft };
  // From a tab that was left open: what it sent is not taken, and must not seem to be.
  if (request.method === 'POST' && request.routeOptions.url !== pathOf('check'))
    flash(reply, house, 'problem.request_already_filed');
  reply.redirect((await filedOf(house, claim)) ? '/request/sent' : '/status', 303);
  return undefined;
}

/** A question that was opened from "Check your answers" leads back there. */
export const isChange = (request: FastifyRequest): boolean =>
  (request.query as { readonly change?: unknown }).change !== undefined;

export const onwards = (request: FastifyRequest, next: string): string => (isChange(request) ? pathOf('check') : next);
