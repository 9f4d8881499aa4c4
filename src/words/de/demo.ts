// German: the demo's own pages: the people with their passwords, and the mails that were caught.
import type { demo as en } from '../en/demo.ts';

export const demo = {
  'demo.title': 'Personen der Demo',
  'demo.lead':
    'Alles hier ist erfunden. Diese Passwörter und Codes sind öffentlich, deshalb gibt es diese Seite nur in einer Demo.',
  'demo.people': 'Personen',
  'demo.person.jo':
    'Ausgesperrt. Die App ging mit dem alten Smartphone verloren, und die Codes wurden am 12. Mai erneuert, aber nie gesichert. Kennt das Passwort und liest das Postfach.',
  'demo.person.sam': 'Weiß das Passwort nicht mehr. Hat die Authenticator-App noch.',
  'demo.person.mira': 'Prüft Anträge. Meldet sich an der Prüfkonsole an.',
  'demo.person.ravi': 'Prüft Anträge. Meldet sich an der Prüfkonsole an.',
  'demo.person.noor': 'Prüft Anträge. Entscheidet, wenn die beiden anderen uneins sind.',
  'demo.username': 'Benutzername',
  'demo.address': 'Adresse',
  'demo.password': 'Passwort',
  'demo.app': 'Code der App jetzt',
  'demo.app.lost': 'Keiner: Das Smartphone ist weg',
  'demo.app.until':
    'Gilt noch {seconds, plural, one {# Sekunde} other {# Sekunden}}. Laden Sie für den nächsten neu; jeder gilt einmal.',
  'demo.codes': 'Codes von Bogen {label}, erstellt am {at, date, day}',
  'demo.walk': 'Die Geschichte durchgehen',
  'demo.walk.sign-in.page': 'Anmeldung',
  'demo.walk.sign-in': 'als jo, und einen Code vom alten Bogen versuchen.',
  'demo.walk.guide.page': 'Wegweiser',
  'demo.walk.guide': 'drei Fragen beantworten und den schnellsten Weg sehen.',
  'demo.walk.request.page': 'Antrag',
  'demo.walk.request': 'einen stellen. Als Dokument genügt jedes Bild.',
  'demo.walk.mail.page': 'Postausgang',
  'demo.walk.mail': 'die gesendeten Links öffnen.',
  'demo.walk.review.page': 'Prüfkonsole',
  'demo.walk.review':
    'als mira anmelden, dann als ravi in einem anderen Browser oder nach dem Abmelden, und zustimmen.',
  'demo.walk.wait.page': 'Status',
  'demo.walk.wait': 'die Wartefrist abwarten, hier zwei Minuten, im Leben Tage. Dann das Konto zurückholen.',
  'demo.console': 'Prüfkonsole öffnen',
  'demo.outbox': 'Postausgang öffnen',
  'demo.outbox.title': 'Postausgang',
  'demo.outbox.lead': 'E-Mails, die diese Demo gesendet hätte. Keine verlässt diesen Rechner.',
  'demo.outbox.empty':
    'Noch keine E-Mail. Sie erscheint kurz nach dem Senden hier; laden Sie neu, um wieder nachzusehen.',
  'demo.outbox.to': 'An',
  'demo.outbox.sent': 'Gesendet',
} as const satisfies Record<keyof typeof en, string>;
