// Where somebody stands who takes an account back, and which page is the right one then.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { TakeBackProgress } from '../../../directory/index.ts';
import { isAtOrAfter, type OperationId } from '../../../kernel/index.ts';
import { type Claim, openTakeBack, type TakeBackView, takeBackOf } from '../../../recovery/requests/index.ts';
import { claimHere, type House } from '../../kit/index.ts';

export interface Taking {
  readonly claim: Claim;
  readonly view: TakeBackView;
}
/** Shown freshly that it is them, and still within the time that gives. */
export interface OpenTaking extends Taking {
  readonly operation: OperationId;
  readonly until: Date;
  readonly progress: TakeBackProgress;
}

type Where = Pick<TakeBackView, 'state' | 'consumed' | 'operation' | 'windowUntil'>;

/** The page for whoever cannot be on a step's page now; `undefined` when they can. */
export function elsewhere({ state, consumed, operation, windowUntil }: Where, now: Date): string | undefined {
  if (state === 'completed' || (state === 'granted' && consumed)) return '/take-back/done';
  if (state !== 'granted') return '/status';
  return operation !== undefined && windowUntil && !isAtOrAfter(now, windowUntil) ? undefined : '/take-back/confirm';
}

/** The first step that is still to do. */
export function nextStep({ password, factor, sheet }: TakeBackProgress): string {
  if (!password) return '/take-back/password';
  if (!factor) return '/take-back/authenticator';
  return sheet ? '/take-back/check' : '/take-back/codes';
}

/** Whoever holds a claim; anybody else is sent to the status page, which asks for reference and return code. */
export async function taking(request: FastifyRequest, reply: FastifyReply, house: House): Promise<Taking | undefined> {
  const claim = await claimHere(request);
  const view = claim && (await takeBackOf(house, claim));
  if (claim && view) return { claim, view };
  reply.redirect('/status', 303);
  return undefined;
}

/** For the pages of the steps: only inside the window; anybody else is sent where they can go on. */
export async function inWindow(
  request: FastifyRequest,
  reply: FastifyReply,
  house: House,
): Promise<OpenTaking | undefined> {
  const found = await taking(request, reply, house);
  if (!found) return undefined;
  const { operation, windowUntil } = found.view;
  const other = elsewhere(found.view, house.clock.now());
  if (other === undefined && operation !== undefined && windowUntil)
    return { ...found, operation, until: windowUntil, progress: await house.directory.takeBack.progress(operation) };
  reply.redirect(other ?? '/take-back', 303);
  return undefined;
}

/** Opens the window after a fresh showing and leads to the next step, or back to showing it when that has lapsed. */
export async function goOn(reply: FastifyReply, house: House, claim: Claim): Promise<FastifyReply> {
  const opened = await openTakeBack(house, claim);
  if (!opened.ok) return reply.redirect(opened.refusal.code === 'fresh_needed' ? '/take-back/confirm' : '/status', 303);
  const { takeBack } = house.directory;
  // Staged here, by a button, so that the pages that show them change nothing (law 16).
  await takeBack.stageFactor(opened.value);
  await takeBack.stageSheet(opened.value);
  return reply.redirect(nextStep(await takeBack.progress(opened.value)), 303);
}
