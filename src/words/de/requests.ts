// German: what a claimant and an owner are told about a request. Mails to the claimant name no fact of the account (law 1).
import type { requests as en } from '../en/requests.ts';

export const requests = {
  'mail.request-mailbox.subject': 'Zeigen Sie, dass Sie dieses Postfach öffnen können',
  'mail.request-mailbox.text':
    'Jemand beantragt, wieder in ein Konto bei {site} zu kommen, und hat diese Adresse angegeben.\n\nWaren Sie das? Dann öffnen Sie diesen Link und drücken Sie dort den Knopf. Er gilt bis zum {until, date, moment}, und ein neuerer Link ersetzt ihn:\n\n{link}\n\nWaren Sie es nicht, drücken Sie den Knopf nicht: Sie würden damit der Person helfen, die den Antrag gestellt hat. Ohne den Knopf zählt diese Adresse nicht, und Sie erhalten dazu keine weitere E-Mail.',

  'mail.request-filed.subject': '{reference}: Ihr Antrag ist da',
  'mail.request-filed.text':
    'Ihr Antrag {reference}, wieder in ein Konto bei {site} zu kommen, ist bei uns eingegangen.\n\nWir prüfen, was Sie gezeigt haben. Das dauert Minuten. Dann schreiben wir Ihnen, wer am Zug ist.\n\nWie es steht, sehen Sie jederzeit mit der Vorgangsnummer und dem Rückkehrcode, die Sie aufgeschrieben haben:\n\n{link}\n\nIm Konto ändert sich in dieser Zeit nichts. Finden Sie Ihr Smartphone oder Ihre Codes, melden Sie sich wie gewohnt an. Ist der Antrag damit nicht beendet, ziehen Sie ihn auf seiner Seite zurück.',

  'mail.request-your-turn.subject': '{reference}: Sie sind am Zug',
  'mail.request-your-turn.text':
    'Ihr Antrag {reference} bei {site} wartet bis zum {until, date, moment} auf Sie.\n\n{lacking, select, document {Fügen Sie ein Dokument hinzu. Welches es sein darf und was Sie abdecken, steht auf der Seite.} frozen {In diesem Konto lässt sich zurzeit nichts ändern. Schreiben Sie an {support} und nennen Sie die Vorgangsnummer.} other {Was Sie bisher gezeigt haben, reicht nicht. Zeigen Sie noch etwas: ein Postfach, das schon länger im Konto hinterlegt ist, oder das Passwort.}}\n\nHier machen Sie weiter, mit der Vorgangsnummer und Ihrem Rückkehrcode:\n\n{link}\n\nWas Sie schon gegeben haben, bleibt erhalten. Nach diesem Tag endet der Antrag, und Sie können einen neuen stellen.',

  'mail.request-reviewing.subject': '{reference}: jetzt prüfen ihn Menschen',
  'mail.request-reviewing.text':
    'Ihr Antrag {reference} bei {site} ist vollständig. Zwei Personen prüfen ihn, jede für sich, bis zum {until, date, moment}.\n\nSie müssen nichts tun. Wenn sie entschieden haben, schreiben wir Ihnen. Eine Nachricht an uns beschleunigt es nicht.\n\nWie es steht:\n\n{link}',

  'mail.request-late.subject': '{reference}: es dauert länger als zugesagt',
  'mail.request-late.text':
    'Wir hatten zugesagt, dass über Ihren Antrag {reference} bei {site} inzwischen entschieden ist. Das ist nicht geschehen.\n\nDer neue Termin ist der {until, date, moment}. Nichts ist verloren, und Sie müssen nichts tun. Sie können an {support} schreiben und die Vorgangsnummer nennen.\n\nWie es steht:\n\n{link}',

  'mail.request-hold.subject': '{reference}: genug gezeigt, Wartefrist {wait}',
  'mail.request-hold.text':
    'Was Sie für {reference} bei {site} gezeigt haben, reicht. Jetzt folgt eine Wartefrist: {wait}.\n\nSie beginnt, wenn alle, die über das Konto erreichbar sind, eine Mitteilung erhalten haben, spätestens am {startsBy, date, moment}. Wer eine erhalten hat, kann den Antrag stoppen. Das schützt auch Sie.\n\nSie müssen nichts tun, und ein weiterer Antrag verkürzt die Frist nicht. Sobald ihr Ende feststeht, schreiben wir Ihnen.\n\nWie es steht:\n\n{link}',

  'mail.request-hold-started.subject': '{reference}: die Wartefrist endet am {day, date, day}',
  'mail.request-hold-started.text':
    'Alle haben eine Mitteilung zu {reference} bei {site} erhalten. Die Wartefrist endet am {until, date, moment}.\n\nDann prüfen wir alles noch einmal und schreiben Ihnen. Vorher müssen Sie nichts tun.\n\nWie es steht:\n\n{link}',

  'mail.request-granted.subject': '{reference}: Sie können Ihr Konto zurückholen',
  'mail.request-granted.text':
    'Die Wartefrist für {reference} bei {site} ist um, und niemand hat Einspruch erhoben. Bis zum {until, date, moment} können Sie Ihr Konto zurückholen.\n\nHalten Sie bereit: das Postfach oder das Passwort, das Sie gezeigt haben, ein Smartphone mit einer Authenticator-App und etwas, worauf Sie neue Wiederherstellungscodes sichern. Es dauert etwa zehn Minuten und geht einmal.\n\nHier beginnen Sie, mit der Vorgangsnummer und Ihrem Rückkehrcode:\n\n{link}\n\nNach diesem Tag endet der Antrag, und Sie müssten einen neuen stellen.',

  'mail.request-completed.subject': '{reference}: das Konto ist wieder Ihres',
  'mail.request-completed.text':
    'Das Konto zum Antrag {reference} bei {site} wurde am {at, date, moment} zurückgeholt.\n\nEs hat ein neues Passwort, eine neue Authenticator-App und einen neuen Bogen mit Wiederherstellungscodes. Alles von früher ist beendet: Sitzungen, Apps, Codes. Andere Adressen müssen erneut bestätigt werden, bevor sie zählen.\n\nBis zum {until, date, moment} gilt für das Konto eine Schutzzeit: Es kann nichts veröffentlichen, keine Tokens erstellen, keine Maintainer ändern und nichts löschen. Sie endet von selbst.\n\nWaren Sie es nicht, schreiben Sie jetzt an {support} und nennen Sie die Vorgangsnummer.',

  'mail.request-contested.subject': '{reference}: durch einen Einspruch gestoppt',
  'mail.request-contested.text':
    'Wir haben eine Meldung erhalten, dass das Konto zu Ihrem Antrag {reference} bei {site} jemand anderem gehören könnte. Wir sagen nicht, von wem.\n\nDeshalb ist der Antrag gestoppt. Ist bis zum {until, date, moment} nichts geklärt, endet er ohne Zugang. Bis dahin können Sie weitere Nachweise zeigen. Eine Anmeldung mit einer App, die seit 90 Tagen zum Konto gehört, klärt es.\n\nWie es steht:\n\n{link}',

  'mail.request-withdrawn.subject': '{reference}: zurückgezogen, wie gewünscht',
  'mail.request-withdrawn.text':
    'Sie haben Ihren Antrag {reference} bei {site} zurückgezogen. Im Konto wurde nichts geändert.\n\nHaben Sie ihn nicht selbst zurückgezogen, stellen Sie einen neuen:\n\n{link}',

  'mail.request-signed-in.subject': '{reference}: durch eine Anmeldung beendet',
  'mail.request-signed-in.text':
    'Jemand hat sich im Konto zu Ihrem Antrag {reference} bei {site} mit einer Authenticator-App angemeldet, die schon lange dazugehört. Das Konto ist also zugänglich, und der Antrag ist beendet.\n\nWaren Sie das, ist nichts mehr zu tun. Waren Sie es nicht, schreiben Sie an {support} und nennen Sie die Vorgangsnummer. Sie können auch einen neuen Antrag stellen:\n\n{link}',

  'mail.request-undecided.subject': '{reference}: ohne Zugang beendet',
  'mail.request-undecided.text':
    'Auch jemand anderes hat das Konto zu Ihrem Antrag {reference} bei {site} für sich beansprucht, und bis zu dem genannten Tag ließ sich das nicht entscheiden. Dann erhält niemand Zugang, deshalb ist der Antrag beendet.\n\nIm Konto wurde nichts geändert. Wenn Sie mehr zeigen können, stellen Sie einen neuen Antrag:\n\n{link}',

  'mail.request-expired.subject': '{reference}: beendet, die Zeit war um',
  'mail.request-expired.text':
    'Ihr Antrag {reference} bei {site} hat auf Sie gewartet, und seine Zeit ist um. Im Konto wurde nichts geändert.\n\nSie können jederzeit einen neuen stellen:\n\n{link}',

  'mail.fresh-mailbox.subject': 'Zeigen Sie noch einmal, dass dieses Postfach Ihres ist',
  'mail.fresh-mailbox.text':
    'Jemand ist dabei, ein Konto bei {site} zurückzuholen, und muss dieses Postfach noch einmal zeigen.\n\nSind Sie das? Dann öffnen Sie diesen Link auf dem Computer, auf dem Sie begonnen haben, und drücken Sie dort den Knopf. Er gilt bis zum {until, date, moment}:\n\n{link}\n\nSind Sie es nicht, drücken Sie den Knopf nicht. Stoppen Sie den Antrag über den Link in unserer früheren E-Mail oder schreiben Sie an {support}.',

  'mail.owner-proof-shown.subject': 'Jemand beantragt den Zugang zu Ihrem Konto',
  'mail.owner-proof-shown.text':
    'Am {at, date, moment} hat jemand, der wieder in das Konto {username} bei {site} kommen will, etwas gezeigt, das dazugehört. Die Vorgangsnummer ist {reference}.\n\nWaren Sie das, ist hier nichts zu tun. Waren Sie es nicht, öffnen Sie diese Seite und drücken Sie den Knopf. Anmelden müssen Sie sich dafür nicht:\n\n{link}\n\nTun Sie nichts, läuft der Antrag weiter. Im Konto ändert sich nichts, bevor alle noch einmal eine Mitteilung erhalten haben und eine Wartefrist um ist. Sie können sich wie gewohnt anmelden.',

  'mail.owner-hold.subject': 'Ihr Konto kann übergeben werden: Wartefrist {wait}',
  'mail.owner-hold.text':
    'Für den Antrag {reference}, das Konto {username} bei {site} wiederherzustellen, wurde genug gezeigt. Sobald alle diese Mitteilung haben, beginnt eine Wartefrist: {wait}. Danach kann die Person, die den Antrag gestellt hat, das Konto zurückholen und ein neues Passwort und neue Codes einrichten.\n\nWaren Sie das, ist nichts zu tun. Waren Sie es nicht, stoppen Sie den Antrag mit dem Knopf auf dieser Seite. Anmelden müssen Sie sich dafür nicht:\n\n{link}\n\nTun Sie nichts, läuft die Wartefrist weiter. Bis sie um ist, ändert sich nichts. Eine Anmeldung mit Ihrer eigenen Authenticator-App beendet den Antrag sofort.',

  'mail.owner-granted.subject': 'Ihr Konto kann jetzt zurückgeholt werden',
  'mail.owner-granted.text':
    'Die Wartefrist für den Antrag {reference} ist um. Die Person, die ihn gestellt hat, kann das Konto {username} bei {site} bis zum {until, date, moment} zurückholen.\n\nWaren Sie das, beginnen Sie auf Ihrer Statusseite. Waren Sie es nicht, können Sie den Antrag noch stoppen, mit dem Knopf auf dieser Seite und ohne Anmeldung:\n\n{link}\n\nTun Sie nichts, kann die Person, die den Antrag gestellt hat, bis dahin ein neues Passwort und neue Codes einrichten.',

  'mail.owner-contested.subject': 'Ein Antrag zu Ihrem Konto wurde gestoppt',
  'mail.owner-contested.text':
    'Gegen den Antrag {reference}, das Konto {username} bei {site} wiederherzustellen, hat jemand Einspruch erhoben. Der Antrag ist gestoppt. Ist bis zum {until, date, moment} nichts geklärt, endet er, und niemand erhält Zugang.\n\nIm Konto ändert sich in dieser Zeit nichts. Sie können sich wie gewohnt anmelden. Eine Anmeldung mit einer Authenticator-App, die seit 90 Tagen zum Konto gehört, beendet den Antrag.',

  'mail.owner-ended.subject': 'Ein Antrag zu Ihrem Konto ist beendet',
  'mail.owner-ended.text':
    'Der Antrag {reference}, das Konto {username} bei {site} wiederherzustellen, ist ohne Zugang beendet. Im Konto wurde nichts geändert.',

  'history.request.proof-shown':
    'Jemand, der die Wiederherstellung des Kontos beantragt, hat etwas gezeigt, das dazugehört.',
  'history.request.state.reviewing': 'Ein Antrag auf Wiederherstellung ging an zwei Personen, die ihn prüfen.',
  'history.request.state.holding':
    'Für einen Antrag auf Wiederherstellung wurde genug gezeigt. Alle hinterlegten Adressen erhalten eine Mitteilung und können ihn während der Wartefrist stoppen.',
  'history.request.state.contested': 'Ein Antrag auf Wiederherstellung wurde durch einen Einspruch gestoppt.',
  'history.request.state.withdrawn': 'Ein Antrag auf Wiederherstellung endete ohne Zugang.',
  'history.request.state.refused': 'Ein Antrag auf Wiederherstellung endete ohne Zugang.',
  'history.request.state.expired': 'Ein Antrag auf Wiederherstellung endete ohne Zugang.',
  'history.request.objected': 'Jemand hat gegen einen Antrag auf Wiederherstellung Einspruch erhoben.',
  'history.request.viewed': 'Eine Prüfperson hat einen Antrag auf Wiederherstellung geöffnet.',
  'history.request.granted': 'Ein Antrag auf Wiederherstellung wurde bewilligt.',
  'history.request.completed': 'Ein Antrag auf Wiederherstellung wurde abgeschlossen.',
  'history.grant.used': 'Die Bewilligung, das Konto zurückzuholen, wurde genutzt.',

  'problem.request_already_filed': 'Dieser Antrag ist schon abgesendet. Seine Antworten lassen sich nicht mehr ändern.',
  'problem.request_incomplete': 'Es fehlt noch etwas. Sehen Sie die Liste unten.',
  'problem.request_takes_no_proof': 'In seinem jetzigen Stand nimmt dieser Antrag keine weiteren Nachweise an.',
  'problem.request_has_ended': 'Dieser Antrag ist beendet.',
  'problem.request_completed':
    'Das Konto wurde schon zurückgeholt, deshalb stoppt dieser Link nichts mehr. Schreiben Sie jetzt an unseren Support.',
  'problem.drafts_too_many':
    'Aus Ihrem Netz wurden in letzter Zeit viele Anträge begonnen. Am {again, date, moment} können Sie einen beginnen. Ein schon begonnener läuft weiter.',
  'problem.username_first': 'Geben Sie zuerst den Benutzernamen ein, damit wir wissen, zu welchem Konto das gehört.',
  'problem.password_tries_used': 'Für diesen Antrag wurde das Passwort fünfmal versucht. Machen Sie ohne weiter.',
  'problem.codes_tries_used': 'Für diesen Antrag wurden genug alte Codes versucht. Machen Sie ohne weitere weiter.',
  'problem.mailbox_asked_too_often':
    'In letzter Zeit wurden mehrere Links gesendet. Den nächsten können Sie am {again, date, moment} anfordern.',
  'problem.mailbox_link_unknown':
    'Dieser Link ist nicht von uns oder unvollständig. Öffnen Sie ihn noch einmal aus der E-Mail.',
  'problem.mailbox_link_used': 'Dieser Link wurde schon verwendet: Das Postfach ist bestätigt.',
  'problem.mailbox_link_replaced': 'Nach diesem Link wurde ein neuerer gesendet. Öffnen Sie die neueste E-Mail.',
  'problem.mailbox_link_expired': 'Dieser Link ist abgelaufen. Fordern Sie einen neuen an.',
  'problem.return_code_wrong': 'Prüfen Sie Vorgangsnummer und Rückkehrcode. Zusammen sind sie hier nicht bekannt.',
  'problem.return_code_too_often':
    'Zu dieser Vorgangsnummer wurde fünfmal ein anderer Rückkehrcode versucht. Sie können es am {again, date, moment} wieder versuchen.',
  'problem.objection_link_unknown':
    'Dieser Link ist nicht von uns oder unvollständig. Öffnen Sie ihn noch einmal aus der E-Mail.',
  'problem.not_granted': 'Mit diesem Antrag lässt sich das Konto noch nicht zurückholen.',
  'problem.fresh_needed': 'Zeigen Sie zuerst noch einmal das Postfach oder das Passwort.',
  'problem.fresh_wrong':
    'Das ist nicht das Passwort des Kontos. {left, plural, =0 {In dieser Stunde ist kein Versuch mehr möglich} one {In dieser Stunde ist noch ein Versuch möglich} other {In dieser Stunde sind noch # Versuche möglich}}.',
  'problem.fresh_too_often':
    'Das Passwort wurde fünfmal versucht. Sie können es am {again, date, moment} wieder versuchen oder das Postfach zeigen.',
  'problem.fresh_not_counted': 'Das zählte bei Ihrem Antrag nicht als Nachweis. Wählen Sie etwas, das gezählt hat.',
  'problem.fresh_unknown': 'Das Passwort ließ sich gerade nicht prüfen. Versuchen Sie es in einer Minute noch einmal.',
  'problem.claim_needed': 'Dieser Browser kennt Ihren Antrag nicht. Geben Sie den Rückkehrcode ein.',
  'problem.grant_used': 'Das Konto wird schon zurückgeholt.',
} as const satisfies Record<keyof typeof en, string>;
