// German: the guide: two questions, places to look, a plan.
import type { guide as en } from '../en/guide.ts';

export const guide = {
  'guide.problem.title': 'Was geschieht, wenn Sie sich anmelden wollen?',
  'guide.problem.password-refused': 'Mein Passwort wird nicht angenommen, oder ich kenne es nicht',
  'guide.problem.code-wanted': 'Ich werde nach einem Code gefragt, den ich nicht habe',
  'guide.problem.code-wanted.hint':
    'Zum Beispiel, weil das Smartphone mit der App verloren, kaputt oder zurückgesetzt ist',
  'guide.problem.code-refused': 'Mein Code wird nicht angenommen',
  'guide.problem.mailbox-lost': 'Ich kann das Postfach nicht öffnen, das im Konto hinterlegt ist',
  'guide.problem.someone-else': 'Jemand anderes ist in meinem Konto',
  'guide.problem.closed': 'Mir wird gesagt, dass das Konto gesperrt oder geschlossen ist',
  'guide.problem.unsure': 'Etwas anderes, oder ich bin nicht sicher',
  'guide.problem.select': 'Wählen Sie, was geschieht, wenn Sie sich anmelden wollen',

  'guide.have.title': 'Was können Sie noch nutzen?',
  'guide.have.hint': 'Wählen Sie alles, was zutrifft. Sie können zurückkommen und es ändern.',
  'guide.have.password': 'Mein Passwort',
  'guide.need.password': 'Das Passwort des Kontos',
  'guide.need.app': 'Die Authenticator-App',
  'guide.have.app': 'Meine Authenticator-App',
  'guide.have.codes': 'Einen Bogen mit Wiederherstellungscodes, gedruckt oder gespeichert',
  'guide.have.mailbox': 'Ein Postfach, dessen Adresse im Konto hinterlegt ist',
  'guide.have.session': 'Einen Browser oder ein Gerät, das noch angemeldet ist',
  'guide.have.none': 'Nichts davon',
  'guide.have.select': 'Wählen Sie, was Sie noch nutzen können, oder „Nichts davon“',
  'guide.have.either': 'Wählen Sie, was Sie noch nutzen können, oder „Nichts davon“, nicht beides',

  'guide.look.title': 'Haben Sie hier schon nachgesehen?',
  'guide.look.lead':
    'Viele finden hier einen Bogen mit Codes oder eine offene Anmeldung. Zwei Minuten jetzt können Tage sparen.',
  'guide.look.manager': 'Ihr Passwortmanager',
  'guide.look.manager.how': 'Suchen Sie darin nach {site}. Codes stehen oft in den Notizen eines Eintrags.',
  'guide.look.downloads': 'Ihr Ordner für Downloads',
  'guide.look.downloads.how':
    'Suchen Sie nach Dateien mit „recovery“ oder „codes“ im Namen, auch auf einem älteren Computer.',
  'guide.look.paper': 'Papier',
  'guide.look.paper.how': 'Wo Sie Pässe, Verträge oder die Schachtel Ihres Smartphones aufbewahren.',
  'guide.look.browsers': 'Andere Browser und Geräte',
  'guide.look.browsers.how':
    'Ein Tablet, ein Computer bei der Arbeit, ein zweiter Browser: Einer davon kann noch angemeldet sein.',
  'guide.look.phone': 'Ihr altes Smartphone oder sein Backup',
  'guide.look.phone.how':
    'Viele Authenticator-Apps kommen mit dem Backup zurück oder wenn Sie sich auf einem neuen Smartphone in der App anmelden.',
  'guide.look.found': 'Ich habe etwas gefunden',
  'guide.look.on': 'Ich habe nachgesehen. Zum Plan',

  'guide.plan.title': 'Ihre Wege zurück ins Konto',
  'guide.plan.lead':
    'Die schnellsten zuerst. Sie können es sich jederzeit anders überlegen, und Ihre gewohnte Anmeldung bleibt möglich.',
  'guide.plan.time': 'Dauer',
  'guide.plan.needs': 'Sie brauchen',
  'guide.plan.range': 'Etwa {from} bis {to}',
  'guide.plan.reset.would-not-help': '„Passwort vergessen?“ würde hier nicht helfen',
  'guide.plan.reset.would-not-help.text':
    'Das ersetzt ein Passwort. Ihres haben Sie, und nach einem Code würden Sie trotzdem gefragt, denn ein Postfach allein darf kein Konto öffnen.',
  'guide.plan.reset.helps-then-code': '„Passwort vergessen?“ hilft nur beim Passwort',
  'guide.plan.reset.helps-then-code.text':
    'Sie erhalten über einen Link per E-Mail ein neues Passwort. Fragt Ihr Konto bei der Anmeldung nach einem Code, tut es das auch danach, denn ein Postfach allein darf kein Konto öffnen.',
  'guide.plan.reset.needs-mailbox': 'Für „Passwort vergessen?“ brauchen Sie das Postfach',
  'guide.plan.reset.needs-mailbox.text':
    'Der Link geht an eine Adresse, die im Konto hinterlegt ist. Er hilft, sobald Sie eines dieser Postfächer öffnen können.',
  'guide.plan.dead-end.title': 'Damit kommen Sie noch nicht hinein',
  'guide.plan.dead-end.text':
    'Wir geben ein Konto nur zurück, wenn etwas zeigt, dass es Ihnen gehört: ein hinterlegtes Postfach, das Passwort, Codes. Auf das bloße Wort hin geht das nicht, und das schützt auch Sie. Nichts ist verloren: Finden Sie etwas davon, kommen Sie hierher zurück.',
  'guide.plan.dead-end.next': 'Was Sie jetzt tun können',
  'guide.plan.dead-end.look':
    'Sehen Sie noch einmal an den üblichen Stellen nach, auch bei der Arbeit und in der Familie, wenn Sie sich dort einen Computer teilen.',
  'guide.plan.dead-end.mailbox':
    'Lassen Sie sich von Ihrem E-Mail-Anbieter das Postfach zurückgeben. Das allein löst es oft.',
  'guide.plan.dead-end.support':
    'Fragen Sie den Support, was sonst möglich ist, zum Beispiel zu einer Adresse, die Ihnen gehört:',

  'guide.way.stop-others.title': 'Stoppen Sie zuerst die andere Person',
  'guide.way.stop-others.text':
    'Können Sie sich noch anmelden, ändern Sie Ihr Passwort: Damit werden alle anderen abgemeldet. Steht in einer E-Mail von uns, dass jemand die Wiederherstellung Ihres Kontos beantragt hat, drücken Sie auf der verlinkten Seite „Das war ich nicht“. Geht beides nicht, schreiben Sie an den Support und lassen Sie das Konto sperren.',
  'guide.way.stop-others.go': 'Was jetzt zu tun ist',
  'guide.way.check-code.title': 'Prüfen Sie die Uhr Ihres Geräts und das Eingabefeld',
  'guide.way.check-code.text':
    'Stellen Sie die Uhrzeit Ihres Smartphones auf automatisch und versuchen Sie es noch einmal: Wir sagen Ihnen, um wie viele Sekunden die Uhr falsch geht. App-Codes haben sechs Ziffern, Wiederherstellungscodes 24 Buchstaben und Ziffern.',
  'guide.way.check-code.go': 'Code noch einmal versuchen',
  'guide.way.sign-in.title': 'Melden Sie sich mit Passwort und App an',
  'guide.way.sign-in.text':
    'Sie haben, was für die Anmeldung nötig ist. Ist ein Postfach verloren, fragen Sie danach den Support zu dessen Adresse.',
  'guide.way.sign-in.go': 'Anmelden',
  'guide.way.recovery-code.title': 'Melden Sie sich mit einem Wiederherstellungs\u00ADcode an',
  'guide.way.recovery-code.text':
    'Jeder Code gilt einmal. Nach Ihrem Passwort nennen wir Ihnen Kennung und Datum des Bogens, den Sie suchen. Geben Sie einen Code von einem älteren Bogen ein, sagen wir Ihnen, von welchem er ist. Richten Sie danach Ihre neue App ein.',
  'guide.way.recovery-code.go': 'Mit einem Code anmelden',
  'guide.way.session.title': 'Sehen Sie auf dem Gerät, das noch angemeldet ist, in Ihr Konto',
  'guide.way.session.text':
    'Melden Sie sich dort nicht ab. Sie sehen, welcher Bogen gilt, mit Kennung und Datum, welche Adressen hinterlegt sind und was geschehen ist. Mit einem Code können Sie dort eine neue App hinzufügen.',
  'guide.way.session.go': 'Konto öffnen',
  'guide.way.reset-then-code.title': 'Legen Sie per E-Mail ein neues Passwort fest und melden Sie sich dann an',
  'guide.way.reset-then-code.text':
    'Wir senden einen Link an die Adresse. Sie wählen ein neues Passwort und melden sich damit und mit einem Code aus Ihrer App oder von Ihrem Bogen an. Alle, die angemeldet sind, werden abgemeldet.',
  'guide.way.reset-then-code.go': 'Neues Passwort festlegen',
  'guide.way.reset.title': 'Legen Sie per E-Mail ein neues Passwort fest',
  'guide.way.reset.text':
    'Das genügt, wenn Ihr Konto nicht nach einem Code fragt. Tut es das, ist das neue Passwort eines der beiden Dinge, die ein Antrag braucht.',
  'guide.way.reset.go': 'Neues Passwort festlegen',
  'guide.way.request.title': 'Beantragen Sie die Wiederherstellung Ihres Kontos',
  'guide.way.request.text':
    'Sie zeigen, was Sie noch haben. Alle im Konto hinterlegten Adressen erhalten eine Mitteilung, und jede kann den Antrag stoppen. Nach einer Wartefrist richten Sie ein neues Passwort, eine neue App und einen neuen Bogen ein.',
  'guide.way.request.go': 'Antrag beginnen',
  'guide.way.request-short.title': 'Ein Antrag auf Wiederherstellung, mit etwas Weiterem',
  'guide.way.request-short.text':
    'Was Sie noch haben, reicht allein nicht: Ein Antrag braucht das Postfach und das Passwort, damit niemand mit nur einem davon an Ihr Konto kommt. Sie können jetzt beginnen und das andere später ergänzen.',
  'guide.way.request-short.go': 'Antrag beginnen',
  'guide.way.support.title': 'Fragen Sie den Support',
  'guide.way.support.text':
    'Ein Konto, das gesperrt oder geschlossen ist, lässt sich hier nicht wiederherstellen. Der Support kann Ihnen sagen, warum es so ist und wie es weitergeht.',
  'guide.way.search.title': 'Suchen Sie noch einmal, was zeigt, dass das Konto Ihnen gehört',
  'guide.way.search.text':
    'Ihr Passwort, ein im Konto hinterlegtes Postfach oder ein Bogen mit Codes. Zwei davon genügen für einen Weg.',
  'guide.way.search.go': 'Wo Sie suchen können',
  'guide.request.wait':
    'Danach eine Wartefrist ({from} bis {to}), damit alle hinterlegten Adressen davon erfahren und den Antrag stoppen können',
  'guide.request.wait-same':
    'Danach eine Wartefrist ({wait}), damit alle hinterlegten Adressen davon erfahren und den Antrag stoppen können',
  'guide.request.people-always': 'Zwei Personen entscheiden; das dauert höchstens {review}',
  'guide.request.people-some':
    'Wo unsere Regeln es verlangen, entscheiden zwei Personen; das dauert höchstens {review}',
  'guide.request.document': 'Einen amtlichen Ausweis oder einen Beleg für die Anschrift; wir sagen, was Sie abdecken',
  'guide.request.any-mailbox': 'Ein Postfach, das Sie jetzt öffnen können',

  'guide.inside.title': 'Jemand anderes ist in meinem Konto',
  'guide.inside.lead': 'Stoppen Sie das zuerst. Alles andere lässt sich danach klären.',
  'guide.inside.change':
    'Wenn Sie sich anmelden können: Ändern Sie Ihr Passwort. Alle anderen werden sofort abgemeldet.',
  'guide.inside.change.go': 'Passwort ändern',
  'guide.inside.reset':
    'Wenn Ihr Passwort nicht mehr gilt, Sie Ihr Postfach aber öffnen können: Legen Sie ein neues Passwort fest. Auch damit werden alle abgemeldet.',
  'guide.inside.reset.go': 'Neues Passwort festlegen',
  'guide.inside.object':
    'Wenn in einer E-Mail von uns steht, dass jemand die Wiederherstellung Ihres Kontos beantragt hat: Öffnen Sie den Link darin und drücken Sie „Das war ich nicht“. Anmelden müssen Sie sich dafür nicht.',
  'guide.inside.freeze': 'Wenn nichts davon möglich ist: Lassen Sie das Konto vom Support sperren.',
  'guide.inside.then': 'Danach finden Sie Ihren Weg zurück ins Konto',
  'guide.inside.then.go': 'Zu den Fragen',
} as const satisfies Record<keyof typeof en, string>;
