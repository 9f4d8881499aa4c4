// German: the start page, and how recovery is decided.
import type { home as en } from '../en/home.ts';

export const home = {
  'home.title': 'Zurück in Ihr Konto',
  'home.lead':
    'Wenn Sie sich bei {site} nicht anmelden können, finden wir mit Ihnen den schnellsten Weg zurück, eine Frage nach der anderen. Nichts davon sperrt Ihr Konto weiter.',
  'home.start': 'Ich komme nicht in mein Konto',
  'home.start.hint': 'Zwei oder drei Fragen, dann ein Plan. Manche Wege dauern Minuten, manche Tage.',
  'home.sign-in.title': 'Anmelden',
  'home.sign-in.text': 'Mit Passwort und App oder mit einem Wiederherstellungscode.',
  'home.status.title': 'Ihren Antrag ansehen',
  'home.status.text': 'Schon gestellt? Sehen Sie, wer am Zug ist und bis wann.',
  'home.set-up.title': 'Konto anlegen',
  'home.set-up.text': 'Mit Authenticator-App und einem Bogen Wiederherstellungscodes.',
  'home.inside.title': 'Jemand anderes ist in meinem Konto',
  'home.inside.text': 'Lassen Sie zuerst alle Änderungen stoppen. Die Fragen kommen danach.',
  'home.ways.title': 'Oder direkt dorthin',
} as const satisfies Record<keyof typeof en, string>;
