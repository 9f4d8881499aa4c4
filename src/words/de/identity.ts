// German: signing up, and what an account's owner is told about the account itself.
import type { identity as en } from '../en/identity.ts';

export const identity = {
  'mail.sign-up-confirm.subject': 'Bestätigen Sie Ihre Adresse für Ihr neues Konto',
  'mail.sign-up-confirm.text':
    'Jemand hat bei {site} den Benutzernamen {username} gewählt und diese Adresse angegeben.\n\nWaren Sie das? Dann öffnen Sie diesen Link und drücken Sie dort den Knopf. Er gilt bis zum {until, date, moment}:\n\n{link}\n\nWaren Sie es nicht, tun Sie nichts. Ohne den Knopf wird kein Konto angelegt, und Sie erhalten dazu keine weitere E-Mail.',

  'mail.sign-up-known.subject': 'Sie haben schon ein Konto',
  'mail.sign-up-known.text':
    'Jemand wollte bei {site} mit dieser Adresse ein Konto anlegen. Sie gehört schon zum Konto {username}, deshalb wurde keines angelegt.\n\nWaren Sie das? Dann melden Sie sich als {username} an. Wissen Sie das Passwort nicht mehr, legen Sie hier ein neues fest:\n\n{link}\n\nWaren Sie es nicht, tun Sie nichts. Ihr Konto ist unverändert.',

  'mail.account-opened.subject': 'Ihr Konto ist angelegt',
  'mail.account-opened.text':
    'Das Konto {username} bei {site} wurde am {at, date, moment} angelegt.\n\nFügen Sie als Nächstes eine Authenticator-App hinzu und sichern Sie einen Bogen Wiederherstellungscodes. Damit kommen Sie wieder hinein, wenn etwas verloren geht.',

  'mail.account-frozen.subject': 'Ihr Konto ist gesperrt',
  'mail.account-frozen.text':
    'Das Konto {username} bei {site} wurde am {at, date, moment} gesperrt. Niemand kann sich anmelden, ein neues Passwort festlegen oder etwas ändern, und alle Sitzungen sind beendet.\n\nSo bleibt ein Konto sicher, während geprüft wird, was geschehen ist. Wenn Sie dazu Fragen haben, schreiben Sie an {support}. Im Konto geht nichts verloren.',

  'mail.account-thawed.subject': 'Ihr Konto ist wieder frei',
  'mail.account-thawed.text':
    'Beim Konto {username} bei {site} ist die Anmeldung seit dem {at, date, moment} wieder möglich.\n\nKommt das für Sie unerwartet, schreiben Sie an {support}.',

  'mail.account-restricted.subject': 'Für Ihr Konto gilt jetzt eine Schutzzeit',
  'mail.account-restricted.text':
    'Für das Konto {username} bei {site} gilt bis zum {until, date, moment} eine Schutzzeit, weil es zurückgeholt wurde oder seine Anmeldewege sich geändert haben. Sie können sich anmelden und es verwalten. Bis dahin kann es nichts veröffentlichen, keine Tokens erstellen, keine Maintainer ändern und nichts löschen. Die Schutzzeit endet von selbst.\n\nKommt das für Sie unerwartet, schreiben Sie an {support}.',

  'mail.reviewer-added.subject': 'Ihr Konto darf jetzt Anträge prüfen',
  'mail.reviewer-added.text':
    'Wer {site} betreibt, hat das Konto {username} am {at, date, moment} zur Prüfung von Anträgen berechtigt. Sie können sich an der Prüfkonsole anmelden. Dort wird über Anträge auf Wiederherstellung entschieden.\n\nKommt das für Sie unerwartet, schreiben Sie an {support}.',

  'history.account.opened': 'Das Konto wurde angelegt.',
  'history.account.frozen': 'Das Konto wurde gesperrt.',
  'history.account.thawed': 'Das Konto wurde wieder freigegeben.',
  'history.account.restricted': 'Eine Schutzzeit hat begonnen.',
  'history.address.added': 'Eine Adresse wurde hinzugefügt.',
  'history.address.confirmed': 'Eine Adresse wurde bestätigt.',
  'history.reviewer.added': 'Das Konto wurde zum Prüfen berechtigt.',

  'problem.username_malformed':
    'Wählen Sie einen Benutzernamen aus 3 bis 39 Zeichen: Buchstaben von a bis z, Ziffern, Bindestriche, Unterstriche oder Punkte. Am Anfang und am Ende steht ein Buchstabe oder eine Ziffer.',
  'problem.username_taken': 'Dieser Benutzername ist vergeben. Wählen Sie einen anderen.',
  'problem.address_malformed': 'Geben Sie eine E-Mail-Adresse wie name@example.org ein.',
  'problem.address_taken':
    'Diese Adresse gehört schon zu einem Konto. Melden Sie sich dort an oder legen Sie dafür ein neues Passwort fest.',
  'problem.password_too_short':
    'Verwenden Sie mindestens 15 Zeichen. Drei oder vier Wörter ohne Zusammenhang sind lang genug und leicht zu merken.',
  'problem.password_too_long': 'Verwenden Sie höchstens 256 Zeichen.',
  'problem.password_common':
    'Dieses Passwort steht auf einer Liste derer, die zuerst probiert werden, oder ist daraus zusammengesetzt. Wählen Sie Wörter, die nur Sie nebeneinanderstellen würden.',
  'problem.password_context':
    'Dieses Passwort besteht aus Ihrem Benutzernamen, Ihrer Adresse oder dem Namen dieser Website. Das wird zuerst probiert. Wählen Sie andere Wörter.',
  'problem.sign_up_link_unknown':
    'Dieser Link ist nicht von uns oder unvollständig. Öffnen Sie ihn noch einmal aus der E-Mail oder beginnen Sie mit dem Anlegen von vorn.',
  'problem.sign_up_link_used':
    'Dieser Link wurde schon verwendet. Haben Sie den Knopf gedrückt, ist Ihr Konto angelegt: Melden Sie sich an.',
  'problem.sign_up_link_expired':
    'Dieser Link galt 24 Stunden und ist abgelaufen. Legen Sie das Konto noch einmal an, dann erhalten Sie einen neuen.',

  'sign-up.title': 'Konto anlegen',
  'sign-up.lead':
    'Sie brauchen ein Postfach, das Sie jetzt öffnen können: Dorthin senden wir einen Link, und mit Ihrer Bestätigung wird das Konto angelegt.',
  'sign-up.username': 'Benutzername',
  'sign-up.username-hint':
    '3 bis 39 Buchstaben, Ziffern, Bindestriche, Unterstriche oder Punkte. Alle können ihn sehen.',
  'sign-up.username-missing': 'Geben Sie einen Benutzernamen ein.',
  'sign-up.address': 'E-Mail-Adresse',
  'sign-up.address-hint': 'Nur, um Sie zu Ihrem Konto zu erreichen. Niemand sonst sieht sie.',
  'sign-up.address-missing': 'Geben Sie Ihre E-Mail-Adresse ein.',
  'sign-up.password': 'Passwort',
  'sign-up.password-hint':
    'Mindestens 15 Zeichen. Alle Zeichen sind erlaubt, auch Leerzeichen. Ein Passwortmanager kann eines für Sie erzeugen.',
  'sign-up.password-missing': 'Geben Sie ein Passwort ein.',
  'sign-up.submit': 'Link senden',
  'sign-up.have-account': 'Ich habe schon ein Konto',

  'sign-up-sent.title': 'Sehen Sie in Ihr Postfach',
  'sign-up-sent.lead':
    'Wir haben eine E-Mail an die angegebene Adresse gesendet. Öffnen Sie den Link darin innerhalb von 24 Stunden.',
  'sign-up-sent.lead-to':
    'Wir haben eine E-Mail an {address} gesendet. Öffnen Sie den Link darin innerhalb von 24 Stunden.',
  'sign-up-sent.nothing-text':
    'Sehen Sie im Spam-Ordner nach. Ist sie dort nicht, legen Sie das Konto mit demselben Benutzernamen, derselben Adresse und demselben Passwort noch einmal an: Dann senden wir einen neuen Link, höchstens eine E-Mail pro Minute.',
  'sign-up-sent.again': 'Noch einmal anlegen',

  'sign-up-confirm.title': 'Dieses Konto anlegen?',
  'sign-up-confirm.username': 'Benutzername',
  'sign-up-confirm.address': 'E-Mail-Adresse',
  'sign-up-confirm.not-you':
    'Drücken Sie den Knopf nur, wenn Sie diesen Benutzernamen selbst gewählt haben. Wenn nicht, schließen Sie diese Seite, dann geschieht nichts.',
  'sign-up-confirm.submit': 'Bestätigen und Konto anlegen',
  'sign-up-confirm.sign-up': 'Konto anlegen',
  'sign-up-confirm.sign-in': 'Anmelden',

  'sign-up-done.title': 'Ihr Konto ist angelegt',
  'sign-up-done.lead': 'Ihre Adresse ist bestätigt. Melden Sie sich mit Benutzername und Passwort an.',
  'sign-up-done.next': 'Was Sie dann zuerst tun',
  'sign-up-done.next-text':
    'Fügen Sie eine Authenticator-App hinzu und sichern Sie einen Bogen Wiederherstellungscodes, damit ein verlorenes Passwort oder Smartphone Sie nicht aussperrt.',
} as const satisfies Record<keyof typeof en, string>;
