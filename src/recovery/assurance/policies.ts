// The policies Latchkey brings along: the default that a site starts from, and the demo's, which says that it is one.
import { days, hours, minutes } from '../../kernel/index.ts';
import { defaultMaturity, type Policy, type Requirements } from './rules.ts';

const ordinary: Requirements = {
  roots: 2,
  floor: 2,
  beside: [],
  people: 'short-of-roots',
  document: false,
  hold: [
    { assurance: 2, wait: hours(72) },
    { assurance: 3, wait: hours(24) },
  ],
  probation: days(7),
};

export const defaultPolicy: Policy = {
  version: 'default-1',
  matureAfter: defaultMaturity,
  tiers: {
    ordinary,
    important: {
      ...ordinary,
      // Mailbox and password often fall together: an important account wants something else beside them.
      beside: ['mailbox', 'password'],
      hold: [
        { assurance: 2, wait: days(7) },
        { assurance: 3, wait: hours(72) },
      ],
      probation: days(14),
    },
    critical: {
      ...ordinary,
      roots: 3,
      floor: 3,
      people: 'always',
      hold: [{ assurance: 3, wait: days(14) }],
      probation: days(30),
    },
  },
  deadlines: {
    draft: days(7),
    filed: hours(1),
    proving: days(30),
    reviewing: days(14),
    granted: days(7),
    contested: days(7),
  },
};

const short = minutes(2);

/** The demo: people always decide, a document is asked for, and every hold is two minutes so that anyone can walk the story. */
export const demoPolicy: Policy = {
  ...defaultPolicy,
  version: 'demo-1',
  tiers: {
    ordinary: { ...ordinary, people: 'always', document: true, hold: [{ assurance: 2, wait: short }] },
    important: {
      ...defaultPolicy.tiers.important,
      people: 'always',
      document: true,
      hold: [{ assurance: 2, wait: short }],
    },
    critical: { ...defaultPolicy.tiers.critical, document: true, hold: [{ assurance: 3, wait: short }] },
  },
};
