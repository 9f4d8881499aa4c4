// What our mails say. Plain text; one link at most; no urgency; what happens if you do nothing.
// Every kind has `mail.<kind>.subject` (at most 60 characters, the state first) and `mail.<kind>.text`.
export const mail = {
  'mail.prefix': '[{site}]',
  'mail.signature':
    'An automatic message from {site}. Nobody here asks for your password or your codes by mail, phone or chat. Is it really from us? Type the address of {site} yourself and look under Help.',
  'mail.support': 'Support: {support}',
} as const;
