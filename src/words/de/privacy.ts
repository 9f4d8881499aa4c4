// German: what is stored, why and for how long: as a page, and beside each question of a request.
import type { privacy as en } from '../en/privacy.ts';

export const privacy = {
  'help.privacy.title': 'Was wir speichern und wie lange',
  'help.privacy.lead':
    'So wenig wie nötig, um ein Konto der richtigen Person zu geben. Die Zeiten hier sind die, nach denen das laufende System arbeitet.',
  'help.privacy.until': 'Wie lange: {until}.',
  'help.privacy.of-request': 'Wenn Sie die Wiederherstellung eines Kontos beantragen',
  'help.privacy.of-account': 'Wenn Sie hier ein Konto haben',
  'help.privacy.of-visit': 'Wenn Sie diese Seiten besuchen',

  'help.privacy.draft': 'Ihre Antworten, bevor Sie sie absenden',
  'help.privacy.draft.why': 'Damit Sie unterbrechen und zurückkommen können.',
  'help.privacy.draft.until': '{draft} ab dem Beginn; ziehen Sie den Antrag zurück, werden sie sofort gelöscht',
  'help.privacy.answers': 'Ihre Antworten und die Adressen, die Sie gezeigt haben',
  'help.privacy.answers.why':
    'Um sie zu prüfen, um Ihnen zu schreiben und für die Personen, die entscheiden. Antworten sind verschlüsselt.',
  'help.privacy.answers.until': '{answers} nach dem Ende des Antrags',
  'help.privacy.password': 'Ein Passwort oder ein alter Code, den Sie eingeben',
  'help.privacy.password.why':
    'Um es in diesem Moment zu prüfen. Es bleibt nur, ob das Passwort richtig war oder von welchem Bogen der Code ist.',
  'help.privacy.password.until': 'Das Ergebnis so lange wie Ihre Antworten, die Eingabe selbst gar nicht',
  'help.privacy.documents': 'Bilder von Dokumenten',
  'help.privacy.documents.why':
    'Damit die Personen, die entscheiden, einen Namen vergleichen können. Schon beim Eintreffen verschlüsselt; jeder Blick wird protokolliert.',
  'help.privacy.documents.until':
    '{documents} nach dem Ende des Antrags, spätestens {most} nach dem Hinzufügen, {draft}, wenn Sie den Antrag nie absenden',
  'help.privacy.reviews': 'Was Prüfpersonen zu einem Antrag geschrieben haben',
  'help.privacy.reviews.why':
    'Um Ihnen den Grund zu nennen und ihn auf Ihren Wunsch noch einmal zu prüfen. Verschlüsselt.',
  'help.privacy.reviews.until': '{answers} nach dem Ende des Antrags',
  'help.privacy.mails': 'E-Mails, die wir senden',
  'help.privacy.mails.why':
    'Der Text bis zur Zustellung; danach Zeit, Betreff und Adresse, für die Liste auf Ihrer Statusseite.',
  'help.privacy.mails.until':
    'Der Text höchstens {tried}. Die Zeile in der Liste bis {answers} nach dem Ende des Antrags',
  'help.privacy.record': 'Das Protokoll dessen, was geschehen ist',
  'help.privacy.record.why':
    'Was und wann, ohne Namen, Adressen oder etwas, das Sie geschrieben haben, damit niemand nachträglich ändern kann, was getan wurde, auch wir nicht.',
  'help.privacy.record.until': 'Auf Dauer',
  'help.privacy.message': 'Eine Nachricht an den Support, hier geschrieben',
  'help.privacy.message.why':
    'Bis Sie sie bestätigen. Dann geht sie per E-Mail an den Support und bleibt in dessen Postfach.',
  'help.privacy.message.until': 'Höchstens {message}',

  'help.privacy.account': 'Benutzername und Adressen',
  'help.privacy.account.why': 'Um das Konto zu kennen und die Person zu erreichen, der es gehört.',
  'help.privacy.account.until': 'Solange es das Konto gibt',
  'help.privacy.secrets': 'Passwort, App, Wiederherstellungs\u00ADcodes',
  'help.privacy.secrets.why':
    'Um Ihre Eingaben zu prüfen. Passwort und Codes sind so gespeichert, dass sie sich nicht auslesen lassen; der Einrichtungsschlüssel der App ist verschlüsselt.',
  'help.privacy.secrets.until':
    'Bis Sie sie ändern. Beendete Bögen werden {recognised} lang erkannt, aber nie angenommen',
  'help.privacy.notices': 'E-Mails zu Ihrem Konto',
  'help.privacy.notices.why': 'Zeit und Betreff und die Mitteilungen auf Ihrer Kontoseite.',
  'help.privacy.notices.until': 'Solange es das Konto gibt',
  'help.privacy.sessions': 'Dass Sie angemeldet sind',
  'help.privacy.sessions.why': 'Damit Sie sich nicht auf jeder Seite anmelden müssen.',
  'help.privacy.sessions.until': 'Höchstens {session} oder bis Sie sich abmelden',

  'help.privacy.cookies': 'Cookies',
  'help.privacy.cookies.why':
    'Nur die, ohne die ein Schritt nicht ginge: Anmeldung, Ihr Antrag, die Sprache, ein Zeichen, dass ein Formular von uns ist.',
  'help.privacy.cookies.until':
    'Höchstens {claim}, die meisten nur, bis Sie den Browser schließen; die Sprache {language}',
  'help.privacy.tries': 'Wie oft etwas versucht wurde',
  'help.privacy.tries.why':
    'Um Raten zu verhindern. Der versuchte Name wird als Zahl gespeichert, aus der er sich nicht zurückgewinnen lässt.',
  'help.privacy.tries.until': 'Einige Stunden; falsche App-Codes, bis ein richtiger kommt',
  'help.privacy.logs': 'Log des Servers',
  'help.privacy.logs.why':
    'Um Fehler zu finden: welche Art von Seite, wann und ob es ging. Keine Adressen, Namen oder Antworten.',
  'help.privacy.logs.until': 'Solange {site} die Logs aufbewahrt',

  'help.privacy.nobody': 'Was nicht geschieht',
  'help.privacy.nobody.third': 'Nichts hier wird von anderen Websites geladen, und nichts zählt oder verfolgt Sie.',
  'help.privacy.nobody.sold': 'Was Sie geben, dient den Schritten oben und nichts anderem.',
  'help.privacy.nobody.location':
    'Von einem Foto behalten wir nur das Bild: weder Ort und Zeit der Aufnahme noch den Namen der Datei.',
  'help.privacy.rights': 'Ihre Daten, Ihre Rechte',
  'help.privacy.rights.text':
    'Sie können fragen, was über Sie gespeichert ist und wer es angesehen hat, können es berichtigen und löschen lassen, soweit kein laufender Antrag es braucht. {site} betreibt diesen Dienst und antwortet.',
  'help.privacy.go': 'Zu meinen Daten fragen',

  'privacy.note': 'Was mit dieser Antwort geschieht',
  'privacy.note.kept':
    'Senden Sie den Antrag nicht ab, wird sie {draft} nach dem Beginn gelöscht. Sonst bleibt sie verschlüsselt gespeichert, bis {answers} nach dem Ende des Antrags.',
  'privacy.note.account':
    'Sie sagt, welches Konto wir suchen. Wir suchen einmal, nachdem Sie den Antrag abgesendet haben, und sagen auf keiner Seite, ob es eines gibt.',
  'privacy.note.reason':
    'Entscheiden Menschen über Ihren Antrag, sehen sie diese Antwort. Sie beweist nichts und zählt nicht.',
  'privacy.note.story':
    'Entscheiden Menschen über Ihren Antrag, lesen sie das. Sonst liest es niemand, und keine Maschine beurteilt es. Sie können das Feld leer lassen.',
  'privacy.note.codes':
    'Entscheiden Menschen über Ihren Antrag, sehen sie diese Antwort. Wir können Ihnen damit einen schnelleren Weg zeigen.',
  'privacy.note.mailbox':
    'Wir senden einen Link dorthin und schreiben dorthin zu Ihrem Antrag. Die Personen, die entscheiden, sehen die Adresse. Ist sie im Konto hinterlegt, zählt das als Nachweis.',
  'privacy.note.password':
    'Es wird sofort geprüft und nicht behalten. Es bleibt, dass Sie eines eingegeben haben und ob es richtig war; das sehen die Personen, die entscheiden.',
  'privacy.note.old-code':
    'Er wird sofort nachgeschlagen und nicht behalten. Es bleibt, von welchem Bogen er ist; das sehen die Personen, die entscheiden.',
  'privacy.note.conduct': 'Es bleibt, dass Sie zugestimmt haben, und sonst nichts.',
  'privacy.note.more': 'Alles, was wir speichern',
} as const satisfies Record<keyof typeof en, string>;
