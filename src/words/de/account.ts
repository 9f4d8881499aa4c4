// German: the account's own pages: overview, password, history.
import type { account as en } from '../en/account.ts';

export const account = {
  'account.title': 'Ihr Konto',
  'account.signed-in-as': 'Angemeldet als {username}.',
  'account.sign-out': 'Abmelden',

  'account.probation': 'Für dieses Konto gilt bis zum {until, date, moment} die Schutzzeit.',
  'account.probation-text':
    'Es wurde zurückgeholt, oder seine Anmeldewege haben sich geändert. Bis dahin kann es nichts veröffentlichen, keine Tokens erstellen, keine Maintainer ändern und nichts löschen. Die Schutzzeit endet von selbst.',

  'account.notices': 'Was zuletzt geschehen ist',
  'account.notice': '{subject}, {at, date, day}',
  'account.notices-none': 'Nichts in den letzten 30 Tagen.',

  'account.addresses': 'E-Mail-Adressen',
  'account.address': 'Adresse',
  'account.address-state': 'Status',
  'account.address-confirmed': 'Bestätigt am {at, date, day}',
  'account.address-unconfirmed': 'Nicht bestätigt',
  'account.address-suspended': 'Erhält seit dem {at, date, day} nur Mitteilungen, bis sie erneut bestätigt ist',
  'account.address-primary': 'Hauptadresse',

  'account.signing-in': 'Anmeldung',
  'account.password': 'Passwort',
  'account.password-set': 'Festgelegt am {at, date, day}',
  'account.password-set-through': 'Festgelegt am {at, date, day} über einen Link an {address}',
  'account.password-none': 'Keines',
  'account.password-what': 'Passwort',
  'account.authenticators': 'Authenticator-Apps',
  'account.authenticators-count': '{count, plural, =0 {Noch keine} one {# App} other {# Apps}}',
  'account.authenticators-none':
    'Solange das Passwort allein genügt, kommt jeder ins Konto, der es erfährt. Fügen Sie eine App hinzu.',
  'account.authenticators-what': 'Authenticator-Apps',
  'account.codes': 'Wiederherstellungs\u00ADcodes',
  'account.codes-sheet':
    'Bogen {label}, erstellt am {at, date, day}: {left, plural, =0 {kein Code übrig} one {# Code übrig} other {# Codes übrig}}',
  'account.codes-none': 'Kein Bogen. Geht die App verloren, ist ein Code von einem Bogen der schnellste Weg zurück.',
  'account.codes-what': 'Wiederherstellungscodes',
  'account.history-open': 'Alles ansehen, was geschehen ist',

  'history.account.language': 'Die Sprache der Nachrichten zu diesem Konto wurde geändert.',

  'account-password.title': 'Passwort ändern',
  'account-password.lead': 'Alle anderen Sitzungen Ihres Kontos enden. Diese hier bleibt.',
  'account-password.current': 'Aktuelles Passwort',
  'account-password.current-missing': 'Geben Sie Ihr aktuelles Passwort ein.',
  'account-password.next': 'Neues Passwort',
  'account-password.next-hint':
    'Mindestens 15 Zeichen. Alle Zeichen sind erlaubt, auch Leerzeichen. Ein Passwortmanager kann eines für Sie erzeugen.',
  'account-password.next-missing': 'Geben Sie ein neues Passwort ein.',
  'account-password.submit': 'Passwort ändern',
  'account-password.done': 'Ihr Passwort ist geändert. Alle anderen Sitzungen sind beendet.',
  'account-password.not-known': 'Ich kenne mein aktuelles Passwort nicht',

  'account-history.title': 'Sicherheitsverlauf',
  'account-history.lead': 'Alles, was in Ihrem Konto geändert oder versucht wurde, das Neueste zuerst.',
  'account-history.when': 'Wann',
  'account-history.what': 'Was geschehen ist',
  'account-history.none': 'Noch nichts.',
  'account-history.not-you': 'Etwas davon waren nicht Sie?',
  'account-history.not-you-text':
    'Ändern Sie Ihr Passwort: Damit enden alle anderen Sitzungen. Sehen Sie dann Ihre Authenticator-Apps durch und erneuern Sie Ihre Wiederherstellungscodes. Stimmt danach noch etwas nicht, schreiben Sie an {support}.',
} as const satisfies Record<keyof typeof en, string>;
