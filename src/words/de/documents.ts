// German: the claimant's pages for documents, and what is wrong with a file in the words of what to do next.
import type { documents as en } from '../en/documents.ts';

export const documents = {
  'documents.title': 'Dokument hinzufügen',
  'documents.lead':
    '{site} verlangt ein Dokument, damit die Personen, die entscheiden, einen Namen vergleichen können. Es stützt Ihren Antrag, entscheidet ihn aber nie allein.',
  'documents.kind': 'Was ist es?',
  'documents.kind.official-id': 'Ein amtlicher Ausweis',
  'documents.kind.official-id.hint': 'Reisepass, Personalausweis, Führerschein oder Aufenthaltstitel',
  'documents.kind.proof-of-address': 'Ein Beleg für die Anschrift',
  'documents.kind.proof-of-address.hint':
    'Eine Rechnung, ein Brief der Bank oder ein Schreiben einer Behörde, nicht älter als 12 Monate',
  'documents.kind.missing': 'Wählen Sie, was es ist',
  'documents.cover.title': 'Decken Sie ab, was wir nicht brauchen',
  'documents.cover.drawing':
    'Zeichnung eines Personalausweises. Name und Ausstellungsdatum sind lesbar. Foto, Unterschrift, Nummer und die Zeichenzeilen unten sind schwarz. Ein Vermerk quer darüber sagt, wofür das Bild ist.',
  'documents.cover.drawing.name': 'Name',
  'documents.cover.drawing.issued': 'Ausgestellt',
  'documents.cover.drawing.whose': 'Jo Lindgren',
  'documents.cover.drawing.when': '14.05.2024',
  'documents.cover.drawing.line': 'Für Kontowiederherstellung, 2. Juni',
  'documents.cover.numbers':
    'Decken Sie die Nummer des Dokuments ab, ebenso Steuer- und Sozialversicherungs\u00ADnummern, Kontonummern und die Zeichenzeilen unten auf einer Passseite.',
  'documents.cover.picture': 'Decken Sie Ihr Foto und Ihre Unterschrift ab. Niemand vergleicht hier Gesichter.',
  'documents.cover.leave': 'Lassen Sie Ihren Namen und das Ausstellungsdatum lesbar.',
  'documents.cover.how':
    'Legen Sie Papierstreifen darüber, bevor Sie es fotografieren, oder fügen Sie es so hinzu, wie es ist: Auf der nächsten Seite sehen Sie, was wir behalten haben, und können Teile davon schwärzen.',
  'documents.stamp': 'Quer darüberschreiben, wofür es ist',
  'documents.stamp.hint':
    'Wir schreiben „{line}“ quer über jede Seite, damit sie anderswo nichts nützt. Ihr Name bleibt lesbar.',
  'documents.stamp.line': 'Für die Kontowiederherstellung bei {site}, {at, date, day}',
  'documents.stamp.line-reference': 'Für die Kontowiederherstellung bei {site}, {reference}, {at, date, day}',
  'documents.file': 'Foto, Scan oder PDF',
  'documents.file.hint':
    'JPEG, PNG, WebP oder PDF, je bis {megabytes, number} MB. Bis zu {most, number} Dokumente und bis zu {pages, number} Seiten je PDF.',
  'documents.file.missing': 'Wählen Sie eine Datei',
  'documents.file.of-several': 'Datei {place, number} ({name}): {problem}',
  'documents.kept.title': 'Was damit geschieht',
  'documents.kept.picture':
    'Wir zeichnen jede Seite als Bild neu und behalten sonst nichts von der Datei: weder ihren Namen noch Ort und Zeit ihrer Entstehung noch Verborgenes darin.',
  'documents.kept.sealed':
    'Es wird schon beim Eintreffen verschlüsselt. Nur wer Ihren Antrag prüft, kann es öffnen, und jedes Öffnen wird protokolliert. Bis Sie den Antrag absenden, kann dieser Browser es Ihnen zeigen.',
  'documents.kept.until':
    'Es wird vernichtet: {after, number} Tage nach dem Ende Ihres Antrags, spätestens {most, number} Tage nach dem Hinzufügen. Senden Sie Ihren Antrag nicht ab, nach {draft, number} Tagen.',
  'documents.add': 'Dieses Dokument hinzufügen',
  'documents.added': 'Das Dokument ist hinzugefügt.',
  'documents.added.several': 'Die Dokumente sind hinzugefügt.',
  'documents.removed': 'Das Dokument ist entfernt und wird vernichtet.',
  'documents.list': 'Bisher hinzugefügt',
  'documents.list.not-sent': 'Am Ende senden Sie alles zusammen ab. Bis dahin sehen nur Sie diese Dokumente.',
  'documents.list.sent': 'Wer Ihren Antrag prüft, kann diese Dokumente öffnen.',
  'documents.list.item': 'Dokument {place, number}: {kind}',
  'documents.list.about': '{pages, plural, one {# Seite} other {# Seiten}}, hinzugefügt am {at, date, moment}',
  'documents.list.state.not-sent': 'Hinzugefügt, noch nicht gesendet',
  'documents.list.state.sent': 'Gesendet',
  'documents.another': 'Ein weiteres hinzufügen',
  'documents.remove': 'Entfernen',
  'documents.remove.which': 'Dokument {place, number}',
  'documents.full': 'Mehr kann ein Antrag nicht haben. Entfernen oder ersetzen Sie eines, um ein anderes hinzuzufügen.',
  'documents.continue': 'Weiter',
  'documents.later': 'Wenn Sie keines zur Hand haben',
  'documents.later.not-sent':
    'Beantworten Sie zuerst das Übrige und fügen Sie es hinzu, bevor Sie den Antrag absenden. Was Sie eingetragen haben, bleibt erhalten. Haben Sie gar kein solches Dokument, schreiben Sie an den Support.',
  'documents.later.sent':
    'Ihr Antrag wartet auf Sie bis zu dem Tag auf der Statusseite. Haben Sie gar kein solches Dokument, schreiben Sie an den Support und nennen Sie die Vorgangsnummer.',
  'documents.later.go': 'Weitermachen und es später hinzufügen',
  'documents.later.status': 'Zurück zum Status',

  'documents.progress.title': 'Ihre Dateien',
  'documents.progress.waiting': 'wartet',
  'documents.progress.sending': 'wird gesendet, {percent} %',
  'documents.progress.checking': 'wird geprüft',
  'documents.progress.done': 'hinzugefügt',
  'documents.progress.failed': 'Die Verbindung ist abgebrochen. Fügen Sie diese Datei noch einmal hinzu.',
  'documents.progress.said': 'Datei {place} von {of}: {state}',
  'documents.progress.some': 'Nicht jede Datei wurde hinzugefügt. Was zu tun ist, steht jeweils dabei.',

  'documents.check.title': 'Dokument {place, number} prüfen',
  'documents.check.lead':
    'Das ist alles, was wir von Ihrer Datei behalten haben, und genau das, was die Prüfpersonen sehen. Prüfen Sie, ob Ihr Name lesbar und alles abgedeckt ist, was niemand braucht.',
  'documents.check.lead-over':
    'Die Seiten werden hier nicht mehr gezeigt: Nur wer Ihren Antrag prüft, kann sie öffnen. Sind Sie nicht sicher, was lesbar ist, ersetzen Sie das Dokument.',
  'documents.check.page': 'Seite {page, number} von {of, number}',
  'documents.check.alt': 'Seite {page, number} Ihres Dokuments, wie die Prüfpersonen sie sehen',
  'documents.check.cover': 'Teile dieser Seite schwärzen',
  'documents.check.cover.which': 'Seite {page, number}',
  'documents.check.stamp': 'Quer darüberschreiben, wofür es ist',
  'documents.check.stamped': 'Quer darüber steht, wofür es ist.',
  'documents.check.good': 'So ist es gut',
  'documents.check.more': 'Ändern',
  'documents.check.replace': 'Durch eine andere Datei ersetzen',
  'documents.check.remove': 'Dieses Dokument entfernen',
  'documents.stamped': 'Der Vermerk steht jetzt quer darüber.',
  'documents.covered': 'Geschwärzt. Was dort stand, ist weg.',
  'documents.replaced': 'Das Dokument ist ersetzt. Das bisherige wird vernichtet.',

  'documents.replace.title': 'Dokument {place, number} ersetzen',
  'documents.replace.lead':
    'Die neue Datei nimmt seinen Platz in der Liste ein. Lässt sie sich nicht lesen, bleibt das bisherige Dokument.',
  'documents.replace.submit': 'Ersetzen',

  'documents.cover-page.title': 'Teile von Seite {page, number} schwärzen',
  'documents.cover-page.lead':
    'Markieren Sie, was niemand sehen muss: Nummern, Ihr Foto, Ihre Unterschrift. Mit dem Speichern wird es endgültig schwarz; rückgängig machen Sie das nur, indem Sie die Datei ersetzen.',
  'documents.cover-page.strips': 'Ein ganzer Streifen',
  'documents.cover-page.strip.top': 'Oben',
  'documents.cover-page.strip.bottom': 'Unten, wo ein Pass seine zwei Zeichenzeilen hat',
  'documents.cover-page.strip.left': 'Links',
  'documents.cover-page.strip.right': 'Rechts',
  'documents.cover-page.cells': 'Felder der Seite',
  'documents.cover-page.cells.hint': 'Jedes markierte Feld wird schwarz.',
  'documents.cover-page.cell': 'Zeile {row, number}, Spalte {column, number}',
  'documents.cover-page.skip': 'Felder überspringen',
  'documents.cover-page.boxes': 'Rahmen',
  'documents.cover-page.boxes.hint':
    'Ziehen Sie mit der Maus über das, was schwarz werden soll, oder fügen Sie einen Rahmen hinzu: Die Pfeiltasten verschieben ihn, mit der Umschalttaste ändern sie seine Größe, Entf entfernt ihn.',
  'documents.cover-page.boxes.add': 'Rahmen hinzufügen',
  'documents.cover-page.boxes.box': 'Rahmen {place}, {across} % vom Seitenrand, {down} % von oben',
  'documents.cover-page.boxes.removed': 'Der Rahmen ist entfernt.',
  'documents.cover-page.boxes.use': 'Stattdessen Rahmen zeichnen',
  'documents.cover-page.cells.use': 'Stattdessen Felder markieren',
  'documents.cover-page.save': 'Schwärzen',
  'documents.cover-page.nothing': 'Markieren Sie mindestens einen Teil der Seite',

  'documents.error.empty': 'Die Datei ist leer. Wählen Sie eine andere.',
  'documents.error.large':
    'Die Datei ist größer als {megabytes, number} MB. Nehmen Sie das Foto in geringerer Qualität auf oder machen Sie einen Screenshot davon und fügen Sie diesen hinzu.',
  'documents.error.type':
    'Wir nehmen Bilder in JPEG, PNG und WebP und PDF-Dateien an. Haben Sie etwas anderes, machen Sie ein Foto oder einen Screenshot davon und fügen Sie diesen hinzu.',
  'documents.error.heic':
    'Das ist ein HEIC-Foto, das wir nicht öffnen können. Machen Sie einen Screenshot davon und fügen Sie diesen hinzu, oder lassen Sie Ihr Smartphone Fotos als JPEG speichern: auf einem iPhone unter Einstellungen, Kamera, Formate, „Maximale Kompatibilität“.',
  'documents.error.unreadable':
    'Das Bild ließ sich nicht öffnen. Es kann beschädigt, abgeschnitten oder größer als {megapixels, number} Megapixel sein. Nehmen Sie ein neues Foto auf und fügen Sie dieses hinzu.',
  'documents.error.pdf-unreadable':
    'Das PDF ließ sich nicht öffnen. Es kann beschädigt oder zu groß sein. Drucken Sie es in ein neues PDF oder machen Sie ein Foto oder einen Screenshot davon und fügen Sie das hinzu.',
  'documents.error.pdf-locked':
    'Das PDF verlangt ein Passwort. Öffnen Sie es, drucken Sie es in ein neues PDF ohne Passwort und fügen Sie dieses hinzu. Senden Sie uns das Passwort nicht.',
  'documents.error.pdf-pages':
    'Das PDF hat mehr als {most, number} Seiten. Drucken Sie nur die Seiten, die Ihren Namen und das Datum zeigen, in ein neues PDF und fügen Sie dieses hinzu.',
  'documents.error.pdf-empty': 'Das PDF hat keine Seiten. Wählen Sie eine andere Datei.',
  'documents.error.nothing-covered': 'Markieren Sie mindestens einen Teil der Seite',
  'documents.error.preview-over':
    'Diese Seite wird hier nicht mehr gezeigt. Nur wer Ihren Antrag prüft, kann sie öffnen. Um sie zu ändern, ersetzen Sie das Dokument.',
  'documents.error.busy': 'Zurzeit werden viele Dateien geprüft. Fügen Sie Ihre in einer Minute noch einmal hinzu.',
  'documents.error.many':
    'Ein Antrag kann {most, number} Dokumente haben, und Ihrer hat so viele. Entfernen Sie eines, um ein anderes hinzuzufügen.',
  'documents.error.closed': 'In diesem Stand Ihres Antrags lassen sich Dokumente weder hinzufügen noch entfernen.',
  'documents.error.gone': 'Dieses Dokument ist nicht mehr Teil des Antrags.',
  'documents.error.destroyed': 'Dieses Dokument wurde entfernt oder vernichtet und lässt sich nicht mehr öffnen.',
} as const satisfies Record<keyof typeof en, string>;
