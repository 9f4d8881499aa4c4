// What people read when a message to support is refused.
import type { MessageRefusal, WriteRefusal } from '../../../recovery/contact/index.ts';
import { type ProblemMap, told } from './problem.ts';

export const contactProblems = {
  contact_too_often: { status: 429, text: ({ again }, say) => say('problem.contact_too_often', { again }) },
  contact_link_unknown: told(404, 'problem.contact_link_unknown'),
  contact_link_used: told(410, 'problem.contact_link_used'),
  contact_link_expired: told(410, 'problem.contact_link_expired'),
  // What an address lacks is said with identity.
} satisfies Omit<ProblemMap<WriteRefusal | MessageRefusal>, 'address_malformed'>;
