// The link that shows a mailbox: mailed to whatever address was typed, for any account (law 1), and opened once.
import {
  after,
  before,
  type Duration,
  hours,
  newToken,
  ok,
  type RequestId,
  type Result,
  refuse,
  type World,
  type WriteTx,
} from '../../kernel/index.ts';
import { askedSince, insertLink, type LinkPurpose, linkByMac, type MailboxLink, replaceLinks } from './links-store.ts';

/** Mails an hour, for one request and to one mailbox: our pages are no way to flood somebody. */
const mostAnHour = 5;
const hour = hours(1);

export type AskRefusal =
  | { readonly code: 'address_malformed' }
  | { readonly code: 'mailbox_asked_too_often'; readonly again: Date };

export interface Ask {
  readonly request: RequestId;
  readonly purpose: LinkPurpose;
  readonly address: string;
  readonly lasts: Duration;
  /** The newest link replaces those to any address, or those to the same one. */
  readonly replaces: 'all' | 'same-address';
}

/** Makes a link and returns its token; who calls mails it in the same transaction. */
export async function makeLink(
  world: Pick<World, 'clock' | 'random' | 'keys'>,
  tx: WriteTx,
  ask: Ask,
): Promise<Result<{ readonly token: string; readonly address: string; readonly expiresAt: Date }, AskRefusal>> {
  const address = readAddress(ask.address);
  if (address === undefined) return refuse({ code: 'address_malformed' });
  const now = world.clock.now();
  const { request, purpose } = ask;
  for (const about of [{ request }, { address }]) {
    const asked = await askedSince(tx, about, before(now, hour));
    const first = asked.at(-mostAnHour);
    if (first) return refuse({ code: 'mailbox_asked_too_often', again: after(first, hour) });
  }
  await replaceLinks(tx, request, purpose, now, ask.replaces === 'all' ? undefined : address);
  const token = newToken(world.random);
  const expiresAt = after(now, ask.lasts);
  await insertLink(tx, world.keys.mac('mailbox-token', token), { request, purpose, address, askedAt: now, expiresAt });
  return ok({ token, address, expiresAt });
}

/** Takes what mail servers take (RFC 5321 §4.5.3.1); whether somebody reads it, only a mail shows. */
export function readAddress(typed: string): string | undefined {
  const address = typed.trim();
  if (address.length > 254) return undefined;
  const [, local = '', domain = ''] = /^([^@\s]+)@([^@\s]+)$/.exec(address) ?? [];
  const whole = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}$/u.test(local) && !/^\.|\.\.|\.$/.test(local);
  const named =
    /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;
  return whole && named.test(domain) ? address : undefined;
}

export type LinkRefusal = {
  readonly code: 'mailbox_link_unknown' | 'mailbox_link_used' | 'mailbox_link_expired' | 'mailbox_link_replaced';
};

/** The link, while it works. Looking changes nothing (law 16). */
export async function liveLink(
  world: Pick<World, 'clock' | 'keys'>,
  tx: Parameters<typeof linkByMac>[0],
  token: string,
  purpose: LinkPurpose,
): Promise<Result<{ readonly link: MailboxLink; readonly mac: Uint8Array }, LinkRefusal>> {
  const mac = world.keys.mac('mailbox-token', token);
  const link = await linkByMac(tx, mac);
  if (link?.purpose !== purpose) return refuse({ code: 'mailbox_link_unknown' });
  if (link.usedAt) return refuse({ code: 'mailbox_link_used' });
  if (link.replacedAt) return refuse({ code: 'mailbox_link_replaced' });
  if (link.expiresAt <= world.clock.now()) return refuse({ code: 'mailbox_link_expired' });
  return ok({ link, mac });
}
