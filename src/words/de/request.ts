// German: asking for recovery: one question a page, then check and send.
import type { request as en } from '../en/request.ts';

export const request = {
  'request.start.title': 'Wiederherstellung Ihres Kontos beantragen',
  'request.start.lead':
    'Sie zeigen, was Sie noch haben. Wir prüfen es, benachrichtigen alle hinterlegten Adressen, warten und geben Ihnen dann das Konto zurück.',
  'request.start.have': 'Was Sie bereithalten',
  'request.start.have.username': 'Ihren Benutzernamen oder eine Adresse, die im Konto hinterlegt ist',
  'request.start.have.mailbox':
    'Ein Postfach, das Sie jetzt öffnen können, am besten eines, das im Konto hinterlegt ist',
  'request.start.have.password': 'Ihr Passwort, falls Sie es kennen',
  'request.start.have.document':
    'Einen amtlichen Ausweis oder einen Beleg für Ihre Anschrift, als Foto. Wir sagen, was Sie abdecken.',
  'request.start.happens': 'Was geschieht',
  'request.start.happens.answer': 'Sie beantworten ein paar Fragen. Das dauert etwa zehn Minuten.',
  'request.start.happens.review':
    'Wo unsere Regeln es verlangen, prüfen zwei Personen Ihren Antrag. Das dauert höchstens {review}.',
  'request.start.happens.told':
    'Alle im Konto hinterlegten Adressen erhalten eine Mitteilung und können den Antrag stoppen. Dann beginnt eine Wartefrist: {from} bis {to}.',
  'request.start.happens.told-same':
    'Alle im Konto hinterlegten Adressen erhalten eine Mitteilung und können den Antrag stoppen. Dann beginnt eine Wartefrist: {wait}.',
  'request.start.happens.back':
    'Sie richten ein neues Passwort, eine neue Authenticator-App und einen neuen Bogen mit Codes ein.',
  'request.start.safe': 'Ein Antrag ändert nichts am Konto. Sie können jederzeit unterbrechen und später weitermachen.',
  'request.start.never':
    'Wir fragen nie per E-Mail, Telefon oder Chat nach einem Passwort oder Code und verlangen nie Geld. Wer das tut, gehört nicht zu uns.',
  'request.start.go': 'Beginnen',
  'request.start.again': 'Einen neuen Antrag beginnen',
  'request.start.continue': 'Ihren Antrag fortsetzen',
  'request.start.open': 'In diesem Browser wurde ein Antrag begonnen.',

  'request.account.title': 'Um welches Konto geht es?',
  'request.account.hint':
    'Ihr Benutzername oder eine Adresse, die im Konto hinterlegt ist, auch wenn Sie deren Postfach nicht mehr öffnen können. Wir zeigen nicht, ob es ein Konto gibt.',
  'request.account.enter': 'Geben Sie Ihren Benutzernamen oder eine im Konto hinterlegte Adresse ein',
  'request.account.long': 'Benutzername oder Adresse dürfen höchstens 254 Zeichen lang sein',

  'request.reason.title': 'Warum können Sie sich nicht anmelden?',
  'request.reason.phone-lost': 'Mein Smartphone ist verloren oder gestohlen',
  'request.reason.phone-broken': 'Mein Smartphone ist kaputt oder wurde zurückgesetzt',
  'request.reason.app-gone': 'Die Authenticator-App oder ihr Eintrag ist weg',
  'request.reason.codes-refused': 'Meine Codes werden nicht angenommen',
  'request.reason.something-else': 'Etwas anderes',
  'request.reason.select': 'Wählen Sie, warum Sie sich nicht anmelden können',

  'request.story.title': 'Gibt es noch etwas, das wir wissen sollten?',
  'request.story.hint':
    'Freiwillig, bis zu 1.000 Zeichen. Was geschehen ist und seit wann, hilft denen, die entscheiden. Schreiben Sie hier keine Passwörter oder Codes.',
  'request.story.long': 'Ihr Text darf höchstens 1.000 Zeichen lang sein',
  'request.story.secret':
    'Darin scheint ein Passwort, Code oder Token zu stehen. Nehmen Sie es heraus: Niemand braucht es, und es sollte Ihres bleiben',

  'request.codes.title': 'Was ist mit Ihren Wiederherstellungs\u00ADcodes?',
  'request.codes.hint': 'Der Bogen mit acht Codes, den Sie beim Einrichten Ihrer App drucken oder speichern konnten.',
  'request.codes.never-had': 'Ich hatte nie welche',
  'request.codes.lost': 'Ich hatte welche und habe sie verloren',
  'request.codes.refused': 'Ich habe welche, aber sie werden nicht angenommen',
  'request.codes.have': 'Ich habe welche',
  'request.codes.have.hint': 'Dann dauert die Anmeldung damit nur Minuten. Versuchen Sie das zuerst.',
  'request.codes.select': 'Wählen Sie, was für Ihre Wiederherstellungscodes zutrifft',

  'request.mailbox.title': 'Welches Postfach können Sie jetzt öffnen?',
  'request.mailbox.hint':
    'Wir senden einen Link dorthin. Ist die Adresse im Konto hinterlegt, zählt das als Nachweis. Können Sie keines dieser Postfächer öffnen, geben Sie ein anderes an, damit wir Sie erreichen.',
  'request.mailbox.enter': 'Geben Sie eine Adresse ein, deren Postfach Sie öffnen können',
  'request.mailbox.long': 'Die Adresse darf höchstens 254 Zeichen lang sein',
  'request.mailbox.go': 'Link senden',
  'request.mailbox.sent.title': 'Öffnen Sie den Link aus unserer E-Mail',
  'request.mailbox.sent.lead': 'Wir haben eine E-Mail an {address} gesendet.',
  'request.mailbox.sent.how':
    'Öffnen Sie die E-Mail, folgen Sie dem Link und drücken Sie dort den Knopf. Das geht auf jedem Gerät.',
  'request.mailbox.sent.late':
    'Es kann einige Minuten dauern, und sie kann im Spam-Ordner liegen. Der Link gilt 24 Stunden; eine neuere E-Mail ersetzt ihn.',
  'request.mailbox.sent.opened': 'Ich habe ihn geöffnet',
  'request.mailbox.sent.not-yet':
    'Bei uns ist noch nichts angekommen. Öffnen Sie den Link in der E-Mail und drücken Sie auf der Seite den Knopf.',
  'request.mailbox.sent.resend': 'Noch einmal senden',
  'request.mailbox.sent.resent': 'Wir haben noch eine E-Mail gesendet. Jetzt gilt nur ihr Link.',
  'request.mailbox.sent.change': 'Eine andere Adresse nehmen',
  'request.mailbox.sent.later': 'Weitermachen und ihn später öffnen',
  'request.mailbox.done': 'Das Postfach ist bestätigt.',

  'request.confirm.title': 'Dieses Postfach bestätigen',
  'request.confirm.text':
    'Jemand, der bei {site} die Wiederherstellung eines Kontos beantragt, hat {address} eingegeben. Waren Sie das?',
  'request.confirm.go': 'Ja, das ist mein Postfach',
  'request.confirm.not': 'Waren Sie es nicht, schließen Sie diese Seite. Dann geschieht nichts.',
  'request.confirm.done.title': 'Das Postfach ist bestätigt',
  'request.confirm.done.text':
    'Gehen Sie zurück zu dem Browser, in dem Sie begonnen haben, und machen Sie dort weiter.',
  'request.confirm.unusable.next':
    'Gehen Sie zurück zu dem Browser, in dem Sie begonnen haben. Dort können Sie weitermachen und einen neuen Link anfordern, falls noch einer nötig ist.',
  'request.confirm.none':
    'Öffnen Sie den Link in der E-Mail noch einmal. Geöffnet und bestätigt wird er im selben Browser.',

  'request.password.title': 'Kennen Sie das Passwort noch?',
  'request.password.hint':
    'Es zählt neben dem Postfach als Nachweis. Wir sagen hier nicht, ob es richtig ist. Sie können das auslassen.',
  'request.password.label': 'Passwort des Kontos',
  'request.password.enter': 'Geben Sie das Passwort ein oder machen Sie ohne weiter',
  'request.password.long': 'Das Passwort darf höchstens 256 Zeichen lang sein',
  'request.password.noted':
    'Sie haben ein Passwort eingegeben. Sie können ein anderes eingeben: {left, plural, one {# Versuch bleibt} other {# Versuche bleiben}}.',
  'request.password.used-up': 'Sie haben ein Passwort eingegeben. Es bleibt kein Versuch.',
  'request.password.skip': 'Ohne weitermachen',

  'request.old-code.title': 'Haben Sie einen Code von einem alten Bogen?',
  'request.old-code.hint':
    'Auch ein Code, der nicht mehr gilt, zeigt, dass Sie den Bogen einmal hatten. Wir speichern, von welchem Bogen er ist, nie den Code, und er wird nicht verbraucht. Sie können das auslassen.',
  'request.old-code.label': 'Ein Wiederherstellungscode',
  'request.old-code.enter': 'Geben Sie einen Wiederherstellungscode ein oder machen Sie ohne weiter',
  'request.old-code.long': 'Geben Sie nur einen Code ein',
  'request.old-code.skip': 'Ohne weitermachen',

  'request.conduct.title': 'Bevor Sie ihn absenden',
  'request.conduct.text': 'Unser Verhaltenskodex gilt auch hier:',
  'request.conduct.read': 'Verhaltenskodex lesen',
  'request.conduct.agree': 'Ich habe den Verhaltenskodex gelesen und halte mich daran',
  'request.conduct.agree.tick': 'Kreuzen Sie an, dass Sie sich an den Verhaltenskodex halten',
  'request.conduct.patience': 'Ich weiß, dass das dauern kann',
  'request.conduct.patience.hint': 'Noch einmal oder an anderer Stelle zu fragen macht es nicht schneller.',
  'request.conduct.patience.tick': 'Kreuzen Sie an, dass Sie wissen, dass das dauern kann',

  'request.check.title': 'Prüfen Sie Ihre Antworten, bevor Sie sie absenden',
  'request.check.account': 'Konto',
  'request.check.reason': 'Warum Sie sich nicht anmelden können',
  'request.check.story': 'Was noch wichtig ist',
  'request.check.codes': 'Wiederherstellungscodes',
  'request.check.mailbox': 'Postfach',
  'request.check.mailbox.waiting': 'Link noch nicht geöffnet',
  'request.check.mailbox.confirmed': 'Bestätigt',
  'request.check.password': 'Passwort',
  'request.check.password.noted': 'Eingegeben',
  'request.check.documents': 'Dokumente',
  'request.check.documents.count':
    '{count, plural, =0 {Keines hinzugefügt} one {# hinzugefügt, noch nicht gesendet} other {# hinzugefügt, noch nicht gesendet}}',
  'request.check.conduct': 'Verhaltenskodex',
  'request.check.agreed': 'Sie halten sich daran und wissen, dass das dauern kann',
  'request.check.none': 'Nicht angegeben',
  'request.check.after':
    'Nach dem Absenden prüfen wir, was Sie gezeigt haben. Am Konto ändert sich nichts, und Sie können den Antrag jederzeit zurückziehen.',
  'request.check.go': 'Antrag absenden',
  'request.check.missing': 'Es fehlt noch etwas',
  'request.check.missing.text': 'Sie können den Antrag absenden, wenn das beantwortet ist:',
  'request.missing.username': 'Um welches Konto es geht',
  'request.missing.reason': 'Warum Sie sich nicht anmelden können',
  'request.missing.codes': 'Was für Ihre Wiederherstellungscodes zutrifft',
  'request.missing.conduct': 'Der Verhaltenskodex',
  'request.missing.patience': 'Dass das dauern kann',
  'request.missing.mailbox': 'Ein bestätigtes Postfach: Öffnen Sie den Link aus unserer E-Mail',
  'request.missing.document': 'Ein Dokument',

  'request.sent.title': 'Ihr Antrag ist abgesendet',
  'request.sent.reference': 'Vorgangsnummer',
  'request.sent.return-code': 'Rückkehrcode',
  'request.sent.keep':
    'Schreiben Sie beide auf oder drucken Sie diese Seite. Damit können Sie aus jedem Browser zurückkehren. Der Rückkehrcode wird nur jetzt gezeigt.',
  'request.sent.gone': 'Der Rückkehrcode wurde hier schon gezeigt. Er wird nicht noch einmal gezeigt.',
  'request.sent.contact': 'Wir schreiben an',
  'request.sent.at': 'Abgesendet',
  'request.sent.where': 'Statusseite',
  'request.sent.next': 'Wie es weitergeht',
  'request.sent.next.text':
    'Die Statusseite sagt, wer am Zug ist und bis wann, und führt jede E-Mail auf, die wir Ihnen gesendet haben.',
  'request.sent.kept': 'Ich habe beides. Zum Status',
  'request.sent.status': 'Zum Status',

  'request.left':
    'Auf diesem Gerät ist alles gelöscht. Ein abgesendeter Antrag läuft weiter; mit Vorgangsnummer und Rückkehrcode kommen Sie zurück.',
  'request.no-claim':
    'Ihre Antworten sind in diesem Browser nicht mehr offen. Beginnen Sie neu oder kommen Sie mit Ihrem Rückkehrcode zurück.',
} as const satisfies Record<keyof typeof en, string>;
