// German: the frame of every page, its forms and its troubles.
import type { kit as en } from '../en/kit.ts';

export const kit = {
  'kit.service': 'Kontowiederherstellung',
  'kit.skip': 'Zum Hauptinhalt springen',
  'kit.nav': 'Website',
  'kit.nav.sign-in': 'Anmelden',
  'kit.nav.account': 'Ihr Konto',
  'kit.nav.help': 'Hilfe',
  'kit.back': 'Zurück',
  'kit.continue': 'Weiter',
  'kit.change': 'Ändern',
  'kit.or': 'oder',
  'kit.copy': 'Kopieren',
  'kit.copied': 'Kopiert',
  'kit.print': 'Diese Seite drucken',
  'kit.language': 'Sprache:',
  'kit.language.self': 'Deutsch',
  'kit.moment.here': '({time} bei Ihnen)',
  'kit.moment': '{at, date, moment}',
  'kit.day': '{at, date, day}',
  'kit.password.show': 'Passwort anzeigen',
  'kit.password.hide': 'Passwort verbergen',
  'kit.app-code.hint': 'Sechs Ziffern. Leerzeichen spielen keine Rolle.',

  'kit.mail.nothing': 'Nach ein paar Minuten noch keine E-Mail?',
  'kit.mail.dead-link': 'Dieser Link lässt sich nicht verwenden',

  'kit.authenticator.scan': '1. QR-Code mit Ihrer App scannen',
  'kit.authenticator.scan-hint':
    'Jede App für zeitbasierte Codes ist geeignet. Wählen Sie darin „Hinzufügen“ oder „+“ und scannen Sie dann den Code.',
  'kit.authenticator.qr': 'QR-Code mit dem Einrichtungsschlüssel für Ihre neue Authenticator-App',
  'kit.authenticator.open': 'In einer App auf diesem Gerät öffnen',
  'kit.authenticator.type-hint': 'Konto {username}, zeitbasiert, sechs Ziffern. Leerzeichen spielen keine Rolle.',
  'kit.authenticator.secret': 'Einrichtungsschlüssel',

  'kit.sheet.prefix': 'latchkey-wiederherstellungscodes',
  'kit.sheet.caption': 'Bogen {sheet}, erstellt am {at, date, day}',
  'kit.sheet.for': '{site}, Konto {username}',
  'kit.sheet.how':
    'Jeder Code gilt für eine Anmeldung, nach dem Passwort. Groß- und Kleinschreibung, Leerzeichen und Striche spielen keine Rolle.',

  'kit.demo.label': 'Demo',
  'kit.demo.text': 'Demo: Nichts hier ist echt.',
  'kit.demo.people': 'Personen und Passwörter',
  'kit.demo.mails': 'E-Mails',

  'kit.footer.privacy': 'Datenschutz',
  'kit.footer.policy': 'So wird entschieden',
  'kit.footer.conduct': 'Verhaltenskodex',
  'kit.footer.never':
    '{site} fragt nie per E-Mail, Telefon oder Chat nach Ihrem Passwort oder Ihren Wiederherstellungscodes.',

  'kit.error.title': 'Fehler: ',
  'kit.error.prefix': 'Fehler:',
  'kit.error.summary': 'Es gibt ein Problem',
  'kit.error.answer': 'Prüfen Sie diese Antwort',
  'kit.error.characters': 'Darin steht ein Zeichen, das sich nicht speichern lässt. Tippen Sie es neu ein',

  'kit.trouble.home': 'Zur Startseite',
  'kit.trouble.not-found.title': 'Seite nicht gefunden',
  'kit.trouble.not-found.text':
    'Prüfen Sie die Adresse oder beginnen Sie auf der Startseite. Es ist nichts verloren gegangen.',
  'kit.trouble.host.title': 'Diese Adresse gehört nicht zu uns',
  'kit.trouble.host.text':
    'Der aufgerufene Name führt zwar zu diesem Server, ist aber nicht seine Adresse. Es wurde nichts gelesen.',
  'kit.trouble.foreign.title': 'Das kam von einer anderen Website',
  'kit.trouble.foreign.text': 'Eine andere Website wollte in Ihrem Namen etwas senden. Es wurde nichts geändert.',
  'kit.trouble.form-expired.title': 'Senden Sie das noch einmal ab',
  'kit.trouble.form-expired.text':
    'Die Seite war zu lange geöffnet, oder Cookies sind ausgeschaltet. Es wurde nichts geändert. Gehen Sie zurück, laden Sie die Seite neu und senden Sie noch einmal ab.',
  'kit.trouble.address.title': 'Diese Anfrage war nicht lesbar',
  'kit.trouble.address.text':
    'Es wurde nichts geändert. Gehen Sie zurück und versuchen Sie es noch einmal, oder beginnen Sie auf der Startseite.',
  'kit.trouble.too-large.title': 'Das war zu groß',
  'kit.trouble.too-large.text': 'Es wurde nichts geändert. Gehen Sie zurück und senden Sie weniger auf einmal.',
  'kit.trouble.kind.title': 'Diese Anfrage war nicht lesbar',
  'kit.trouble.kind.text': 'Sie kam nicht aus einem unserer Formulare. Es wurde nichts geändert.',
  'kit.trouble.headers.title': 'Ihr Browser hat mehr gesendet, als wir lesen',
  'kit.trouble.headers.text':
    'Meist sind das Cookies vieler Websites unter demselben Namen oder eine zu lange Adresse. Löschen Sie die Cookies dieser Website oder öffnen Sie sie in einem privaten Fenster. Es wurde nichts geändert.',
  'kit.trouble.slow.title': 'Das kam zu langsam an',
  'kit.trouble.slow.text':
    'Die Verbindung war langsam oder ist abgebrochen. Es wurde nichts geändert. Gehen Sie zurück und senden Sie noch einmal ab.',
  'kit.trouble.fault.title': 'Dieser Dienst hat gerade ein Problem',
  'kit.trouble.fault.text':
    'Der Fehler liegt bei uns, nicht bei Ihnen. Was Sie bisher gesendet haben, ist sicher, und Ihr Antrag ist nicht betroffen. Gehen Sie zurück und versuchen Sie es in ein paar Minuten noch einmal.',
  'kit.trouble.fault.id': 'Falls es wieder geschieht, nennen Sie dem Support diese Nummer:',
} as const satisfies Record<keyof typeof en, string>;
