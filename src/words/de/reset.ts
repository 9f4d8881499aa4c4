// German: a new password, by a mailed link for who cannot remember the old one, or by the owner who is signed in.
import type { reset as en } from '../en/reset.ts';

export const reset = {
  'mail.reset-link.subject': 'Legen Sie ein neues Passwort fest',
  'mail.reset-link.text':
    'Jemand hat für das Konto {username} bei {site} ein neues Passwort angefordert.\n\nWaren Sie das? Dann öffnen Sie diesen Link und wählen Sie eines. Er gilt einmal, bis zum {until, date, moment}, und ein neuerer Link ersetzt ihn:\n\n{link}\n\nEin neues Passwort ersetzt weder Ihre Authenticator-App noch Ihre Wiederherstellungscodes. Hat Ihr Konto welche, werden Sie bei der Anmeldung weiterhin nach einem Code gefragt.\n\nWaren Sie es nicht, tun Sie nichts. Ihr Passwort bleibt, wie es ist.',

  'mail.reset-unknown.subject': 'Zu dieser Adresse gibt es kein Konto',
  'mail.reset-unknown.text':
    'Jemand hat bei {site} ein neues Passwort angefordert und diese Adresse angegeben. Zu ihr gibt es kein Konto, also auch kein Passwort, das sich festlegen ließe.\n\nWaren Sie das? Dann haben Sie Ihr Konto vielleicht mit einer anderen Adresse angelegt. Versuchen Sie hier Ihre anderen Adressen oder Ihren Benutzernamen:\n\n{link}\n\nWaren Sie es nicht, tun Sie nichts. Wir behalten nichts über diese Adresse.',

  'mail.reset-frozen.subject': 'Ihr Konto ist gesperrt, daher kein neues Passwort',
  'mail.reset-frozen.text':
    'Jemand hat für das Konto {username} bei {site} ein neues Passwort angefordert. Das Konto ist gesperrt, und solange es das ist, lässt sich kein Passwort festlegen.\n\nWaren Sie das? Dann schreiben Sie an {support}. Waren Sie es nicht, tun Sie nichts.',

  'mail.password-reset.subject': 'Ihr Passwort wurde neu festgelegt',
  'mail.password-reset.text':
    'Das Passwort des Kontos {username} bei {site} wurde am {at, date, moment} neu festgelegt, über einen Link, den wir an eine Adresse des Kontos gesendet haben. Alle Sitzungen sind beendet.\n\nWaren Sie das, ist nichts zu tun.\n\nWaren Sie es nicht, kann jemand eines Ihrer Postfächer lesen. Ändern Sie zuerst das Passwort des Postfachs und legen Sie dann hier ein neues Passwort fest:\n\n{link}\n\nSchreiben Sie danach an {support}.',

  'mail.password-changed.subject': 'Ihr Passwort wurde geändert',
  'mail.password-changed.text':
    'Das Passwort des Kontos {username} bei {site} wurde am {at, date, moment} von jemandem geändert, der angemeldet war. Alle anderen Sitzungen sind beendet.\n\nWaren Sie das, ist nichts zu tun.\n\nWaren Sie es nicht, legen Sie hier ein neues Passwort fest, damit endet auch jene Sitzung:\n\n{link}\n\nSchreiben Sie danach an {support}.',

  'history.password.changed': 'Das Passwort wurde geändert.',
  'history.password.reset-asked': 'Ein Link für ein neues Passwort wurde angefordert.',
  'history.password.reset': 'Das Passwort wurde über einen Link per E-Mail neu festgelegt.',

  'problem.reset_unknown':
    'Dieser Link ist nicht von uns oder unvollständig. Öffnen Sie ihn noch einmal aus der E-Mail oder fordern Sie einen neuen an.',
  'problem.reset_used':
    'Dieser Link wurde schon verwendet. Haben Sie ein neues Passwort festgelegt, melden Sie sich damit an.',
  'problem.reset_replaced': 'Nach diesem Link wurde ein neuerer gesendet. Nehmen Sie den Link aus der neuesten E-Mail.',
  'problem.reset_expired': 'Dieser Link galt eine Stunde und ist abgelaufen. Fordern Sie einen neuen an.',
  'problem.reset_overtaken':
    'Nachdem dieser Link gesendet wurde, hat sich am Konto etwas geändert. Deshalb gilt er nicht mehr. Fordern Sie einen neuen an.',
  'problem.account_frozen':
    'Dieses Konto ist gesperrt, deshalb lässt sich nichts ändern. Schreiben Sie an den Support, wenn Sie dazu Fragen haben.',
  'problem.identifier_malformed':
    'Das ist weder ein Benutzername noch eine E-Mail-Adresse. Eine Adresse sieht aus wie name@example.org.',
  'problem.current_password_wrong': 'Das ist nicht das aktuelle Passwort.',
  'problem.password_unchanged': 'Dieses Passwort haben Sie schon. Wählen Sie ein neues.',

  'reset.title': 'Neues Passwort festlegen',
  'reset.lead':
    'Geben Sie Ihren Benutzernamen oder eine E-Mail-Adresse Ihres Kontos an. Wir senden einen Link, mit dem Sie ein neues Passwort wählen.',
  'reset.factor':
    'Ein neues Passwort ersetzt weder Ihre Authenticator-App noch Ihre Wiederherstellungscodes. Hat Ihr Konto welche, werden Sie danach nach einem Code gefragt.',
  'reset.no-factor-either': 'Auch meine App und meine Codes kann ich nicht nutzen',
  'reset.identifier': 'Benutzername oder E-Mail-Adresse',
  'reset.identifier-missing': 'Geben Sie Ihren Benutzernamen oder eine E-Mail-Adresse ein.',
  'reset.identifier-long': 'Verwenden Sie höchstens 254 Zeichen.',
  'reset.submit': 'Link senden',

  'reset-sent.title': 'Sehen Sie in Ihr Postfach',
  'reset-sent.lead':
    'Haben Sie eine E-Mail-Adresse angegeben, geht eine E-Mail dorthin. Haben Sie einen Benutzernamen angegeben, gehen E-Mails an die bestätigten Adressen dieses Kontos, falls es das Konto gibt.',
  'reset-sent.how-long': 'Der Link in der E-Mail gilt eine Stunde lang, einmal. Ein neuerer Link ersetzt ihn.',
  'reset-sent.nothing-text':
    'Sehen Sie im Spam-Ordner nach und versuchen Sie dann eine andere Ihrer Adressen. Pro Konto oder Adresse senden wir höchstens eine E-Mail in der Minute.',
  'reset-sent.again': 'Eine andere Adresse versuchen',
  'reset-sent.no-mailbox': 'Ich kann mein Postfach nicht öffnen',

  'reset-new.title': 'Wählen Sie ein neues Passwort',
  'reset-new.lead': 'Für das Konto {username}.',
  'reset-new.password': 'Neues Passwort',
  'reset-new.password-hint':
    'Mindestens 15 Zeichen. Alle Zeichen sind erlaubt, auch Leerzeichen. Ein Passwortmanager kann eines für Sie erzeugen.',
  'reset-new.password-missing': 'Geben Sie ein neues Passwort ein.',
  'reset-new.ends':
    'Alle Sitzungen des Kontos enden. Sie werden dadurch nicht angemeldet: Das tun Sie danach mit dem neuen Passwort.',
  'reset-new.submit': 'Neues Passwort festlegen',
  'reset-new.ask-again': 'Neuen Link anfordern',
  'reset-new.sign-in': 'Anmelden',

  'reset-done.title': 'Ihr neues Passwort ist festgelegt',
  'reset-done.lead': 'Alle Sitzungen sind beendet. Melden Sie sich mit dem neuen Passwort an.',
  'reset-done.factor':
    'Hat Ihr Konto eine Authenticator-App, werden Sie weiterhin nach einem Code gefragt. Ein Postfach allein darf das Konto nicht öffnen, deshalb ersetzt ein neues Passwort nie den zweiten Schritt.',
  'reset-done.sign-in': 'Anmelden',
  'reset-done.no-factor': 'Ich kann meine App und meine Codes nicht nutzen',
} as const satisfies Record<keyof typeof en, string>;
