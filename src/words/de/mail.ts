// German: what stands in every mail.
import type { mail as en } from '../en/mail.ts';

export const mail = {
  'mail.prefix': '[{site}]',
  'mail.signature':
    'Eine automatische Nachricht von {site}. Niemand hier fragt per E-Mail, Telefon oder Chat nach Ihrem Passwort oder Ihren Codes. Ist sie wirklich von uns? Tippen Sie die Adresse von {site} selbst ein und sehen Sie unter „Hilfe“ nach.',
  'mail.support': 'Support: {support}',
} as const satisfies Record<keyof typeof en, string>;
