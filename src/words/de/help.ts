// German: the help section, one question a page, in the words in which people ask it.
import type { help as en } from '../en/help.ts';

export const help = {
  'help.here': 'Hilfe zu dieser Seite',
  'help.all': 'Alle Hilfethemen',
  'help.also': 'Siehe auch',
  'help.clear': 'Beenden und von diesem Gerät löschen',
  'help.clear.hint':
    'Auf einem geliehenen Computer: Dieser Browser kennt Ihren Antrag dann nicht mehr und ist abgemeldet. Der Antrag läuft weiter.',

  'help.title': 'Hilfe',
  'help.lead':
    'Kommen Sie nicht in Ihr Konto, beginnen Sie mit dem Wegweiser. Er stellt zwei oder drei Fragen und zeigt Ihren schnellsten Weg zurück.',
  'help.guide.go': 'Ich komme nicht in mein Konto: zum Wegweiser',
  'help.status.go': 'Einen abgesendeten Antrag ansehen',
  'help.group.back': 'Zurück ins Konto',
  'help.group.request': 'Ihr Antrag',
  'help.group.safe': 'Sicher bleiben',
  'help.group.site': 'Dieser Dienst',
  'help.policy.title': 'So wird entschieden: die Regeln selbst',
  'help.contact.text': 'Ihre Frage ist nicht dabei?',
  'help.contact.go': 'Schreiben Sie uns',

  'help.lost-phone.title': 'Ich habe mein Smartphone oder meine Authenticator-App verloren',
  'help.lost-phone.lead':
    'Etwas anderes, das zeigt, dass das Konto Ihnen gehört, genügt für den Anfang. Das sind die Wege, die schnellsten zuerst.',
  'help.lost-phone.code': 'Sie haben einen Wiederherstellungs\u00ADcode',
  'help.lost-phone.code.text':
    'Melden Sie sich mit Ihrem Passwort an, wählen Sie dann „Ich kann meine App nicht nutzen“ und geben Sie einen Code von Ihrem Bogen ein. Das dauert Minuten. Fügen Sie danach Ihre neue App hinzu.',
  'help.lost-phone.session': 'Ein Browser oder Tablet ist noch angemeldet',
  'help.lost-phone.session.text':
    'Melden Sie sich dort nicht ab. Ihre Kontoseite nennt den geltenden Bogen mit Codes und den Tag, an dem er erstellt wurde. Mit einem Code davon können Sie eine neue App hinzufügen.',
  'help.lost-phone.backup': 'Vom alten Smartphone gab es ein Backup',
  'help.lost-phone.backup.text':
    'Viele Authenticator-Apps kommen damit zurück oder wenn Sie sich auf einem neuen Smartphone in der App anmelden. Die Codes darin gelten wie vorher.',
  'help.lost-phone.none': 'Sie haben nichts davon',
  'help.lost-phone.none.text':
    'Beantragen Sie die Wiederherstellung des Kontos. Sie zeigen, was Sie haben, alle hinterlegten Adressen erhalten eine Mitteilung, und {wait, select, same {nach einer Wartefrist ({from})} other {nach einer Wartefrist ({from} bis {to})}} richten Sie ein neues Passwort, eine neue App und neue Codes ein.',
  'help.lost-phone.reset': 'Ein neues Passwort ersetzt die App nicht',
  'help.lost-phone.reset.text':
    'Auch nach „Passwort vergessen?“ werden Sie nach einem Code gefragt, denn ein Postfach allein darf kein Konto öffnen.',
  'help.lost-phone.stolen': 'Wenn das Smartphone gestohlen wurde',
  'help.lost-phone.stolen.text':
    'Wer es hat, braucht noch Ihr Passwort. Ändern Sie es, sobald Sie im Konto sind, fügen Sie eine neue App hinzu, entfernen Sie die alte und erstellen Sie neue Codes.',
  'help.lost-phone.go': 'Meinen schnellsten Weg finden',

  'help.codes-refused.title': 'Mein Code wird nicht angenommen',
  'help.codes-refused.lead':
    'Sehen Sie, wie lang er ist: Daran erkennen Sie, was für ein Code es ist und wohin er gehört.',
  'help.codes-refused.app': 'Sechs Ziffern: ein Code aus Ihrer App',
  'help.codes-refused.app.entry': 'Nehmen Sie den Eintrag für {site}. In Apps sehen sich Einträge oft ähnlich.',
  'help.codes-refused.app.clock':
    'Stellen Sie die Uhrzeit Ihres Smartphones auf automatisch. Geht die Uhr falsch, sagen wir, um wie viele Sekunden.',
  'help.codes-refused.app.once': 'Jeder Code gilt einmal und eine halbe Minute lang. Warten Sie auf den nächsten.',
  'help.codes-refused.app.not-here':
    'In das Feld für Wiederherstellungscodes passt er nicht, und umgekehrt auch nicht. Verwechseln Sie die Felder, setzen wir ihn in das richtige.',
  'help.codes-refused.sheet': '{length, number} Buchstaben und Ziffern: ein Wiederherstellungs\u00ADcode',
  'help.codes-refused.sheet.where':
    'Wählen Sie nach Ihrem Passwort „Ich kann meine App nicht nutzen“. Dorthin gehört der Code.',
  'help.codes-refused.sheet.newest':
    'Es gilt nur Ihr neuester Bogen. Wo Sie den Code eingeben, nennen wir die Kennung dieses Bogens, vier Buchstaben und Ziffern, und den Tag, an dem er erstellt wurde. Beides steht auf dem Bogen.',
  'help.codes-refused.sheet.old':
    'Ist Ihr Code von einem älteren Bogen, schon verwendet oder von einem nie aktivierten Bogen, sagen wir das und welchen Bogen Sie suchen.',
  'help.codes-refused.sheet.typed':
    'Groß- und Kleinschreibung, Leerzeichen und Striche spielen keine Rolle. O gilt als Null, I und L gelten als Eins. Einen Tippfehler bemerken und nennen wir, und er zählt nicht als Versuch.',
  'help.codes-refused.sheet.used': 'Jeder Code gilt einmal. Streichen Sie ihn durch und nehmen Sie eine andere Zeile.',
  'help.codes-refused.why': 'Warum wir vor dem richtigen Passwort so wenig sagen',
  'help.codes-refused.why.text':
    'Bis dahin sagen wir nur, dass ein Code nicht gepasst hat. Sonst könnten Fremde durch Probieren etwas über Ihr Konto erfahren.',
  'help.codes-refused.go': 'Noch einmal versuchen',
  'help.codes-refused.none': 'Keiner meiner Codes gilt',

  'help.codes-not-saved.title': 'Ich habe neue Codes erstellt und nicht gesichert',
  'help.codes-not-saved.lead':
    'Neue Codes gelten erst, wenn Sie einen davon zur Kontrolle eingegeben haben. Haben Sie das nicht, gilt Ihr alter Bogen weiterhin.',
  'help.codes-not-saved.left': 'Sie haben vorher aufgehört',
  'help.codes-not-saved.left.text':
    'Ihr alter Bogen gilt wie vorher. Der neue wartet {staged} lang und endet dann von selbst. Haben Sie ihn gedruckt, vernichten Sie ihn, damit Sie später nicht danach greifen.',
  'help.codes-not-saved.typed': 'Sie haben einen eingegeben und finden den Bogen jetzt nicht',
  'help.codes-not-saved.typed.text':
    'Der neue Bogen gilt, der alte ist beendet. Haben Sie Ihre App noch, melden Sie sich an und erstellen Sie gleich neue Codes. Wenn nicht, suchen Sie in Ihren Downloads nach einer Datei mit „recovery-codes“ im Namen, in Ihrem Passwortmanager und am Drucker.',
  'help.codes-not-saved.seen': 'Sie haben angegeben, dass jemand die alten Codes gesehen haben könnte',
  'help.codes-not-saved.seen.text':
    'Dann wurde der alte Bogen sofort abgeschaltet. Bis ein Code vom neuen zur Kontrolle eingegeben ist, haben Sie keine Codes. Melden Sie sich mit Ihrer App an und stellen Sie den neuen Bogen fertig.',
  'help.codes-not-saved.unsure': 'Sie sind nicht sicher',
  'help.codes-not-saved.unsure.text':
    'Melden Sie sich mit Ihrem Passwort an. Die Seite, die nach einem Wiederherstellungscode fragt, nennt den geltenden Bogen und den Tag, an dem er erstellt wurde.',
  'help.codes-not-saved.go': 'Sehen, welcher Bogen gilt',

  'help.lost-mailbox.title': 'Ich kann mein Postfach nicht öffnen',
  'help.lost-mailbox.lead':
    'Anmelden können Sie sich auch ohne. Das Postfach brauchen Sie nur für ein neues Passwort oder als einen der Nachweise in einem Antrag.',
  'help.lost-mailbox.have': 'Sie haben Ihr Passwort und Ihre App oder einen Wiederherstellungs\u00ADcode',
  'help.lost-mailbox.have.text':
    'Melden Sie sich wie gewohnt an. Schreiben Sie uns danach zu der Adresse, damit sie berichtigt wird.',
  'help.lost-mailbox.other': 'Sie können ein anderes hinterlegtes Postfach öffnen',
  'help.lost-mailbox.other.text':
    'Ein Link für ein neues Passwort geht an jede Adresse des Kontos, und in einem Antrag können Sie jede davon zeigen. Geben Sie diese Adresse ein.',
  'help.lost-mailbox.provider': 'Fragen Sie, wer das Postfach betreibt',
  'help.lost-mailbox.provider.text':
    'Der E-Mail-Anbieter, ein früherer Arbeitgeber oder die Hochschule kann es oft noch einmal öffnen. Ist die Domain abgelaufen, warten Sie nicht: Wer sie kauft, kann Ihre E-Mails lesen.',
  'help.lost-mailbox.none': 'Das Postfach war alles, was Sie hatten',
  'help.lost-mailbox.none.text':
    'Dann können wir Ihnen das Konto nicht übergeben: Auf das bloße Wort hin erhält es niemand, und das schützt auch Sie. Nichts ist verloren. Finden Sie einen Code, das Passwort oder eine offene Anmeldung, kommen Sie zurück.',
  'help.lost-mailbox.go': 'Meinen Weg ohne das Postfach finden',

  'help.lost-several.title': 'Ich habe mehreres auf einmal verloren',
  'help.lost-several.lead':
    'Smartphone und Codes gehen oft zusammen verloren. Mit dem, was bleibt, können Sie trotzdem die Wiederherstellung beantragen.',
  'help.lost-several.counts': 'Was zählt',
  'help.lost-several.counts.text':
    'Ein Antrag braucht mindestens {least, plural, one {# Sache, die zum Konto gehört} other {# voneinander getrennte Dinge, die zum Konto gehören}} und {mature} lang hinterlegt {least, plural, one {war} other {waren}}. Für manche Konten ist mehr nötig.',
  'help.lost-several.counts.mailbox': 'Ein hinterlegtes Postfach, das Sie öffnen können',
  'help.lost-several.counts.password': 'Das Passwort des Kontos',
  'help.lost-several.helps': 'Was bei der Entscheidung hilft, allein aber nie zählt',
  'help.lost-several.helps.code': 'Ein Code von einem alten Bogen, auch wenn er nicht mehr gilt',
  'help.lost-several.helps.document': 'Ein amtlicher Ausweis oder ein Beleg für die Anschrift',
  'help.lost-several.helps.story': 'Was geschehen ist und seit wann, in Ihren eigenen Worten',
  'help.lost-several.look': 'Sehen Sie noch einmal nach',
  'help.lost-several.look.text':
    'Codes finden sich in Passwortmanagern, in Downloads, auf Papier bei den Pässen und auf alten Smartphones. Ein Fund spart Tage.',
  'help.lost-several.look.go': 'Wo Sie suchen können',
  'help.lost-several.one': 'Wenn nur eines geblieben ist',
  'help.lost-several.one.text':
    'Sie können jetzt beginnen und das andere später ergänzen: Auf das, was fehlt, wartet ein Antrag {proving} lang.',
  'help.lost-several.none': 'Wenn nichts geblieben ist',
  'help.lost-several.none.text':
    'Dann kann Ihnen niemand das Konto übergeben, und auch sonst erhält es niemand. Es gibt keinen Tag, bis zu dem Sie etwas finden müssen: Kommen Sie zurück, wenn es so weit ist.',
  'help.lost-several.go': 'Angeben, was geblieben ist',

  'help.how-long.title': 'Wie lange dauert es?',
  'help.how-long.lead':
    'Eine Anmeldung mit einem Wiederherstellungscode dauert Minuten. Ein Antrag dauert länger, weil alle hinterlegten Adressen Zeit für einen Einspruch haben müssen.',
  'help.how-long.steps': 'Die Schritte eines Antrags',
  'help.how-long.filed': 'Prüfen, was Sie gesendet haben',
  'help.how-long.reviewing': 'Entscheidung durch zwei Personen, wo die Regeln es verlangen',
  'help.how-long.told': 'Mitteilung an alle hinterlegten Adressen',
  'help.how-long.hold': 'Die Wartefrist',
  'help.how-long.granted': 'Das Konto zurückholen, wann es Ihnen passt',
  'help.how-long.at-most': 'Höchstens {time}',
  'help.how-long.range': '{from} bis {to}',
  'help.how-long.date':
    'Ihre Statusseite sagt immer, wer am Zug ist und bis wann etwas geschieht. Sind Sie am Zug, schreiben wir Ihnen.',
  'help.how-long.longer': 'Was es verlängert',
  'help.how-long.longer.turn': 'Sind Sie am Zug, wartet der Antrag auf Sie, höchstens {proving}.',
  'help.how-long.longer.objection':
    'Erhebt jemand aus dem Konto Einspruch, steht der Antrag höchstens {contested} still, und die Wartefrist danach ist doppelt so lang.',
  'help.how-long.longer.same': 'Was es nicht verkürzt',
  'help.how-long.longer.same.text':
    'Nachfragen, ein zweiter Antrag oder eine Nachricht an uns. Nichts davon schadet Ihrem Antrag.',
  'help.how-long.sooner': 'Was es sofort beendet',
  'help.how-long.sooner.text':
    'Finden Sie Ihr Smartphone, einen Code oder eine offene Anmeldung, nutzen Sie sie. Dann sind Sie im Konto und brauchen keinen Antrag.',
  'help.how-long.go': 'Meinen Antrag ansehen',

  'help.who-decides.title': 'Wer entscheidet, und was sehen diese Personen?',
  'help.who-decides.never':
    'Hier entscheiden die Regeln, ohne Menschen. Nur wenn jemand Einspruch erhebt, prüfen den Antrag vielleicht zwei Personen.',
  'help.who-decides.some':
    'Über die meisten Anträge entscheiden die Regeln. Wo sie Menschen verlangen, entscheiden zwei Prüfpersonen, jede für sich; das dauert höchstens {review}.',
  'help.who-decides.always':
    'Über jeden Antrag entscheiden zwei Prüfpersonen, jede für sich; das dauert höchstens {review}.',
  'help.who-decides.see': 'Was sie sehen',
  'help.who-decides.see.shown': 'Was Sie gezeigt haben, wann, und ob es zum Konto gehört',
  'help.who-decides.see.answers': 'Ihre Antworten und was Sie in eigenen Worten geschrieben haben',
  'help.who-decides.see.masked': 'Adressen des Kontos, teilweise verdeckt',
  'help.who-decides.see.documents': 'Ihre Dokumente, Seite für Seite, ohne die ursprüngliche Datei',
  'help.who-decides.not': 'Was sie nie sehen',
  'help.who-decides.not.secrets': 'Ihr Passwort, Ihre Codes, Ihren Rückkehrcode',
  'help.who-decides.not.other': 'Wie die andere Prüfperson entschieden hat, bevor sie selbst entschieden haben',
  'help.who-decides.bound': 'Woran sie gebunden sind',
  'help.who-decides.bound.two': 'Es braucht zwei, die sich einig sind. Sind sie es nicht, entscheidet eine dritte.',
  'help.who-decides.bound.own': 'Niemand entscheidet über das eigene Konto.',
  'help.who-decides.bound.floor':
    'Weniger, als die Regeln verlangen, können sie nicht genügen lassen, so gut die Schilderung auch ist.',
  'help.who-decides.bound.record':
    'Jeder Blick in einen Antrag oder ein Dokument wird auf Dauer protokolliert. Die Person, der das Konto gehört, sieht im Verlauf des Kontos, dass jemand hineingesehen hat, und kann uns fragen, wer.',
  'help.who-decides.go': 'Die Regeln lesen',

  'help.documents.title': 'Dokumente: was wir verlangen und was Sie abdecken',
  'help.documents.lead':
    'Mit einem Dokument können die Personen, die entscheiden, einen Namen vergleichen. Es stützt Ihren Antrag, entscheidet ihn aber nie allein.',
  'help.documents.not-asked': '{site} verlangt keine Dokumente. Senden Sie keine per E-Mail.',
  'help.documents.what': 'Was es sein darf',
  'help.documents.cover': 'Decken Sie das Übrige ab',
  'help.documents.how': 'Wie Sie es hinzufügen',
  'help.documents.how.text':
    'Ein Foto mit Ihrem Smartphone genügt, oder ein PDF. Sie fügen es auf einer Seite Ihres Antrags hinzu, nie per E-Mail. Die nächste Seite zeigt genau, was aufbewahrt wird; dort können Sie Teile abdecken und darüber schreiben lassen, wofür es ist. Sie können es entfernen, bis entschieden ist.',
  'help.documents.kept': 'Was damit geschieht',
  'help.documents.kept.until':
    'Es wird vernichtet: {after} nach dem Ende Ihres Antrags, spätestens {most} nach dem Hinzufügen. Senden Sie Ihren Antrag nicht ab, {draft} danach.',
  'help.documents.none': 'Wenn Sie keines haben',
  'help.documents.none.text':
    'Beantworten Sie zuerst alles andere. Ihre Antworten bleiben erhalten, während Sie suchen. Haben Sie gar kein solches Dokument, schreiben Sie uns und nennen Sie die Vorgangsnummer, falls Sie eine haben.',
  'help.documents.go': 'Zu meinem Antrag',

  'help.keeping-codes.title': 'So bewahren Sie Wiederherstellungs\u00ADcodes sicher auf',
  'help.keeping-codes.lead':
    'Bewahren Sie sie dort auf, wo Sie an dem Tag suchen würden, an dem Ihr Smartphone weg ist.',
  'help.keeping-codes.where': 'Wo',
  'help.keeping-codes.where.paper': 'Auf Papier, bei Ihrem Pass oder Ihren Verträgen.',
  'help.keeping-codes.where.manager': 'In einem Passwortmanager, den Sie auch ohne dieses Smartphone öffnen können.',
  'help.keeping-codes.where.two':
    'Am besten beides. Smartphone und Laptop in derselben Tasche sind ein Ort, nicht zwei.',
  'help.keeping-codes.where.not': 'Nicht nur auf dem Smartphone mit Ihrer App und nicht im Postfach des Kontos.',
  'help.keeping-codes.order': 'Halten Sie Ordnung',
  'help.keeping-codes.order.name':
    'Jeder Bogen hat eine Kennung und ein Datum. Erstellen Sie einen neuen, behalten Sie den alten, bis wir sagen, dass der neue gilt. Vernichten Sie ihn dann.',
  'help.keeping-codes.order.cross':
    'Ein Bogen hat {count, number} Codes, und jeder gilt einmal. Streichen Sie durch, was Sie verwendet haben. Sind {low, number} übrig, schreiben wir Ihnen.',
  'help.keeping-codes.order.test':
    'Prüfen Sie ab und zu auf Ihrer Kontoseite einen Code. Er wird dabei nicht verbraucht.',
  'help.keeping-codes.seen': 'Wenn jemand sie gesehen haben könnte',
  'help.keeping-codes.seen.text':
    'Erstellen Sie neue Codes und geben Sie das als Grund an. Der alte Bogen wird sofort abgeschaltet.',
  'help.keeping-codes.never': 'Niemand muss sie hören',
  'help.keeping-codes.never.text':
    'Geben Sie einen Code nur auf {host} ein, nach Ihrem Passwort. Lesen Sie nie einen am Telefon vor und senden Sie nie einen an jemanden, auch nicht an uns.',
  'help.keeping-codes.go': 'Meine Codes ansehen',

  'help.someone-else.title': 'Jemand anderes ist in meinem Konto',

  'help.accessibility.title': 'Barrierefreiheit',
  'help.accessibility.lead':
    'Alle sollen hier ans Ziel kommen: nur mit der Tastatur, mit einem Screenreader, auf einem kleinen oder vergrößerten Bildschirm, an einem geliehenen Computer, ohne Skripte.',
  'help.accessibility.aim': 'Was wir anstreben',
  'help.accessibility.aim.text':
    'Die Web Content Accessibility Guidelines 2.2, Stufe AA. Keine Rätsel, keine laufenden Uhren, nichts, was Sie sich von einer Seite zur nächsten merken müssen, und jeder Code lässt sich einfügen.',
  'help.accessibility.checked': 'Wie wir es prüfen',
  'help.accessibility.checked.text':
    'Jede Seite wird für jede Version in jedem Stand automatisch geprüft, auf breitem und schmalem Bildschirm, hell und dunkel. So lässt sich nur ein Teil möglicher Mängel finden.',
  'help.accessibility.gaps': 'Was noch fehlt',
  'help.accessibility.gaps.people':
    'Menschen, die Screenreader, Bildschirmlupe oder Sprachsteuerung nutzen, haben diese Version noch nicht getestet, und niemand Unabhängiges hat sie geprüft.',
  'help.accessibility.gaps.documents':
    'Um Teile eines Fotos abzudecken, muss man es sehen. Jemand, dem Sie vertrauen, kann das mit Ihnen tun, oder Sie fragen uns nach einem anderen Weg.',
  'help.accessibility.gaps.easy': 'Es gibt keine Fassung in Leichter Sprache oder in Gebärdensprache.',
  'help.accessibility.problem': 'Wenn Sie etwas aufhält',
  'help.accessibility.problem.text':
    'Sagen Sie uns, welche Seite es war und was Sie nutzen. Brauchen Sie einen Schritt Ihres Antrags in anderer Form, sagen Sie, in welcher. Während wir antworten, wird Ihr Antrag nicht geschlossen: Seine Termine stehen auf der Statusseite, und Sie können ohne Nachteil neu beginnen.',
  'help.accessibility.go': 'Schreiben Sie uns',
} as const satisfies Record<keyof typeof en, string>;
