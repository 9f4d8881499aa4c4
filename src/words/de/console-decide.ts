// German: the reviewers' console: deciding, and what is wrong with a decision.
import type { consoleDecide as en } from '../en/console-decide.ts';

export const consoleDecide = {
  'console.decisions.title': 'Entscheidungen',
  'console.decisions.none': 'Noch niemand hat entschieden.',
  'console.decisions.hidden':
    '{count, plural, one {Eine andere Prüfperson hat entschieden. Wie, sehen Sie nach Ihrer eigenen Entscheidung.} other {# andere Prüfpersonen haben entschieden. Wie, sehen Sie nach Ihrer eigenen Entscheidung.}}',
  'console.decisions.who': 'Prüfperson',
  'console.decisions.verdict': 'Entscheidung',
  'console.decisions.when': 'Wann',
  'console.decisions.note': 'Notiz',
  'console.decisions.you': '{username} (Sie)',
  'console.decisions.unknown': 'Eine frühere Prüfperson',
  'console.decisions.approve': 'Zugestimmt',
  'console.decisions.refuse': 'Abgelehnt',
  'console.decisions.void': 'Hinfällig: Die Nachweislage hat sich am {at, date, moment} geändert',
  'console.decisions.mine': 'Sie haben entschieden. Als Nächstes entscheidet eine andere Prüfperson.',

  'console.decide.title': 'Entscheiden',
  'console.decide.verdict': 'Wie entscheiden Sie?',
  'console.decide.approve': 'Zustimmen',
  'console.decide.approve.hint':
    'Stimmt auch eine zweite Prüfperson zu, erhalten alle hinterlegten Adressen eine Mitteilung, und eine Wartefrist beginnt: {wait}. Jede davon kann den Antrag mit einem Knopf stoppen.',
  'console.decide.refuse': 'Ablehnen',
  'console.decide.refuse.hint':
    'Lehnt auch eine zweite Prüfperson ab, endet der Antrag. Die antragstellende Person liest den Grund und kann einen neuen Antrag stellen.',
  'console.decide.differ': 'Sind Sie beide verschiedener Ansicht, entscheidet eine dritte Prüfperson.',
  'console.decide.reason': 'Warum lehnen Sie ab?',
  'console.decide.reason.hint': 'Nur bei einer Ablehnung. Die antragstellende Person liest das.',
  'console.decide.reason.not-enough': 'Das Gezeigte weist nicht nach, dass ihr das Konto gehört',
  'console.decide.reason.document-unclear': 'Das Dokument ist nicht lesbar, oder Wichtiges ist abgedeckt',
  'console.decide.reason.document-differs': 'Das Dokument passt nicht zum Konto oder zur Schilderung',
  'console.decide.reason.contradiction': 'Die Angaben passen nicht zusammen',
  'console.decide.reason.not-the-owner':
    'Was wir gesehen haben, deutet darauf hin, dass das Konto jemand anderem gehört',
  'console.decide.reason.other': 'Etwas anderes',
  'console.decide.words': 'In Ihren eigenen Worten, an die antragstellende Person',
  'console.decide.words.hint': 'Nötig bei „Etwas anderes“. Keine Namen, keine Adressen, nichts über andere Menschen.',
  'console.decide.words.long': 'Verwenden Sie höchstens 1.000 Zeichen.',
  'console.decide.note': 'Notiz an die anderen Prüfpersonen',
  'console.decide.note.hint':
    'Zu lesen ist sie für die anderen erst nach deren Entscheidung, für die antragstellende Person nie.',
  'console.decide.verdict-missing': 'Wählen Sie, wie Sie entscheiden',
  'console.decide.submit': 'Meine Entscheidung festhalten',
  'console.decide.not-now': 'Sie können noch nicht entscheiden',
  'console.decide.confirm': 'Bestätigen Sie, dass Sie es sind',
  'console.decide.cannot-approve':
    'Das Regelwerk lässt bei diesem Stand keine Zustimmung zu. Sie können den Antrag ablehnen oder warten, bis die antragstellende Person ergänzt, was fehlt.',
  'console.decided.first': 'Ihre Entscheidung ist festgehalten. Als Nächstes entscheidet eine andere Prüfperson.',
  'console.decided.approved':
    'Ihre Entscheidung ist festgehalten. Zwei von Ihnen haben zugestimmt: Alle hinterlegten Adressen erhalten eine Mitteilung, dann beginnt die Wartefrist.',
  'console.decided.refused':
    'Ihre Entscheidung ist festgehalten. Zwei von Ihnen haben abgelehnt: Der Antrag endet, und die antragstellende Person erhält eine Nachricht.',

  'console.error.not-in-review': 'Dieser Antrag wartet nicht mehr auf Prüfpersonen.',
  'console.error.concerned': 'Hier geht es um Ihr eigenes Konto, deshalb entscheiden andere.',
  'console.error.not-fresh':
    'Ihr letzter Code ist mehr als 15 Minuten alt. Bestätigen Sie, dass Sie es sind, und entscheiden Sie dann.',
  'console.error.evidence':
    'Die Nachweislage hat sich geändert, nachdem Sie diese Seite geöffnet haben. Sehen Sie sich den jetzigen Stand an und entscheiden Sie dann.',
  'console.error.decided': 'Sie haben hierüber schon entschieden. Als Nächstes entscheidet eine andere Prüfperson.',
  'console.error.unopened':
    '{count, plural, one {Öffnen Sie das Dokument, das Sie noch nicht geöffnet haben, und entscheiden Sie dann.} other {Öffnen Sie die # Dokumente, die Sie noch nicht geöffnet haben, und entscheiden Sie dann.}}',
  'console.error.reason': 'Wählen Sie, warum Sie ablehnen',
  'console.error.words': 'Schreiben Sie in eigenen Worten, warum Sie ablehnen',
  'console.error.policy': 'Das Regelwerk lässt keine Zustimmung zu. {lacking}',
  'console.error.lacking.on-record': 'Das Konto lässt sich zurzeit nicht lesen.',
  'console.error.lacking.roots': 'Es wurden zu wenige Hürden gezeigt.',
  'console.error.lacking.beside': 'Es fehlt ein Nachweis, der weder Postfach noch Passwort ist.',
  'console.error.lacking.document': 'Es fehlt ein Dokument.',
} as const satisfies Record<keyof typeof en, string>;
