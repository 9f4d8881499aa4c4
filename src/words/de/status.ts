// German: the status page: whose turn it is, by when, and what to do now. The same words for an account that does not exist.
import type { status as en } from '../en/status.ts';

export const status = {
  'status.title': 'Ihr Antrag',
  'status.draft.title': 'Ihr Antrag ist noch nicht abgesendet',
  'status.draft.text':
    'Was Sie eingetragen haben, bleibt bis zum {until, date, moment} erhalten. Bevor Sie ihn absenden, sieht ihn niemand.',
  'status.filed.title': 'Wir prüfen',
  'status.filed.text':
    'Was Sie gezeigt haben, wird automatisch geprüft. Das dauert Minuten, längstens bis zum {until, date, moment}.',
  'status.proving.title': 'Sie sind am Zug',
  'status.proving.text':
    'Ihr Antrag wartet bis zum {until, date, moment} auf Sie. Was Sie schon gegeben haben, bleibt erhalten.',
  'status.proving.proof':
    'Was Sie bisher gezeigt haben, reicht nicht. Zeigen Sie noch etwas, das zum Konto gehört und schon länger hinterlegt ist.',
  'status.proving.document':
    'Fügen Sie ein Dokument hinzu. Welches es sein darf und was Sie abdecken, steht auf der Seite.',
  'status.proving.frozen':
    'In diesem Konto lässt sich zurzeit nichts ändern. Schreiben Sie an {support} und nennen Sie die Vorgangsnummer.',
  'status.proving.take-back-failed':
    'Das Konto ließ sich nicht übergeben. Schreiben Sie an {support} und nennen Sie die Vorgangsnummer; wir prüfen inzwischen noch einmal.',
  'status.checking.title': 'Wir prüfen noch einmal',
  'status.checking.text':
    'Etwas ließ sich nicht prüfen oder ist nicht mehr, wie es war. Es wird automatisch noch einmal angesehen; Sie müssen nichts tun. Inzwischen können Sie mehr zeigen.',
  'status.reviewing.title': 'Menschen prüfen Ihren Antrag',
  'status.reviewing.text':
    'Zwei Personen entscheiden, jede für sich, bis zum {until, date, moment}. Sie müssen nichts tun, und eine Nachricht an uns beschleunigt es nicht.',
  'status.reviewing.late':
    'Die Prüfung dauert länger als zugesagt: Der erste Termin ist verstrichen. Der neue ist der {until, date, moment}. Nichts ist verloren. Sie können an {support} schreiben und die Vorgangsnummer nennen.',
  'status.holding.title': 'Genug gezeigt: Es folgt eine Wartefrist',
  'status.holding.text':
    'Die Wartefrist dauert {wait}. Sie beginnt, wenn alle, die über das Konto erreichbar sind, eine Mitteilung erhalten haben, spätestens am {startsBy, date, moment}.',
  'status.held.title': 'Wartefrist bis zum {until, date, moment}',
  'status.held.text':
    'Alle haben am {started, date, moment} eine Mitteilung erhalten. Die Wartefrist dauert {wait} und endet am {until, date, moment}; dann prüfen wir alles noch einmal und schreiben Ihnen.',
  'status.holding.why': 'Warum es eine Wartefrist gibt',
  'status.holding.why.text':
    'Hat jemand anderes diesen Antrag gestellt, kann die Person, der das Konto gehört, ihn in dieser Zeit stoppen. Das schützt auch Sie. Ein weiterer Antrag oder eine Nachricht an uns verkürzt sie nicht. Anderswo können Sie sich weiter anmelden.',
  'status.granted.title': 'Bereit: Holen Sie Ihr Konto zurück',
  'status.granted.text':
    'Bis zum {until, date, moment} können Sie Ihr Konto zurückholen. Das geht einmal. Halten Sie bereit: was Sie gezeigt haben, ein Smartphone mit einer Authenticator-App und etwas, worauf Sie neue Wiederherstellungscodes sichern.',
  'status.under-way.title': 'Ihr Konto wird gerade übergeben',
  'status.under-way.text': 'Was Sie gewählt haben, wird in Kraft gesetzt. Das dauert einen Moment.',
  'status.completed.title': 'Fertig: Das Konto ist wieder Ihres',
  'status.completed.text':
    'Es wurde am {since, date, moment} zurückgeholt. Melden Sie sich mit dem neuen Passwort und einem Code aus der neuen App an.',
  'status.contested.title': 'Durch einen Einspruch gestoppt',
  'status.contested.text':
    'Wir haben eine Meldung erhalten, dass dieses Konto jemand anderem gehören könnte. Wir sagen nicht, von wem. Ist bis zum {until, date, moment} nichts geklärt, endet der Antrag ohne Zugang. Sie können weitere Nachweise zeigen. Eine Anmeldung mit einer App, die seit 90 Tagen zum Konto gehört, klärt es.',
  'status.withdrawn.title': 'Zurückgezogen',
  'status.withdrawn.text':
    'Sie haben diesen Antrag am {since, date, moment} zurückgezogen. Im Konto wurde nichts geändert.',
  'status.signed-in.title': 'Durch eine Anmeldung beendet',
  'status.signed-in.text':
    'Am {since, date, moment} hat sich jemand mit einer Authenticator-App angemeldet, die schon lange zum Konto gehört. Das Konto ist also zugänglich, und der Antrag ist beendet. Waren Sie es nicht, schreiben Sie an {support} und nennen Sie die Vorgangsnummer.',
  'status.refused.title': 'Nicht bewilligt',
  'status.refused.text':
    'Die Personen, die ihn am {since, date, moment} geprüft haben, konnten an dem, was Sie gezeigt haben, nicht erkennen, dass das Konto Ihnen gehört. Im Konto wurde nichts geändert. Wenn Sie mehr zeigen können, stellen Sie einen neuen Antrag. Soll jemand anderes darauf sehen, schreiben Sie an {support}.',
  'status.undecided.title': 'Ohne Zugang beendet',
  'status.undecided.text':
    'Auch jemand anderes hat dieses Konto für sich beansprucht, und bis zum {since, date, moment} ließ sich das nicht entscheiden. Dann erhält niemand Zugang. Wenn Sie mehr zeigen können, stellen Sie einen neuen Antrag.',
  'status.expired.title': 'Beendet: Die Zeit war um',
  'status.expired.text':
    'Der Antrag hat bis zum {since, date, moment} auf Sie gewartet. Im Konto wurde nichts geändert. Sie können jederzeit einen neuen stellen.',

  'status.now': 'Was jetzt zu tun ist',
  'status.now.nothing': 'Nichts. Wir schreiben Ihnen, wenn etwas geschieht.',
  'status.step.finish-filing': 'Antrag fortsetzen',
  'status.step.show-proof': 'Noch etwas zeigen',
  'status.step.add-document': 'Dokument hinzufügen',
  'status.step.take-back': 'Konto zurückholen',
  'status.step.sign-in': 'Anmelden',
  'status.step.file-again': 'Neuen Antrag stellen',
  'status.calendar': 'Das Ende der Wartefrist in meinem Kalender speichern',
  'status.calendar.summary': '{reference}: die Wartefrist bei {site} ist um',
  'status.calendar.description':
    'Sehen Sie auf {host} nach Ihrem Antrag, mit Vorgangsnummer und Rückkehrcode. Wir schreiben Ihnen auch.',
  'status.again': 'Noch einmal nachsehen',

  'status.have': 'Was uns vorliegt',
  'status.have.reference': 'Vorgangsnummer',
  'status.have.filed': 'Abgesendet',
  'status.have.contact': 'Wir schreiben an',
  'status.have.mailboxes': 'Postfächer',
  'status.have.mailbox-shown': '{address}: Am {at, date, moment} haben Sie gezeigt, dass Sie es öffnen können',
  'status.have.password': 'Passwort',
  'status.have.password-noted': 'Eingegeben am {at, date, moment}',
  'status.have.documents': 'Dokumente',
  'status.have.documents-count': '{count, plural, =0 {Keine} one {# Dokument} other {# Dokumente}}',
  'status.have.note':
    'Diese Liste sagt, was Sie gezeigt haben. Ob es zum Konto gehört, wird getrennt beurteilt und hier nicht gesagt, damit es niemand durch Fragen herausfindet.',

  'status.mails': 'Nachrichten, die wir Ihnen gesendet haben',
  'status.mails.note':
    'Hier steht jede E-Mail zu diesem Antrag. Eine, die nicht in dieser Liste steht, ist nicht von uns.',
  'status.mails.none': 'Noch keine.',
  'status.mails.line': '{at, date, moment}, an {to}: {how}',
  'status.mails.waiting': 'unterwegs',
  'status.mails.accepted': 'von Ihrem Mailserver angenommen',
  'status.mails.bounced': 'von Ihrem Mailserver abgelehnt',
  'status.mails.given-up': 'nicht zustellbar',

  'status.history': 'Was geschehen ist',
  'status.history.filed': 'Sie haben den Antrag abgesendet',
  'status.history.proving': 'Sie waren am Zug',
  'status.history.reviewing': 'Er ging an die Personen, die entscheiden',
  'status.history.holding': 'Es war genug; alle erhalten eine Mitteilung',
  'status.history.granted': 'Die Wartefrist war um',
  'status.history.completed': 'Das Konto wurde zurückgeholt',
  'status.history.contested': 'Es kam eine Meldung, dass das Konto jemand anderem gehören könnte',
  'status.history.withdrawn': 'Der Antrag wurde zurückgezogen',
  'status.history.refused': 'Der Antrag wurde nicht bewilligt',
  'status.history.expired': 'Die Zeit war um',
  'status.history.draft': 'Sie haben den Antrag begonnen',
  'status.history.mailbox': 'Sie haben ein Postfach gezeigt',
  'status.history.password': 'Sie haben ein Passwort eingegeben',
  'status.history.document-added': 'Sie haben ein Dokument hinzugefügt',
  'status.history.document-removed': 'Sie haben ein Dokument zurückgenommen',
  'status.history.hold-started': 'Die Wartefrist hat begonnen',
  'status.history.people-late': 'Die Prüfung dauerte länger; es gab einen neuen Termin',
  'status.history.grant-used': 'Sie haben den letzten Schritt getan',

  'status.found': 'Wenn Sie Ihr Smartphone oder Ihre Codes finden',
  'status.found.text':
    'Melden Sie sich wie gewohnt an. Eine App, die seit 90 Tagen zum Konto gehört, beendet damit den Antrag; sonst ziehen Sie ihn hier zurück.',
  'status.withdraw': 'Diesen Antrag zurückziehen',

  'status.open.title': 'Ihren Antrag ansehen',
  'status.open.lead':
    'Geben Sie ein, was Sie beim Absenden aufgehoben haben. Groß- und Kleinschreibung, Leerzeichen und Striche spielen keine Rolle.',
  'status.open.reference': 'Vorgangsnummer',
  'status.open.reference-hint': 'Sechs Buchstaben und Ziffern wie 7Q4-K2M',
  'status.open.reference-enter': 'Geben Sie die Vorgangsnummer ein.',
  'status.open.code': 'Rückkehrcode',
  'status.open.code-hint': '24 Buchstaben und Ziffern in Vierergruppen',
  'status.open.code-enter': 'Geben Sie den Rückkehrcode ein.',
  'status.open.long':
    'Das ist länger als jede Vorgangsnummer und jeder Rückkehrcode. Prüfen Sie, was Sie eingefügt haben.',
  'status.open.submit': 'Zum Status',
  'status.open.lost': 'Ich habe sie nicht aufgehoben',
  'status.open.lost-text':
    'Die Vorgangsnummer steht in unserer E-Mail an Sie. Den Rückkehrcode haben nur Sie: Ohne ihn stellen Sie einen neuen Antrag.',

  'status.stop.title': 'Diesen Antrag zurückziehen?',
  'status.stop.text':
    'Er endet jetzt und lässt sich nicht wieder aufnehmen. Im Konto ändert sich nichts, und Sie können jederzeit einen neuen stellen.',
  'status.stop.submit': 'Antrag zurückziehen',
  'status.stop.back': 'Weiterlaufen lassen',
  'status.stopped': 'Der Antrag ist zurückgezogen.',

  'status.proof.title': 'Was können Sie noch zeigen?',
  'status.proof.lead':
    'Es zählt, was mindestens {wait} lang im Konto hinterlegt war. Was Sie schon gezeigt haben, bleibt.',
  'status.proof.mailbox': 'Ein anderes Postfach',
  'status.proof.mailbox-hint': 'Eine im Konto hinterlegte Adresse, deren Postfach Sie öffnen können',
  'status.proof.password': 'Das Passwort',
  'status.proof.password-hint': 'Das jetzige Passwort des Kontos, falls Sie es kennen',
  'status.proof.document': 'Ein Dokument',
  'status.proof.document-hint': 'Wird nur von Menschen angesehen und genügt nie allein',
  'status.proof.shown': 'Gezeigt',
  'status.proof.noted': 'Eingegeben',
  'status.proof.added': 'Hinzugefügt',
  'status.proof.open': 'Noch nicht',
  'status.proof.used-up': 'Fünfmal versucht',
  'status.proof.none': 'Ich habe sonst nichts',
  'status.proof.none-text':
    'Dann kommt dieser Antrag jetzt nicht weiter. Er bleibt bis zum {until, date, moment} offen, falls Sie etwas finden: ein altes Gerät, ein gespeichertes Passwort, ein Postfach. Sie können an {support} schreiben und die Vorgangsnummer nennen.',
  'status.proof.closed': 'In seinem jetzigen Stand nimmt dieser Antrag nichts mehr an.',

  'status.mailbox.title': 'Welches andere Postfach können Sie öffnen?',
  'status.mailbox.hint':
    'Wir senden einen Link dorthin, ob die Adresse im Konto hinterlegt ist oder nicht. Welches von beidem zutrifft, sagen wir nicht.',
  'status.mailbox.enter': 'Geben Sie eine E-Mail-Adresse ein.',
  'status.mailbox.long': 'Das ist länger als jede E-Mail-Adresse. Prüfen Sie, was Sie eingefügt haben.',
  'status.mailbox.submit': 'Link senden',
  'status.mailbox.sent':
    'Ein Link ist zu der eingegebenen Adresse unterwegs. Öffnen Sie ihn innerhalb von 24 Stunden und drücken Sie dort den Knopf.',

  'status.password.title': 'Wie lautet das Passwort des Kontos?',
  'status.password.hint':
    'Sie können es noch {left, plural, one {einmal} other {#-mal}} versuchen. Wir behalten nur, ob es richtig war.',
  'status.password.enter': 'Geben Sie das Passwort ein.',
  'status.password.long': 'Das ist länger als jedes Passwort hier. Prüfen Sie, was Sie eingefügt haben.',
  'status.password.submit': 'Passwort einreichen',
  'status.password.noted': 'Das Passwort ist notiert. Wir prüfen es jetzt.',
  'status.password.right': 'Das ist das Passwort. Es ist als gezeigt notiert.',
  'status.password.wrong': 'Das ist nicht das Passwort des Kontos.',
} as const satisfies Record<keyof typeof en, string>;
