// Whose request is looked at here.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Claim, type StatusView, statusOf } from '../../../recovery/requests/index.ts';
import { claimHere, type House } from '../../kit/index.ts';

export interface Here {
  readonly claim: Claim;
  readonly view: StatusView;
}

/** Whoever holds a claim; anybody else is asked for reference and return code. */
export async function statusHere(
  request: FastifyRequest,
  reply: FastifyReply,
  house: House,
): Promise<Here | undefined> {
  const claim = await claimHere(request);
  const view = claim && (await statusOf(house, claim));
  if (claim && view) return { claim, view };
  reply.redirect('/status/open', 303);
  return undefined;
}
