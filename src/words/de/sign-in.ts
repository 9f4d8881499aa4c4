// German: signing in, its second step, signing out, and "confirm it is you".
import type { signIn as en } from '../en/sign-in.ts';

export const signIn = {
  'history.session.started': 'Jemand hat sich angemeldet.',
  'history.session.confirmed': 'Der zweite Faktor wurde noch einmal gezeigt.',
  'history.session.ended': 'Jemand wurde abgemeldet.',
  'history.console.signed-in': 'Die Prüfkonsole wurde geöffnet.',

  'problem.sign_in_wrong': 'Name und Passwort passen nicht zusammen. Prüfen Sie beide.',
  'problem.sign_in_wait':
    'Für diesen Namen wurden zu viele Passwörter versucht. Sie können es am {until, date, moment} wieder versuchen. Ein neues Passwort festzulegen geht schon jetzt.',
  'problem.session_over':
    'Diese Anmeldung ist beendet: Auf den zweiten Schritt wartet sie zehn Minuten. Beginnen Sie wieder mit Ihrem Passwort.',
  'problem.factor_tries_over':
    'Fünf Codes haben nicht gepasst, deshalb ist diese Anmeldung beendet. Beginnen Sie wieder mit Ihrem Passwort. Sonst ist nichts gesperrt.',
  'problem.factor_wait':
    'Für dieses Konto wurden zu viele App-Codes versucht. Sie können es am {until, date, moment} wieder versuchen. Ein Wiederherstellungscode gilt auch jetzt.',
  'problem.app_codes_off':
    'Hundert App-Codes in Folge haben nicht gepasst, deshalb sind App-Codes für dieses Konto abgeschaltet. Mit einem Wiederherstellungscode melden Sie sich an und schalten sie wieder ein.',
  'problem.password_set_by_mail':
    'Das Passwort dieses Kontos wurde am {setAt, date, day} über einen Link per E-Mail festgelegt. Von diesem Konto hängen viele ab, deshalb gilt ein Wiederherstellungscode zusammen mit diesem Passwort erst ab dem {until, date, day}. Es wurde nichts verbraucht. Nehmen Sie Ihre App oder beantragen Sie die Wiederherstellung.',
  'problem.password_wrong': 'Das ist nicht Ihr Passwort. Prüfen Sie es und geben Sie es noch einmal ein.',

  'sign-in.title': 'Anmelden',
  'sign-in.identifier': 'Benutzername oder E-Mail-Adresse',
  'sign-in.identifier-missing': 'Geben Sie Ihren Benutzernamen oder eine E-Mail-Adresse Ihres Kontos ein.',
  'sign-in.password': 'Passwort',
  'sign-in.password-missing': 'Geben Sie Ihr Passwort ein.',
  'sign-in.too-long': 'Das ist länger als alles, was bei uns hinterlegt ist. Prüfen Sie es.',
  'sign-in.submit': 'Anmelden',
  'sign-in.forgotten': 'Passwort vergessen?',
  'sign-in.cannot': 'Anmeldung nicht möglich?',
  'sign-in.open-account': 'Noch kein Konto? Legen Sie eines an',
  'sign-in.signed-out': 'Sie sind abgemeldet.',

  'sign-in.code.title': 'Geben Sie den Code aus Ihrer App ein',
  'sign-in.code.lead':
    'Ihr Passwort war richtig. Öffnen Sie Ihre Authenticator-App und suchen Sie den Eintrag für {site}.',
  'sign-in.code.label': 'Sechs Ziffern',
  'sign-in.code.hint': 'Die App zeigt alle 30 Sekunden einen neuen Code. Leerzeichen spielen keine Rolle.',
  'sign-in.code.missing': 'Geben Sie die sechs Ziffern ein, die Ihre App zeigt.',
  'sign-in.code.submit': 'Anmelden',
  'sign-in.code.cannot': 'Ich kann meine App nicht nutzen',
  'sign-in.code.moved': 'Das sieht nach einem Code aus Ihrer App aus. Wir haben ihn in das richtige Feld gesetzt.',

  'sign-in.recovery.title': 'Geben Sie einen Wiederherstellungs\u00ADcode ein',
  'sign-in.recovery.sheet': 'Nehmen Sie einen Code von Bogen {sheet}, erstellt am {at, date, day}.',
  'sign-in.recovery.empty': 'Alle Codes von Bogen {sheet}, erstellt am {at, date, day}, sind verbraucht.',
  'sign-in.recovery.none': 'Ihr Konto hat keinen geltenden Bogen mit Wiederherstellungscodes.',
  'sign-in.recovery.label': 'Wiederherstellungscode',
  'sign-in.recovery.hint':
    '24 Buchstaben und Ziffern. Groß- und Kleinschreibung, Leerzeichen und Striche spielen keine Rolle.',
  'sign-in.recovery.missing': 'Geben Sie einen Wiederherstellungscode ein.',
  'sign-in.recovery.submit': 'Anmelden',
  'sign-in.recovery.moved':
    'Das sieht nach einem Wiederherstellungscode aus. Wir haben ihn in das richtige Feld gesetzt.',
  'sign-in.recovery.app': 'Stattdessen meine App nutzen',
  'sign-in.recovery.lost': 'Ich finde diesen Bogen nicht',
  'sign-in.recovery.lost-none': 'Ich habe keine Codes',

  'sign-in.recovery.done':
    'Sie sind angemeldet. Ist Ihre App verloren, fügen Sie jetzt eine neue Authenticator-App hinzu und erstellen Sie neue Codes.',

  'sign-in.confirm.title': 'Bestätigen Sie, dass Sie es sind',
  'sign-in.confirm.lead':
    'Was Sie vorhaben, verdient besonderen Schutz, und Ihre letzte Bestätigung ist mehr als 15 Minuten her.',
  'sign-in.confirm.code': 'Code aus Ihrer App',
  'sign-in.confirm.submit': 'Bestätigen',
  'sign-in.confirm.lost': 'Ich kann meine App nicht nutzen',
  'sign-in.confirm.recovery-hint': '24 Buchstaben und Ziffern. Der Code wird verbraucht.',
  'sign-in.confirm.app': 'Stattdessen meine App nutzen',
} as const satisfies Record<keyof typeof en, string>;
