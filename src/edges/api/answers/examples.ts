// What answers look like: one example each, in openapi.json and held against its schema by a test.
const at = '2026-06-09T14:05:00.000Z';
const later = '2026-06-12T14:06:00.000Z';

export const requestExample = {
  reference: '7Q4-K2M',
  state: 'holding',
  why: null,
  turn: 'everyone-waits',
  step: null,
  title: 'The wait ends on 12 June 2026 at 14:06 UTC',
  text: 'Everyone concerned was told. The wait of 72 hours began on 9 June 2026 at 14:06 UTC.',
  since: at,
  until: later,
  overdue: false,
  filedAt: at,
  contact: 'jo@example.org',
  hold: { waitSeconds: 259_200, startsBy: later, startedAt: '2026-06-09T14:06:00.000Z', endsAt: later },
  mailboxes: [{ address: 'jo@example.org', shownAt: at }],
  password: { notedAt: at, triesLeft: 4 },
  documents: 0,
  takesProof: false,
  canWithdraw: true,
  draft: null,
  mails: [{ at, to: 'jo@example.org', subject: '7Q4-K2M: we have your request', state: 'accepted' }],
  history: [
    { at, what: 'mailbox', state: null },
    { at, what: 'state', state: 'filed' },
    { at, what: 'state', state: 'holding' },
  ],
} as const;

export const draftExample = {
  answers: { username: 'jo', reason: 'phone-lost', story: null, codes: null, conduct: false, patience: false },
  mailbox: { address: 'jo@example.org', askedAt: at, confirmedAt: null },
  documentWanted: false,
  missing: ['codes', 'conduct', 'patience', 'mailbox'],
} as const;

export const takeBackExample = {
  username: 'jo',
  step: 'authenticator',
  until: later,
  mailboxes: ['jo@example.org'],
  passwordCounted: true,
  shownUntil: '2026-06-09T14:15:00.000Z',
  openUntil: '2026-06-09T15:05:00.000Z',
  staged: { password: true, authenticator: false, sheet: false },
  completedAt: null,
  probationSeconds: 604_800,
} as const;

export const sheetExample = {
  label: 'D83E',
  madeAt: at,
  codes: ['7Q4K-2MXA-93TB-H0RW-5E8Z-YC6D', '0M3V-TT9C-A2WQ-8HKE-5D1P-RS7X'],
};

export const filingExample = {
  reference: '7Q4-K2M',
  returnCode: '3F7K-9QXA-04WC-RR8D-5VTN-HB2M',
  contact: 'jo@example.org',
  filedAt: at,
};

export const objectionExample = {
  reference: '7Q4-K2M',
  filedAt: at,
  state: 'holding',
  contestedAt: null,
  until: later,
};

export const documentExample = {
  id: '1f0c8f2e-5c0f-4d6e-9a39-0c7d5b9f1a22',
  kind: 'official-id',
  addedAt: at,
  pages: 1,
} as const;

export const planExample = {
  ways: [
    { kind: 'recovery-code', needs: ['password', 'codes'], fromSeconds: 120, toSeconds: 300 },
    { kind: 'request', needs: ['mailbox', 'password'], fromSeconds: 86_400, toSeconds: 2_419_200 },
  ],
  reset: 'would-not-help',
  deadEnd: false,
} as const;

/** A token is 43 characters. */
export const tokenExample = 'q3o5m9VtYk2dS7wR1uZx8bNcE4fGhJ6pLaTiQyOe0XM';
