// The order of the questions, and which of them are asked. Nothing here depends on the account (law 1).
import type { Draft } from '../../../recovery/requests/index.ts';

export type Step =
  | 'account'
  | 'reason'
  | 'story'
  | 'codes'
  | 'mailbox'
  | 'password'
  | 'old-code'
  | 'documents'
  | 'conduct'
  | 'check';

const order: readonly Step[] = [
  'account',
  'reason',
  'story',
  'codes',
  'mailbox',
  'password',
  'old-code',
  'documents',
  'conduct',
  'check',
];

type Known = Pick<Draft, 'answers' | 'documentWanted'>;

const isAsked = (step: Step, { answers, documentWanted }: Known): boolean =>
  step === 'documents' ? documentWanted : step === 'old-code' ? answers.codes !== 'never-had' : true;

export const pathOf = (step: Step): string => `/request/${step}`;

export function stepAfter(step: Step, draft: Known): string {
  const later = order.slice(order.indexOf(step) + 1);
  return pathOf(later.find((one) => isAsked(one, draft)) ?? 'check');
}

export function stepBefore(step: Step, draft: Known): string {
  const earlier = order.slice(0, order.indexOf(step)).reverse();
  const found = earlier.find((one) => isAsked(one, draft));
  return found === undefined ? '/request' : pathOf(found);
}

/** Where each missing thing is asked for. */
export const askedAt: Record<Draft['missing'][number], Step> = {
  username: 'account',
  reason: 'reason',
  codes: 'codes',
  conduct: 'conduct',
  patience: 'conduct',
  mailbox: 'mailbox',
  document: 'documents',
};
