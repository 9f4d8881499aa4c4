// German: how recovery is decided: the running policy in words. The figures are filled in from the policy itself (law 18).
import type { policy as en } from '../en/policy.ts';

export const policy = {
  'policy.title': 'So wird entschieden',
  'policy.lead':
    'Das sind die Regeln, nach denen {site} arbeitet. Diese Seite wird aus den Regeln selbst erzeugt, beide können sich also nicht widersprechen. Version {version}.',
  'policy.roots.title': 'Was zählt',
  'policy.roots.text':
    'Wir zählen nicht Nachweise, sondern Hürden: was jemand anderes überwinden müsste, um dasselbe zeigen zu können, etwa Ihr Postfach, Ihren Passwortspeicher oder die Domain Ihrer Adresse. Zwei Postfächer im selben Haus zählen einmal.',
  'policy.roots.mature':
    'Etwas zählt erst, wenn es {mature} lang im Konto hinterlegt war. Was später oder über einen anderen Nachweis hinzukam, zählt nicht.',
  'policy.roots.document':
    'Ein Dokument zählt nie als Hürde und genügt nie allein. Es hilft den Personen, die entscheiden.',
  'policy.tiers.title': 'Was für die einzelnen Konten verlangt wird',
  'policy.tier.ordinary': 'Gewöhnliche Konten',
  'policy.tier.important': 'Wichtige Konten',
  'policy.tier.critical': 'Kritische Konten',
  'policy.roots': 'Zu zeigen',
  'policy.roots.count':
    '{count, plural, one {# Hürde} other {# voneinander getrennte Hürden}}, die jemand anderes überwinden müsste',
  'policy.roots.beside': 'Eine davon muss etwas anderes sein als {kinds}',
  'policy.kind.mailbox': 'ein Postfach',
  'policy.kind.password': 'ein Passwort',
  'policy.people': 'Wer entscheidet',
  'policy.people.never': 'Allein die Regeln',
  'policy.people.short-of-roots':
    'Die Regeln. Reicht das Gezeigte nicht, zwei Personen, auch sie nie unter {floor} Hürden',
  'policy.people.always': 'Immer zwei Personen, auch sie nie unter {floor} Hürden',
  'policy.document': 'Dokument',
  'policy.document.yes': 'Ein amtlicher Ausweis oder ein Beleg für die Anschrift, bevor Personen entscheiden',
  'policy.document.no': 'Wird nicht verlangt',
  'policy.hold': 'Wartefrist, bevor das Konto zurückgegeben wird',
  'policy.hold.row': '{wait} bei {count} Hürden',
  'policy.hold.row-more': '{wait} ab {count} Hürden',
  'policy.probation': 'Danach',
  'policy.probation.text':
    '{wait} Schutzzeit: nichts veröffentlichen, keine Tokens erstellen, keine Maintainer ändern, nichts löschen',
  'policy.always.title': 'Was immer gilt',
  'policy.always.told':
    'Bevor die Wartefrist beginnt, erhalten alle im Konto hinterlegten Adressen eine Mitteilung. Die Wartefrist wird nie verkürzt.',
  'policy.always.stop':
    'Jede davon kann einen Antrag mit einem Knopf stoppen, ohne Anmeldung. Eine Anmeldung mit einem Faktor, der älter als 90 Tage ist, beendet ihn.',
  'policy.always.nothing': 'Ein Antrag ändert nichts am Konto.',
  'policy.always.two': 'Was Menschen entscheiden, entscheiden zwei verschiedene, und zwar anhand derselben Nachweise.',
  'policy.always.ends':
    'Wer das Konto zurückholt, zeigt einen Nachweis noch einmal. Dabei enden alle Sitzungen und Faktoren.',
  'policy.deadlines.title': 'Wie lange jeder Schritt dauern darf',
  'policy.deadlines.step': 'Schritt',
  'policy.deadlines.time': 'Höchstens',
  'policy.deadline.draft': 'Fragen beantworten',
  'policy.deadline.filed': 'Prüfen, was gesendet wurde',
  'policy.deadline.proving': 'Zeigen, was fehlt',
  'policy.deadline.reviewing': 'Entscheidung durch zwei Personen',
  'policy.deadline.granted': 'Das Konto zurückholen',
  'policy.deadline.contested': 'Einen Einspruch klären',
} as const satisfies Record<keyof typeof en, string>;
