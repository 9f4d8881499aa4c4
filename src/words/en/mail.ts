// What our mails say. Plain text; one link at most; no urgency; what happens if you do nothing.
// Every kind has `mail.<kind>.subject` (at most 60 characters, the state first) and `mail.<kind>.text`.
export const mail = {
  'mail.prefix': '[{site}]',
  'mail.signature': 'An automatic message from {site}. We never ask for your password or your codes.',
  'mail.support': 'Support: {support}',
} as const;
