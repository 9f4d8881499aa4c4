// The rules of messages to support: how long one waits, how many a day, when its link works. Pure.
import { type Duration, hours, isAtOrAfter } from '../../kernel/time.ts';

/** What still ends in a mailbox. Whatever opens an account has a page of its own. */
export const subjects = ['data', 'other'] as const;
export type Subject = (typeof subjects)[number];

export const longestMessage = 2000;
/** How long a message waits for its button; afterwards nothing is left of it. */
export const keptFor: Duration = hours(24);
/** For one address in that time: our form is no way to flood somebody. */
export const mostMessages = 3;

export interface Waiting {
  readonly expiresAt: Date;
  readonly endedBy: 'sent' | 'replaced' | undefined;
}

export type LinkProblem = 'contact_link_unknown' | 'contact_link_used' | 'contact_link_expired';

/** `undefined`: the link works. One written anew is as if it had never been. */
export function linkProblem(message: Waiting | undefined, now: Date): LinkProblem | undefined {
  if (!message || message.endedBy === 'replaced') return 'contact_link_unknown';
  if (message.endedBy === 'sent') return 'contact_link_used';
  return isAtOrAfter(now, message.expiresAt) ? 'contact_link_expired' : undefined;
}
