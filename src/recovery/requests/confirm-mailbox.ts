// The link to a mailbox: a GET looks, the button shows the mailbox, once (laws 4 and 16). That it was shown is kept;
// whether it is the account's is judged later and silently.
import { type AnyTx, newId, ok, type RequestId, type Result, refuse, type World } from '../../kernel/index.ts';
import { append } from '../../record/index.ts';
import { insertMailboxProof, type LinkRefusal, liveLink, proofsOf, sameMailbox, useLink } from '../proofs/index.ts';
import { type Request, withNewEvidence } from './request.ts';
import { takesProof } from './rules.ts';
import { lockOne, saveRequest } from './store.ts';

export type MailboxLinkRefusal = LinkRefusal | { readonly code: 'request_takes_no_proof' };

export function lookAtMailbox(
  world: Pick<World, 'clock' | 'db' | 'keys'>,
  token: string,
): Promise<Result<{ readonly address: string }, MailboxLinkRefusal>> {
  return world.db.read(async (tx) => {
    const live = await liveLink(world, tx, token, 'proof');
    return live.ok ? ok({ address: live.value.link.address }) : live;
  });
}

type ConfirmWorld = Pick<World, 'clock' | 'random' | 'db' | 'keys' | 'wake'>;

export function confirmMailbox(
  world: ConfirmWorld,
  token: string,
): Promise<Result<{ readonly address: string; readonly request: RequestId }, MailboxLinkRefusal>> {
  return world.db.write(async (tx) => {
    const live = await liveLink(world, tx, token, 'proof');
    if (!live.ok) return live;
    const { link, mac } = live.value;
    const request = await lockOne(tx, link.request);
    if (!request || !takesProof(request.life.state)) return refuse({ code: 'request_takes_no_proof' });
    const now = world.clock.now();
    if (!(await useLink(tx, mac, now))) return refuse({ code: 'mailbox_link_used' });
    if (!(await isShown(tx, request, link.address))) {
      const id = newId<'proof'>(world.random);
      await insertMailboxProof(tx, { id, request: request.id, address: link.address, at: now });
      await saveRequest(tx, withNewEvidence(request, now));
      const facts = { proof: 'mailbox' };
      await append(world, tx, { kind: 'request.proof-noted', actor: { kind: 'claimant' }, request: request.id, facts });
      await world.wake.wake(tx, 'advance-requests');
    }
    return ok({ address: link.address, request: request.id });
  });
}

async function isShown(tx: AnyTx, request: Request, address: string): Promise<boolean> {
  const proofs = await proofsOf(tx, request.id);
  return proofs.some(({ shown }) => shown.kind === 'mailbox' && sameMailbox(shown.address, address));
}
