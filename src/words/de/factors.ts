// German: authenticator apps: their page, their mails, what is said when a code is not accepted.
import type { factors as en } from '../en/factors.ts';

export const factors = {
  'mail.factor-added.subject': 'Ihr Konto hat eine neue Authenticator-App',
  'mail.factor-added.text':
    'Die Authenticator-App „{name}“ wurde am {at, date, moment} zu Ihrem Konto bei {site} hinzugefügt. Ab jetzt gelten Codes daraus für die Anmeldung, nach Ihrem Passwort.\n\nWaren Sie das nicht, ist jemand in Ihrem Konto angemeldet. Tippen Sie die Adresse von {site} selbst ein, legen Sie ein neues Passwort fest und entfernen Sie diese Authenticator-App. Können Sie sich nicht mehr anmelden, wählen Sie auf der Anmeldeseite „Anmeldung nicht möglich?“.',
  'mail.factor-removed.subject': 'Eine Authenticator-App wurde entfernt',
  'mail.factor-removed.text':
    'Die Authenticator-App „{name}“ wurde am {at, date, moment} aus Ihrem Konto bei {site} entfernt. Codes daraus gelten nicht mehr.\n\nWaren Sie das nicht, ist jemand in Ihrem Konto angemeldet. Tippen Sie die Adresse von {site} selbst ein und legen Sie ein neues Passwort fest.',
  'mail.factor-guessed.subject': 'Zehn falsche Codes wurden bei Ihrem Konto versucht',
  'mail.factor-guessed.text':
    'Jemand, der das Passwort Ihres Kontos bei {site} kennt, hat zehn falsche Codes in Folge versucht, den letzten am {at, date, moment}. Keiner war richtig, auf diesem Weg ist niemand hineingekommen, und App-Codes müssen jetzt warten. Ihre Wiederherstellungscodes gelten weiterhin, und wo Sie angemeldet sind, bleiben Sie es.\n\nWaren Sie das, prüfen Sie, ob die Uhr Ihres Smartphones richtig geht, oder nehmen Sie einen Wiederherstellungscode.\n\nWaren Sie es nicht, tippen Sie die Adresse von {site} selbst ein und legen Sie ein neues Passwort fest. Jemand kennt das alte.',

  'history.factor.added': 'Eine Authenticator-App wurde hinzugefügt.',
  'history.factor.removed': 'Eine Authenticator-App wurde entfernt.',
  'history.factor.refused': 'Ein Code für den zweiten Schritt wurde nicht angenommen.',

  'problem.totp_malformed': 'Geben Sie die sechs Ziffern ein, die Ihre App jetzt zeigt.',
  'problem.totp_wrong':
    'Dieser Code hat nicht gepasst. Prüfen Sie, ob Ihre App den Eintrag für diese Website zeigt, und geben Sie den Code ein, der jetzt dort steht.',
  'problem.totp_used': 'Dieser Code wurde schon verwendet. Warten Sie, bis Ihre App den nächsten zeigt.',
  'problem.totp_clock_slow':
    'Der Code ist richtig, aber Ihr Gerät geht etwa {seconds} s nach. Stellen Sie seine Uhrzeit auf automatisch und geben Sie den nächsten Code ein.',
  'problem.totp_clock_fast':
    'Der Code ist richtig, aber Ihr Gerät geht etwa {seconds} s vor. Stellen Sie seine Uhrzeit auf automatisch und geben Sie den nächsten Code ein.',
  'problem.factor_not_staged':
    'Der Code auf dem Bildschirm galt 30 Minuten und ist abgelaufen. Beginnen Sie neu, dann erhalten Sie einen anderen.',
  'problem.factor_too_many':
    'Ein Konto kann {most, number} Authenticator-Apps haben. Entfernen Sie zuerst eine, die Sie nicht mehr nutzen.',
  'problem.factor_unknown': 'Diese Authenticator-App gehört nicht mehr zu Ihrem Konto.',
  'problem.factor_last':
    'Das ist die einzige Authenticator-App Ihres Kontos, deshalb bleibt sie. Fügen Sie zuerst die neue hinzu und entfernen Sie dann diese.',

  'authenticators.title': 'Authenticator-Apps',
  'authenticators.lead':
    'Nach Ihrem Passwort geben Sie sechs Ziffern aus einer App auf Ihrem Smartphone oder Computer ein. Zwei Geräte sind besser als eines: Geht das eine verloren, melden Sie sich mit dem anderen an.',
  'authenticators.none':
    'Noch keine Authenticator-App. Bis Sie eine hinzufügen, genügt Ihr Passwort allein für die Anmeldung.',
  'authenticators.list': 'In Ihrem Konto',
  'authenticators.name': 'Name',
  'authenticators.added': 'Hinzugefügt',
  'authenticators.last-used': 'Zuletzt verwendet',
  'authenticators.add': 'Authenticator-App hinzufügen',
  'authenticators.remove': 'Entfernen',
  'authenticators.remove-named': '{name} entfernen',
  'authenticators.added-flash': 'Die Authenticator-App ist hinzugefügt. Codes daraus gelten ab jetzt.',
  'authenticators.removed-flash': 'Die Authenticator-App ist entfernt. Codes daraus gelten nicht mehr.',

  'authenticators.new.title': 'Authenticator-App hinzufügen',
  'authenticators.new.type': 'Scannen geht nicht? Tippen Sie den Einrichtungsschlüssel ein',
  'authenticators.new.prove': '2. Benennen und ersten Code eingeben',
  'authenticators.new.name': 'Name',
  'authenticators.new.name-hint': 'Damit Sie sie von anderen unterscheiden, zum Beispiel „Blaues Smartphone“.',
  'authenticators.new.name-missing': 'Geben Sie einen Namen für diese Authenticator-App ein.',
  'authenticators.new.name-long': 'Verwenden Sie höchstens 60 Zeichen.',
  'authenticators.new.default-name': 'Authenticator-App',
  'authenticators.new.code': 'Code aus der App',
  'authenticators.new.code-missing': 'Geben Sie die sechs Ziffern ein, die Ihre App zeigt.',
  'authenticators.new.submit': 'Aktivieren',
  'authenticators.new.cancel': 'Abbrechen',

  'authenticators.remove.title': '{name} entfernen?',
  'authenticators.remove.lead':
    'Codes daraus gelten dann nicht mehr. Alle Adressen Ihres Kontos erhalten eine Mitteilung. Löschen Sie danach den Eintrag in der App.',
  'authenticators.remove.submit': 'Entfernen',
  'authenticators.remove.keep': 'Behalten',
} as const satisfies Record<keyof typeof en, string>;
