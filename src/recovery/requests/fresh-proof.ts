// A counted proof shown once more before an account is taken back: a mail or a return code alone opens nothing (law 17).
import { minutes, ok, type Result, refuse, type WriteTx } from '../../kernel/index.ts';
import { tellByMail } from '../../notices/index.ts';
import { append } from '../../record/index.ts';
import { type AskRefusal, type LinkRefusal, liveLink, makeLink, sameMailbox, useLink } from '../proofs/index.ts';
import { countedOf } from './counted-of.ts';
import { grantOf, noteFresh } from './grants-store.ts';
import type { Claim, RecoveryWorld, Request } from './request.ts';
import { openWithCode, type ResumeRefusal } from './resume-claim.ts';
import { findRequest, lockOne } from './store.ts';
import { takeTry } from './take-try.ts';

export type FreshRefusal =
  | { readonly code: 'not_granted' }
  /** `left`: tries this hour. */
  | { readonly code: 'fresh_wrong'; readonly left: number }
  | { readonly code: 'fresh_too_often'; readonly again: Date }
  /** Only what counted can be shown again. */
  | { readonly code: 'fresh_not_counted' }
  /** Could not be checked, so it does not count (law 7). */
  | { readonly code: 'fresh_unknown' };

export async function showFreshPassword(
  world: RecoveryWorld,
  claim: Claim,
  password: string,
): Promise<Result<null, FreshRefusal>> {
  const request = await world.db.read((tx) => findRequest(tx, claim.request));
  if (request?.life.state !== 'granted') return refuse({ code: 'not_granted' });
  if (!(await countedOf(world, request)).password) return refuse({ code: 'fresh_not_counted' });
  const tried = await world.db.write((tx) => takeTry(world, tx, `fresh ${request.id}`));
  if (!tried.ok) return refuse({ code: 'fresh_too_often', again: tried.refusal.again });
  const outcome = await world.directory.checkPassword(request.account, password);
  if (outcome === 'unknown') return refuse({ code: 'fresh_unknown' });
  if (outcome === 'not-shown') return refuse({ code: 'fresh_wrong', left: tried.value.left });
  return world.db.write((tx) => note(world, tx, claim, undefined));
}

/** Mails a link to a mailbox that counted. */
export async function askFreshMailbox(
  world: RecoveryWorld,
  claim: Claim,
  address: string,
): Promise<Result<null, FreshRefusal | AskRefusal>> {
  const request = await world.db.read((tx) => findRequest(tx, claim.request));
  if (request?.life.state !== 'granted') return refuse({ code: 'not_granted' });
  const { mailboxes } = await countedOf(world, request);
  const counted = mailboxes.find((one) => sameMailbox(one, address));
  if (counted === undefined) return refuse({ code: 'fresh_not_counted' });
  return world.db.write(async (tx) => {
    const made = await makeLink(world, tx, {
      request: request.id,
      purpose: 'fresh',
      address: counted,
      lasts: minutes(30),
      replaces: 'all',
    });
    if (!made.ok) return made;
    const values = {
      link: `${world.site.origin}/take-back/mailbox/${made.value.token}`,
      until: made.value.expiresAt,
    };
    await tellByMail(world, tx, 'fresh-mailbox', counted, values, { request: request.id, language: request.language });
    return ok(null);
  });
}

/** GET of that link. */
export function lookAtFreshMailbox(
  world: Pick<RecoveryWorld, 'clock' | 'db' | 'keys'>,
  token: string,
): Promise<Result<{ readonly address: string }, LinkRefusal>> {
  return world.db.read(async (tx) => {
    const live = await liveLink(world, tx, token, 'fresh');
    return live.ok ? ok({ address: live.value.link.address }) : live;
  });
}

export type ConfirmFreshRefusal =
  | LinkRefusal
  | ResumeRefusal
  /** This browser holds no claim of that request: the return code is needed beside the mailbox. */
  | { readonly code: 'claim_needed' | 'not_granted' };

/**
 * POST of its button. It counts only where the claim is, or with the return code typed, so that an owner who opens the mail
 * and presses the button does not let a stranger in.
 */
export function confirmFreshMailbox(
  world: Pick<RecoveryWorld, 'clock' | 'db' | 'keys' | 'wake'>,
  token: string,
  by: { readonly claim: Claim | undefined; readonly returnCode?: string | undefined },
): Promise<Result<Claim, ConfirmFreshRefusal>> {
  return world.db.write(async (tx) => {
    const live = await liveLink(world, tx, token, 'fresh');
    if (!live.ok) return live;
    const { link, mac } = live.value;
    const request = await findRequest(tx, link.request);
    if (!request) return refuse({ code: 'mailbox_link_unknown' });
    const held = by.claim?.request === request.id ? ok(request) : await byCode(world, tx, request, by.returnCode);
    if (!held.ok) return held;
    if (!(await useLink(tx, mac, world.clock.now()))) return refuse({ code: 'mailbox_link_used' });
    const noted = await note(world, tx, { request: request.id }, link.address);
    return noted.ok ? ok({ request: request.id }) : noted;
  });
}

async function byCode(
  world: Pick<RecoveryWorld, 'clock' | 'keys'>,
  tx: WriteTx,
  { reference = '' }: Request,
  returnCode: string | undefined,
): Promise<Result<Request, ResumeRefusal | { readonly code: 'claim_needed' }>> {
  if (!returnCode) return refuse({ code: 'claim_needed' });
  return openWithCode(world, tx, { reference, returnCode });
}

async function note(
  world: Pick<RecoveryWorld, 'clock' | 'wake'>,
  tx: WriteTx,
  claim: Claim,
  mailbox: string | undefined,
): Promise<Result<null, { readonly code: 'not_granted' }>> {
  const request = await lockOne(tx, claim.request);
  const grant = request?.life.state === 'granted' ? await grantOf(tx, request.id) : undefined;
  if (!request || !grant || grant.usedAt) return refuse({ code: 'not_granted' });
  await noteFresh(tx, grant.id, world.clock.now(), mailbox);
  const facts = { proof: mailbox === undefined ? 'password' : 'mailbox', fresh: true };
  const about = { account: request.account, request: request.id };
  await append(world, tx, { kind: 'request.proof-shown', actor: { kind: 'claimant' }, ...about, facts });
  return ok(null);
}
