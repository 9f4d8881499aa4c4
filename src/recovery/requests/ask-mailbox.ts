// Mails a link to whatever address was typed, for any account and for none (law 1): only who reads that mailbox can show it.
import { hours, ok, type Result, refuse } from '../../kernel/index.ts';
import { tellByMail } from '../../notices/index.ts';
import { type AskRefusal, makeLink } from '../proofs/index.ts';
import type { Claim, RecoveryWorld } from './request.ts';
import { takesProof } from './rules.ts';
import { lockOne } from './store.ts';

export type AskMailboxRefusal = AskRefusal | { readonly code: 'request_takes_no_proof' };

export function askMailbox(
  world: Pick<RecoveryWorld, 'clock' | 'random' | 'keys' | 'db' | 'wake' | 'site'>,
  claim: Claim,
  address: string,
): Promise<Result<null, AskMailboxRefusal>> {
  return world.db.write(async (tx) => {
    const request = await lockOne(tx, claim.request);
    if (!request || !takesProof(request.life.state)) return refuse({ code: 'request_takes_no_proof' });
    const made = await makeLink(world, tx, {
      request: request.id,
      purpose: 'proof',
      address,
      lasts: hours(24),
      // A draft has one mailbox, where we write to; later ones are further proofs.
      replaces: request.filedAt ? 'same-address' : 'all',
    });
    if (!made.ok) return made;
    const link = `${world.site.origin}/request/mailbox/${made.value.token}`;
    const values = { link, until: made.value.expiresAt };
    await tellByMail(world, tx, 'request-mailbox', made.value.address, values, {
      request: request.id,
      language: request.language,
    });
    return ok(null);
  });
}
