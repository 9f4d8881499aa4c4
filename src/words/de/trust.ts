// German: how to tell that a message is ours, and how to reach people.
import type { trust as en } from '../en/trust.ts';

export const trust = {
  'help.real-messages.title': 'Ist diese Nachricht wirklich von uns?',
  'help.real-messages.lead':
    'Das finden Sie heraus, ohne der Nachricht zu vertrauen. Nutzen Sie ihre Links nicht, solange Sie nicht sicher sind.',
  'help.real-messages.check': 'So prüfen Sie es',
  'help.real-messages.check.type': 'Tippen Sie {host} selbst in Ihren Browser.',
  'help.real-messages.check.request':
    'Geht es um einen Antrag, den Sie gestellt haben? Öffnen Sie „Ihren Antrag ansehen“ mit Vorgangsnummer und Rückkehrcode. „Nachrichten, die wir Ihnen gesendet haben“ führt jede E-Mail mit Zeit und Betreff auf. Was dort nicht steht, ist nicht von uns.',
  'help.real-messages.check.account':
    'Geht es um Ihr Konto? Melden Sie sich an. Ihre Kontoseite zeigt dieselben Mitteilungen, und der Verlauf sagt, was geschehen ist.',
  'help.real-messages.real': 'Eine echte Nachricht von uns',
  'help.real-messages.real.from': 'kommt von {from}',
  'help.real-messages.real.subject': 'hat einen Betreff, der mit [{site}] beginnt',
  'help.real-messages.real.link': 'hat höchstens einen Link, und der beginnt mit {origin}/',
  'help.real-messages.real.plain': 'ist reiner Text, ohne Bilder, Anhänge oder Telefonnummern zum Anrufen',
  'help.real-messages.real.nothing': 'sagt, was geschieht, wenn Sie nichts tun, und drängt Sie nicht',
  'help.real-messages.real.not-proof':
    'Absender und Aussehen lassen sich fälschen. Sicher ist nur die Liste auf der Seite, deren Adresse Sie selbst eingetippt haben.',
  'help.real-messages.never': 'Was wir nie tun',
  'help.real-messages.never.secrets':
    'per E-Mail, Telefon oder Chat nach einem Passwort, einem Wiederherstellungscode oder einem App-Code fragen',
  'help.real-messages.never.call': 'Sie von uns aus anrufen',
  'help.real-messages.never.money':
    'Geld verlangen. Der Weg zurück ins Konto kostet nichts, und wer ihn verkauft, gehört nicht zu uns',
  'help.real-messages.never.screen':
    'Sie auffordern, etwas zu installieren, Ihren Bildschirm zu teilen oder ein Bild von Codes zu senden',
  'help.real-messages.answered': 'Wenn Sie auf eine Fälschung schon geantwortet haben',
  'help.real-messages.answered.password':
    'Tippen Sie {host} in Ihren Browser, melden Sie sich an und ändern Sie Ihr Passwort. Damit werden alle anderen abgemeldet.',
  'help.real-messages.answered.codes':
    'Haben Sie einen Wiederherstellungscode verraten: Erstellen Sie neue Codes und geben Sie an, dass jemand die alten gesehen haben könnte.',
  'help.real-messages.answered.request':
    'Beantragt jemand die Wiederherstellung Ihres Kontos: Stoppen Sie das auf Ihrer Kontoseite oder über den Link in unserer E-Mail dazu.',
  'help.real-messages.answered.tell': 'Melden Sie es uns, damit wir andere warnen können.',
  'help.real-messages.go': 'Meinen Antrag ansehen',
  'help.real-messages.report': 'Eine gefälschte Nachricht melden',

  'contact.title': 'Worum geht es?',
  'contact.hint':
    'Damit es an die richtige Stelle kommt. Per E-Mail kann Sie hier niemand ins Konto lassen: Dorthin führen der Wegweiser und ein Antrag.',
  'contact.about.locked-out': 'Ich komme nicht in mein Konto',
  'contact.about.locked-out.hint': 'Führt zum Wegweiser und von dort zu einem Antrag, ohne Anmeldung',
  'contact.about.someone-else': 'Jemand anderes ist in meinem Konto',
  'contact.about.request': 'Ein Antrag, den ich abgesendet habe',
  'contact.about.request.hint': 'Seine Seite sagt, wer am Zug ist und bis wann',
  'contact.about.report': 'Eine Nachricht, die gefälscht sein kann, oder ein Sicherheitsproblem',
  'contact.about.data': 'Was über mich gespeichert ist',
  'contact.about.other': 'Etwas anderes',
  'contact.about.select': 'Wählen Sie, worum es geht',

  'contact.report.title': 'Gefälschte Nachricht oder Sicherheitsproblem melden',
  'contact.report.lead': 'Das schützt auch andere. Schreiben Sie an',
  'contact.report.say': 'Was uns hilft',
  'contact.report.say.fake': 'Eine gefälschte Nachricht: vollständig, mit Betreff, Absender und dem Link als Text.',
  'contact.report.say.security': 'Ein Sicherheitsproblem: wo es ist, wie es sich zeigt und was es möglich macht.',
  'contact.report.never': 'Lassen Sie Passwörter, Codes und Tokens weg. Niemand hier braucht sie.',
  'contact.report.inside': 'Ist gerade jemand in Ihrem Konto? Stoppen Sie das zuerst.',
  'contact.report.machine': 'Dasselbe für Maschinen:',

  'contact.message.title': 'An den Support schreiben',
  'contact.message.lead':
    'Der Support beantwortet Fragen. Er kann Sie in kein Konto lassen, und diese Nachricht beginnt keinen Antrag und beschleunigt keinen.',
  'contact.message.locked-out': 'Ich komme nicht in mein Konto: zum Wegweiser',
  'contact.message.about': 'Thema',
  'contact.message.change': 'Thema',
  'contact.message.text': 'Ihre Nachricht',
  'contact.message.text-hint':
    'Bis zu {most, number} Zeichen. Geht es um einen Antrag, nennen Sie die Vorgangsnummer. Keine Passwörter oder Codes.',
  'contact.message.enter': 'Geben Sie Ihre Nachricht ein',
  'contact.message.long': 'Die Nachricht darf höchstens 2.000 Zeichen lang sein',
  'contact.message.secret':
    'Darin scheint ein Passwort, Code oder Token zu stehen. Nehmen Sie es heraus: Niemand braucht es, und es sollte Ihres bleiben',
  'contact.message.address': 'Ihre E-Mail-Adresse',
  'contact.message.address-hint':
    'Für die Antwort. Zuerst senden wir einen Link dorthin, damit niemand in Ihrem Namen schreibt.',
  'contact.message.address-enter': 'Geben Sie eine E-Mail-Adresse ein, deren Postfach Sie öffnen können',
  'contact.message.address-long': 'Die Adresse darf höchstens 254 Zeichen lang sein',
  'contact.message.go': 'Weiter',
  'contact.message.kept':
    'Wir behalten die Nachricht, bis Sie sie bestätigen, höchstens {kept}. Dann geht sie an den Support, und hier bleibt nur, dass sie gesendet wurde.',
  'contact.elsewhere': 'Den Support erreichen Sie hier:',

  'contact.sent.title': 'Öffnen Sie den Link aus unserer E-Mail',
  'contact.sent.lead':
    'Wir haben eine E-Mail an {address} gesendet. Ihre Nachricht geht an den Support, wenn Sie auf der verlinkten Seite den Knopf drücken.',
  'contact.sent.until':
    'Sie wartet bis zum {until, date, moment}. Die E-Mail kann einige Minuten brauchen und im Spam-Ordner liegen.',
  'contact.sent.yours': 'Ihre Nachricht',
  'contact.sent.change': 'Nachricht oder Adresse ändern',
  'contact.sent.none': 'In diesem Browser wartet keine Nachricht.',
  'contact.confirm.title': 'Diese Nachricht an den Support senden?',
  'contact.confirm.lead': 'Die Antwort geht an {address}.',
  'contact.confirm.go': 'Senden',
  'contact.confirm.not':
    'Haben Sie sie nicht geschrieben, schließen Sie diese Seite. Dann wird nichts gesendet, und sie wird gelöscht.',
  'contact.done.title': 'Ihre Nachricht ist gesendet',
  'contact.done.lead': 'Der Support hat sie und antwortet per E-Mail. Sie können diese Seite schließen.',
  'contact.done.home': 'Zur Startseite',

  'mail.contact-confirm.subject': 'Ihre Nachricht an unseren Support senden?',
  'mail.contact-confirm.text':
    'Jemand hat eine Nachricht an den Support von {site} geschrieben und diese Adresse für die Antwort angegeben.\n\nWaren Sie das? Dann öffnen Sie diesen Link, sehen Sie die Nachricht an und drücken Sie dort den Knopf. Er gilt bis zum {until, date, moment}:\n\n{link}\n\nWaren Sie es nicht, tun Sie nichts. Dann wird die Nachricht gelöscht, und niemand erhält sie.',
  'mail.contact-message.subject': 'Eine Nachricht an den Support',
  'mail.contact-message.text':
    'Jemand hat das auf {link} geschrieben und gezeigt, dass er E-Mails an {address} lesen kann. Antworten Sie an diese Adresse.\n\nThema: {about}\n\n----\n{message}\n----\n\nOb dieser Person ein Konto gehört, ist nicht bekannt. Ändern Sie wegen einer E-Mail nichts an einem Konto: Wer nicht hineinkommt, beginnt auf der Startseite bei „Ich komme nicht in mein Konto“.',

  'problem.contact_too_often':
    'Mit dieser Adresse wurden heute drei Nachrichten geschrieben. Sie können am {again, date, moment} wieder schreiben.',
  'problem.contact_link_unknown':
    'Dieser Link ist nicht von uns, oder seine Nachricht wurde gelöscht. Schreiben Sie sie noch einmal.',
  'problem.contact_link_used': 'Diese Nachricht ist schon gesendet. Es ist nichts mehr zu tun.',
  'problem.contact_link_expired':
    'Dieser Link ist abgelaufen, und die Nachricht ist gelöscht. Schreiben Sie sie noch einmal.',
} as const satisfies Record<keyof typeof en, string>;
