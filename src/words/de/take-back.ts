// German: taking an account back: the pages from the grant to the end, and what the owner is told afterwards.
import type { takeBack as en } from '../en/take-back.ts';

export const takeBack = {
  'mail.account-taken-back.subject': 'Ihr Konto wurde zurückgeholt',
  'mail.account-taken-back.text':
    'Das Konto {username} bei {site} wurde am {at, date, moment} zurückgeholt, am Ende eines Antrags auf Wiederherstellung.\n\nEs hat ein neues Passwort, eine neue Authenticator-App und einen neuen Bogen mit Wiederherstellungscodes, {sheet}. Alles von früher ist beendet: alle Sitzungen, alle Authenticator-Apps und alle älteren Bögen. Andere Adressen im Konto erhalten nur Mitteilungen, bis sie erneut bestätigt sind.\n\nWaren Sie das, ist nichts zu tun. Waren Sie es nicht, schreiben Sie jetzt an {support} und sagen Sie, dass das Konto {username} ohne Sie zurückgeholt wurde.',

  'history.account.taken-back': 'Das Konto wurde zurückgeholt: Alles von früher ist beendet.',

  'problem.take_back_over':
    'Das wurde auf einer anderen Seite oder einem anderen Gerät abgeschlossen oder neu begonnen. Gehen Sie zurück zu Ihrem Antrag und sehen Sie, wie es steht.',
  'problem.take_back_incomplete': 'Einer der Schritte ist noch offen. Die Liste zeigt, welcher.',

  'take-back.factor-name': 'Authenticator-App',
  'take-back.caption': 'Ihr Konto zurückholen',
  'take-back.back-to-list': 'Zurück zur Liste',
  'take-back.until': 'Diese Seite gilt bis zum {until, date, moment}. Was Sie erledigt haben, bleibt.',

  'take-back.tasks.title': 'Ihr Konto zurückholen',
  'take-back.tasks.lead': 'Ihr Antrag für {username} ist bewilligt. Es sind fünf kurze Schritte.',
  'take-back.tasks.deadline': 'Abzuschließen bis zum {until, date, moment}',
  'take-back.tasks.deadline-text':
    'Bis dahin können Sie unterbrechen und zurückkommen. Vor dem letzten Schritt ändert sich nichts am Konto, dann alles auf einmal.',
  'take-back.tasks.window':
    'Machen Sie bis zum {until, date, moment} weiter; danach bitten wir Sie noch einmal zu zeigen, dass Sie es sind.',
  'take-back.tasks.confirm': 'Zeigen, dass Sie es noch sind',
  'take-back.tasks.password': 'Ein neues Passwort wählen',
  'take-back.tasks.authenticator': 'Eine neue Authenticator-App hinzufügen',
  'take-back.tasks.codes': 'Einen neuen Bogen Wiederherstellungscodes sichern',
  'take-back.tasks.check': 'Prüfen und das Konto zurückholen',
  'take-back.tasks.done': 'Erledigt',
  'take-back.tasks.open': 'Offen',
  'take-back.tasks.later': 'Noch nicht möglich',
  'take-back.tasks.next': 'Weiter',

  'take-back.confirm.title': 'Zeigen Sie, dass Sie es noch sind',
  'take-back.confirm.lead':
    'Seit Ihren Nachweisen ist Zeit vergangen. Zeigen Sie einen davon noch einmal, bevor etwas übergeben wird.',
  'take-back.confirm.legend': 'Wie möchten Sie es zeigen?',
  'take-back.confirm.by-password': 'Mit dem jetzigen Passwort des Kontos',
  'take-back.confirm.by-mail': 'Mit einem Link an {address}',
  'take-back.confirm.missing': 'Wählen Sie, wie Sie zeigen möchten, dass Sie es sind.',
  'take-back.confirm.nothing':
    'Keiner Ihrer Nachweise lässt sich hier zeigen. Schreiben Sie an {support} und nennen Sie die Vorgangsnummer Ihres Antrags.',
  'take-back.confirm.shown': 'Sie haben gezeigt, dass Sie es sind. Machen Sie bis zum {until, date, moment} weiter.',
  'take-back.confirm.start': 'Weitermachen',

  'take-back.old-password.title': 'Geben Sie das jetzige Passwort des Kontos ein',
  'take-back.old-password.hint':
    'Das Passwort, das Sie im Antrag gezeigt haben. Im nächsten Schritt wählen Sie ein neues.',
  'take-back.old-password.missing': 'Geben Sie das jetzige Passwort des Kontos ein.',
  'take-back.old-password.other': 'Auf andere Weise zeigen',

  'take-back.mail-sent.title': 'Öffnen Sie den Link aus unserer E-Mail',
  'take-back.mail-sent.lead':
    'Wir haben eine E-Mail an die gewählte Adresse gesendet. Öffnen Sie den Link darin und drücken Sie dort den Knopf, möglichst in diesem Browser.',
  'take-back.mail-sent.then': 'Danach hier weitermachen',
  'take-back.mail-sent.nothing-text':
    'Sehen Sie im Spam-Ordner nach. Ist sie dort nicht, fordern Sie einen weiteren Link an.',
  'take-back.mail-sent.again': 'Einen weiteren Link anfordern',

  'take-back.mailbox.title': 'Holen Sie gerade selbst das Konto zurück?',
  'take-back.mailbox.lead':
    'Drücken Sie den Knopf nur, wenn Sie Ihr Konto jetzt gerade selbst zurückholen. Niemand von {site} fordert Sie dazu auf.',
  'take-back.mailbox.sent-to': 'Der Link ging an {address}.',
  'take-back.mailbox.not-you':
    'Wenn nicht, schließen Sie diese Seite, dann geschieht nichts. Den Antrag stoppen Sie über den Link in unseren früheren E-Mails.',
  'take-back.mailbox.return-code': 'Rückkehrcode Ihres Antrags',
  'take-back.mailbox.return-code-hint':
    'Dieser Browser kennt Ihren Antrag nicht. Der Rückkehrcode wurde beim Absenden gezeigt.',
  'take-back.mailbox.return-code-missing': 'Geben Sie den Rückkehrcode Ihres Antrags ein.',
  'take-back.mailbox.submit': 'Ja, ich bin es',
  'take-back.mailbox.done-title': 'Sie haben gezeigt, dass Sie es sind',
  'take-back.mailbox.done-text':
    'Gehen Sie zurück zu dem Browser, in dem Sie begonnen haben, und machen Sie dort weiter.',

  'take-back.password.title': 'Wählen Sie ein neues Passwort',
  'take-back.password.hint':
    'Mindestens 15 Zeichen. Alle Zeichen sind erlaubt, auch Leerzeichen. Ein Passwortmanager kann eines für Sie erzeugen.',
  'take-back.password.missing': 'Geben Sie ein neues Passwort ein.',
  'take-back.password.kept':
    'Sie haben schon ein neues Passwort gewählt. Geben Sie nur dann ein anderes ein, wenn Sie es ersetzen möchten. Es gilt ab dem letzten Schritt.',
  'take-back.password.submit': 'Sichern und weiter',

  'take-back.authenticator.title': 'Fügen Sie eine neue Authenticator-App hinzu',
  'take-back.authenticator.lead': 'Nach Ihrem Passwort geben Sie künftig sechs Ziffern aus dieser App ein.',
  'take-back.authenticator.type': 'Oder tippen Sie diesen Einrichtungsschlüssel in die App',
  'take-back.authenticator.code': '2. Geben Sie den Code ein, den die App jetzt zeigt',
  'take-back.authenticator.code-label': 'Code aus der App',
  'take-back.authenticator.code-missing': 'Geben Sie die sechs Ziffern ein, die Ihre App zeigt.',
  'take-back.authenticator.submit': 'Weiter',
  'take-back.authenticator.done': 'Ihre App ist geprüft. Codes daraus gelten ab dem letzten Schritt.',

  'take-back.codes.title': 'Sichern Sie Ihre neuen Wiederherstellungs\u00ADcodes',
  'take-back.codes.lead':
    'Jeder Code gilt für eine Anmeldung, nach Ihrem Passwort, wenn Sie Ihre App nicht haben. Drucken Sie den Bogen oder speichern Sie ihn dort, wo Sie ihn suchen würden. Nicht nur auf dem Smartphone mit Ihrer App.',
  'take-back.codes.pending': 'Noch nicht aktiviert. Bogen {sheet} gilt ab dem letzten Schritt.',
  'take-back.codes.works-when': 'Gilt, sobald das Konto zurückgeholt ist.',
  'take-back.codes.download': 'Als Textdatei herunterladen',
  'take-back.codes.print': 'Drucken Sie ihn mit Ihrem Browser: Es wird nur der Bogen gedruckt.',
  'take-back.codes.next': 'Gleich fragen wir nach einem davon. Halten Sie sie bereit.',
  'take-back.codes.submit': 'Ich habe sie. Weiter',

  'take-back.type-back.title': 'Geben Sie einen Code zur Kontrolle ein',
  'take-back.type-back.lead':
    'So ist sicher, dass der Bogen in Ihren Händen ist. Der Code wird dabei nicht verbraucht.',
  'take-back.type-back.code': 'Code Nummer {number, number} von Bogen {sheet}',
  'take-back.type-back.hint':
    'Auch jeder andere Code dieses Bogens passt. Groß- und Kleinschreibung, Leerzeichen und Striche spielen keine Rolle.',
  'take-back.type-back.missing': 'Geben Sie einen Code vom neuen Bogen ein.',
  'take-back.type-back.submit': 'Weiter',
  'take-back.type-back.show-again': 'Codes noch einmal zeigen',
  'take-back.type-back.done':
    'Sie haben einen Code von Bogen {sheet} zur Kontrolle eingegeben. Er gilt ab dem letzten Schritt.',

  'take-back.check.title': 'Das Konto {username} zurückholen?',
  'take-back.check.ready': 'Was Sie vorbereitet haben',
  'take-back.check.password': 'Passwort',
  'take-back.check.password-value': 'Ein neues, von Ihnen gewählt',
  'take-back.check.authenticator': 'Authenticator-App',
  'take-back.check.authenticator-value': 'Eine neue, mit einem Code geprüft',
  'take-back.check.codes': 'Wiederherstellungscodes',
  'take-back.check.codes-value': 'Bogen {sheet}, ein Code zur Kontrolle eingegeben',
  'take-back.check.change-password': 'Passwort',
  'take-back.check.ends': 'Was jetzt endet',
  'take-back.check.ends-sessions': 'Alle Sitzungen, auf allen Geräten',
  'take-back.check.ends-factors': 'Alle bisherigen Authenticator-Apps des Kontos',
  'take-back.check.ends-sheets': 'Alle älteren Bögen mit Wiederherstellungscodes',
  'take-back.check.ends-addresses':
    'Was andere Adressen im Konto dürfen: Bis sie erneut bestätigt sind, erhalten sie nur Mitteilungen.',
  'take-back.check.begins': 'Was beginnt',
  'take-back.check.probation':
    'Eine Schutzzeit von {days, plural, one {# Tag} other {# Tagen}}. Sie können sich anmelden und das Konto verwalten. Bis zu ihrem Ende kann das Konto nichts veröffentlichen, keine Tokens erstellen, keine Maintainer ändern und nichts löschen.',
  'take-back.check.told': 'Alle im Konto hinterlegten Adressen erhalten eine Mitteilung.',
  'take-back.check.submit': 'Konto zurückholen',

  'take-back.working.title': 'Ihr Konto wird zurückgegeben',
  'take-back.working.lead': 'Das dauert ein paar Sekunden. Die Seite sieht von selbst wieder nach.',
  'take-back.working.again': 'Noch einmal nachsehen',

  'take-back.done.title': 'Das Konto {username} ist wieder Ihres',
  'take-back.done.at': 'Zurückgeholt am {at, date, moment}.',
  'take-back.done.ended': 'Was beendet ist',
  'take-back.done.ended-text':
    'Alle Sitzungen, alle Authenticator-Apps und alle Bögen von früher. Andere Adressen im Konto erhalten nur Mitteilungen, bis sie erneut bestätigt sind.',
  'take-back.done.probation': 'Schutzzeit bis zum {until, date, moment}',
  'take-back.done.probation-text':
    'Sie können sich anmelden und das Konto verwalten. Bis dahin kann es nichts veröffentlichen, keine Tokens erstellen, keine Maintainer ändern und nichts löschen. Die Schutzzeit endet von selbst.',
  'take-back.done.next': 'Was jetzt zu tun ist',
  'take-back.done.next-sign-in': 'Melden Sie sich mit dem neuen Passwort und der neuen App an.',
  'take-back.done.next-sheet':
    'Legen Sie den neuen Bogen dorthin, wo Sie ihn suchen würden, und vernichten Sie ältere.',
  'take-back.done.next-old-app': 'Löschen Sie den alten Eintrag für diese Website in jeder App, die ihn noch hat.',
  'take-back.done.sign-in': 'Anmelden',
} as const satisfies Record<keyof typeof en, string>;
