// German: recovery codes: their pages, the printed sheet, their mails, what is said when one is not accepted.
import type { codes as en } from '../en/codes.ts';

export const codes = {
  'mail.codes-first.subject': 'Ihre Wiederherstellungscodes gelten jetzt',
  'mail.codes-first.text':
    'Bogen {sheet} mit Wiederherstellungscodes für {site} gilt seit dem {at, date, moment}. Bewahren Sie ihn dort auf, wo Sie ihn suchen würden, nicht auf dem Smartphone mit Ihrer Authenticator-App.\n\nWaren Sie das nicht, ist jemand in Ihrem Konto angemeldet. Tippen Sie die Adresse von {site} selbst ein und legen Sie ein neues Passwort fest. Wir senden nie Codes per E-Mail.',
  'mail.codes-replaced.subject': 'Ihre neuen Wiederherstellungscodes gelten jetzt',
  'mail.codes-replaced.text':
    'Bogen {sheet} mit Wiederherstellungscodes für {site} gilt seit dem {at, date, moment}.\nBogen {replaced} gilt nicht mehr. Vernichten Sie ihn, damit Sie später nicht danach greifen.\n\nWaren Sie das nicht, ist jemand in Ihrem Konto angemeldet. Tippen Sie die Adresse von {site} selbst ein und legen Sie ein neues Passwort fest. Wir senden nie Codes per E-Mail.',
  'mail.codes-exposed.subject': 'Ihre Wiederherstellungscodes sind abgeschaltet',
  'mail.codes-exposed.text':
    'Bogen {sheet} mit Wiederherstellungscodes für {site} wurde am {at, date, moment} abgeschaltet, weil ihn jemand gesehen haben könnte. Stellen Sie den neuen Bogen fertig: Bis dahin haben Sie keine Wiederherstellungscodes.\n\nWaren Sie das nicht, ist jemand in Ihrem Konto angemeldet. Tippen Sie die Adresse von {site} selbst ein und legen Sie ein neues Passwort fest.',
  'mail.codes-abandoned.subject': 'Ihre neuen Wiederherstellungscodes gelten nicht',
  'mail.codes-abandoned.text':
    'Für Ihr Konto bei {site} wurde ein neuer Bogen mit Wiederherstellungscodes erstellt, {sheet}. Innerhalb von 30 Minuten wurde aber keiner der Codes zur Kontrolle eingegeben. Bogen {sheet} gilt nicht. Vernichten Sie ihn, falls Sie ihn gedruckt oder gespeichert haben.\n\nBogen {working} gilt weiterhin. Behalten Sie ihn. Einen neuen Bogen können Sie jederzeit auf Ihrer Kontoseite erstellen.',
  'mail.codes-none.subject': 'Ihre neuen Wiederherstellungscodes gelten nicht',
  'mail.codes-none.text':
    'Für Ihr Konto bei {site} wurde ein Bogen mit Wiederherstellungscodes erstellt, {sheet}. Innerhalb von 30 Minuten wurde aber keiner der Codes zur Kontrolle eingegeben. Bogen {sheet} gilt nicht. Vernichten Sie ihn, falls Sie ihn gedruckt oder gespeichert haben.\n\nIhr Konto hat jetzt keine geltenden Wiederherstellungscodes. Erstellen Sie auf Ihrer Kontoseite einen neuen Bogen.',
  'mail.code-used.subject': 'Ein Wiederherstellungscode wurde verwendet',
  'mail.code-used.text':
    'Für Ihr Konto bei {site} wurde am {at, date, moment} ein Wiederherstellungscode von Bogen {sheet} verwendet. Auf diesem Bogen {left, plural, =0 {ist kein Code} one {ist # Code} other {sind # Codes}} übrig.\n\nWaren Sie das, streichen Sie den Code durch.\n\nWaren Sie es nicht, hat jemand Ihr Passwort und Ihren Bogen. Tippen Sie die Adresse von {site} selbst ein, legen Sie ein neues Passwort fest und erstellen Sie neue Codes.',
  'mail.codes-low.subject':
    '{left, plural, =0 {Kein Wiederherstellungscode ist übrig} one {Ein Wiederherstellungscode ist übrig} other {# Wiederherstellungscodes sind übrig}}',
  'mail.codes-low.text':
    '{left, plural, =0 {Auf Bogen {sheet} Ihres Kontos bei {site} ist kein Code übrig. Ohne Bogen ist der Weg zurück lang, wenn Ihr Smartphone verloren geht.} one {Auf Bogen {sheet} Ihres Kontos bei {site} ist ein Code übrig.} other {Auf Bogen {sheet} Ihres Kontos bei {site} sind # Codes übrig.}}\n\nErstellen Sie auf Ihrer Kontoseite einen neuen Bogen. Der alte gilt weiter, bis Sie einen Code vom neuen zur Kontrolle eingegeben haben.',

  'history.sheet.staged': 'Neue Wiederherstellungscodes wurden erstellt, aber noch nicht aktiviert.',
  'history.sheet.activated': 'Neue Wiederherstellungscodes wurden aktiviert.',
  'history.sheet.abandoned': 'Neue Wiederherstellungscodes wurden nie aktiviert.',
  'history.sheet.exposed': 'Wiederherstellungscodes wurden abgeschaltet, weil jemand sie gesehen haben könnte.',
  'history.code.used': 'Ein Wiederherstellungscode wurde verwendet.',
  'history.code.dead-tried': 'Ein Wiederherstellungscode, der nicht mehr gilt, wurde versucht.',

  'problem.code_malformed':
    'Wiederherstellungscodes haben 24 Buchstaben und Ziffern, nie den Buchstaben U. Geben Sie den ganzen Code ein.',
  'problem.code_malformed_count':
    'Wiederherstellungscodes haben 24 Buchstaben und Ziffern, nie den Buchstaben U. Dieser hat {typed, plural, one {# Zeichen} other {# Zeichen}}.',
  'problem.code_mistyped':
    'Prüfen Sie den Code: Ein Zeichen scheint falsch zu sein, oder zwei sind vertauscht. Das zählt nicht als Versuch.',
  'problem.code_several':
    'Geben Sie nur einen Code ein. Jede Zeile Ihres Bogens, die nicht durchgestrichen ist, passt.',
  'problem.code_is_app_code':
    'Das sieht nach einem Code aus Ihrer App aus, mit dem Sie sich neben dem Passwort anmelden. Wiederherstellungscodes haben 24 Buchstaben und Ziffern.',
  'problem.code_wrong':
    'Dieser Code hat nicht gepasst. Nehmen Sie einen Code, den Sie noch nicht verwendet haben, von dem Bogen mit dem neuesten Datum.',
  'problem.code_used':
    'Diesen Code haben Sie am {usedAt, date, day} verwendet. Nehmen Sie einen anderen von Bogen {sheet}.',
  'problem.code_replaced':
    'Dieser Code ist von Bogen {sheet}, ersetzt am {replacedAt, date, day}. Suchen Sie Bogen {current}, erstellt am {madeAt, date, day}.',
  'problem.code_replaced_none':
    'Dieser Code ist von Bogen {sheet}, abgeschaltet am {replacedAt, date, day}. Ihr Konto hat jetzt keinen geltenden Bogen.',
  'problem.code_never_activated':
    'Dieser Code ist von Bogen {sheet}, der nie aktiviert wurde. Bogen {current}, erstellt am {madeAt, date, day}, gilt weiterhin.',
  'problem.code_never_activated_none':
    'Dieser Code ist von Bogen {sheet}, der nie aktiviert wurde. Ihr Konto hat jetzt keinen geltenden Bogen.',
  'problem.sheet_not_staged':
    'Es wartet kein Bogen auf die Aktivierung: Er ist schon aktiviert, oder seine 30 Minuten sind um. Erstellen Sie neue Codes, wenn Sie welche brauchen.',
  'problem.code_of_other_sheet': 'Der ist von Bogen {sheet}. Nehmen Sie einen Code vom neuen Bogen, {wanted}.',
  'problem.code_not_of_this_sheet':
    'Dieser Code steht nicht auf dem neuen Bogen. Geben Sie einen ein, den Sie darauf sehen.',

  'codes.title': 'Wiederherstellungs\u00ADcodes',
  'codes.lead':
    'Acht Codes auf einem Bogen. Jeder gilt für eine Anmeldung, nach Ihrem Passwort, wenn Sie Ihre Authenticator-App nicht haben.',
  'codes.none':
    'Sie haben keine Wiederherstellungscodes. Geht Ihre Authenticator-App verloren, ist der Weg zurück lang.',
  'codes.need-factor':
    'Wiederherstellungscodes vertreten eine Authenticator-App. Fügen Sie zuerst eine hinzu, dann können Sie hier einen Bogen erstellen.',
  'codes.add-factor': 'Authenticator-App hinzufügen',
  'codes.working': 'Ihr Bogen',
  'codes.sheet': 'Bogen',
  'codes.made': 'Erstellt',
  'codes.left': 'Codes übrig',
  'codes.left-of': '{left, number} von 8',
  'codes.earlier': 'Frühere Bögen',
  'codes.earlier-hint': 'Keiner davon gilt. Haben Sie noch einen, vernichten Sie ihn.',
  'codes.state': 'Was geschehen ist',
  'codes.state-replaced': 'Ersetzt am {at, date, day}',
  'codes.state-never': 'Nie aktiviert',
  'codes.left-halfway':
    'Ihre neuen Codes, Bogen {sheet}, wurden nie aktiviert. Bogen {working} gilt weiterhin. Vernichten Sie Bogen {sheet}, falls Sie ihn aufbewahrt haben.',
  'codes.left-halfway-none':
    'Ihre neuen Codes, Bogen {sheet}, wurden nie aktiviert. Vernichten Sie diesen Bogen, falls Sie ihn aufbewahrt haben, und erstellen Sie einen neuen.',
  'codes.waiting': 'Bogen {sheet} wartet auf die Aktivierung.',
  'codes.continue': 'Weiter mit Bogen {sheet}',
  'codes.low':
    '{left, plural, =0 {Kein Code ist übrig.} one {Ein Code ist übrig.} other {# Codes sind übrig.}} Erstellen Sie bald einen neuen Bogen.',
  'codes.new': 'Neue Codes erstellen',
  'codes.test': 'Einen Code prüfen',
  'codes.back': 'Zurück zu Ihrem Konto',

  'codes.why.title': 'Warum möchten Sie neue Codes?',
  'codes.why.first-title': 'Erstellen Sie Ihre Wiederherstellungs\u00ADcodes',
  'codes.why.first-lead':
    'Sie erhalten einen Bogen mit acht Codes zum Drucken oder Speichern. Einen davon geben Sie dann zur Kontrolle ein, damit sicher ist, dass Sie ihn haben. Erst danach gilt der Bogen.',
  'codes.why.lead': 'Ihr Bogen {sheet} gilt weiter, bis Sie einen Code vom neuen zur Kontrolle eingegeben haben.',
  'codes.why.legend': 'Grund',
  'codes.why.routine': 'Es ist Zeit für neue',
  'codes.why.running-low': 'Nur wenige sind übrig',
  'codes.why.lost': 'Ich habe den Bogen verloren',
  'codes.why.exposed': 'Jemand könnte sie gesehen haben',
  'codes.why.exposed-hint': 'Ihr alter Bogen wird sofort abgeschaltet, noch bevor der neue gilt.',
  'codes.why.missing': 'Wählen Sie, warum Sie neue Codes möchten.',
  'codes.why.submit': 'Codes erstellen',

  'codes.save.title': 'Sichern Sie Ihre neuen Codes',
  'codes.save.pending': 'Noch nicht aktiviert. Ihr Bogen {working} gilt weiterhin.',
  'codes.save.pending-none':
    'Noch nicht aktiviert. Bis Sie einen Code zur Kontrolle eingegeben haben, gilt keiner davon.',
  'codes.save.until': 'Diese Seite zeigt bis zum {until, date, moment} dieselben Codes.',
  'codes.save.next': 'Gleich fragen wir nach einem davon. Halten Sie sie bereit.',
  'codes.save.print': 'Drucken Sie sie mit Ihrem Browser: Es wird nur der Bogen gedruckt.',
  'codes.save.download': 'Als Textdatei herunterladen',
  'codes.save.submit': 'Ich habe sie. Weiter',

  'codes.sheet.works-when': 'Gilt erst, wenn einer dieser Codes auf der Seite zur Kontrolle eingegeben wurde.',
  'codes.sheet.until-then': 'Behalten Sie bis dahin Bogen {working}.',

  'codes.prove.title': 'Geben Sie einen Code zur Kontrolle ein',
  'codes.prove.lead': 'So ist sicher, dass der Bogen in Ihren Händen ist. Der Code wird dabei nicht verbraucht.',
  'codes.prove.code': 'Code Nummer {number, number} von Bogen {sheet}',
  'codes.prove.hint':
    'Auch jeder andere Code dieses Bogens passt. Groß- und Kleinschreibung, Leerzeichen und Striche spielen keine Rolle.',
  'codes.prove.missing': 'Geben Sie einen Code vom neuen Bogen ein.',
  'codes.prove.submit': 'Bogen aktivieren',
  'codes.prove.back': 'Codes noch einmal zeigen',

  'codes.done.title': 'Bogen {sheet} gilt ab jetzt',
  'codes.done.replaced': 'Bogen {replaced} gilt nicht mehr. Vernichten Sie ihn, damit Sie später nicht danach greifen.',
  'codes.done.lead':
    'Bewahren Sie Bogen {sheet} dort auf, wo Sie ihn suchen würden: bei Ihren Unterlagen oder in einem Passwortmanager. Nicht nur auf dem Smartphone mit Ihrer Authenticator-App.',
  'codes.done.told': 'Alle Adressen Ihres Kontos haben eine Mitteilung erhalten.',

  'codes.test.title': 'Einen Code prüfen',
  'codes.test.lead': 'Sehen Sie, ob ein gefundener Bogen noch gilt. Der Code wird dabei nicht verbraucht.',
  'codes.test.code': 'Wiederherstellungscode',
  'codes.test.submit': 'Prüfen',
  'codes.test.active':
    'Dieser Code gilt. Er ist von Bogen {sheet}, erstellt am {at, date, day}, und wurde nicht verbraucht.',
  'codes.test.used': 'Dieser Code wurde schon verwendet. Er ist von Bogen {sheet}, erstellt am {at, date, day}.',
  'codes.test.replaced':
    'Dieser Code ist von Bogen {sheet}, erstellt am {at, date, day}, der ersetzt wurde. Er gilt nicht.',
  'codes.test.never':
    'Dieser Code ist von Bogen {sheet}, erstellt am {at, date, day}, der nie aktiviert wurde. Er gilt nicht.',
  'codes.test.nothing': 'Das ist kein Code Ihres Kontos.',
} as const satisfies Record<keyof typeof en, string>;
