// The claimant's pages for documents, and what is wrong with a file in the words of what to do next.
export const documents = {
  'documents.title': 'Add a document',
  'documents.lead':
    '{site} asks for a document so that the people who decide can compare a name. It supports your request; it never decides it alone.',
  'documents.kind': 'What is it?',
  'documents.kind.official-id': 'An official ID',
  'documents.kind.official-id.hint': 'A passport, identity card, driving licence or residence permit',
  'documents.kind.proof-of-address': 'A proof of address',
  'documents.kind.proof-of-address.hint':
    'A bill, a bank letter or a letter from an authority, not older than 12 months',
  'documents.kind.missing': 'Select what it is',
  'documents.cover.title': 'Cover what we do not need',
  'documents.cover.drawing':
    'Drawing of an identity card. The name and the date of issue can be read. The photo, the signature, the number and the letters at the bottom are black. A line written across says what the picture is for.',
  'documents.cover.drawing.name': 'Name',
  'documents.cover.drawing.issued': 'Issued',
  'documents.cover.drawing.whose': 'Jo Lindgren',
  'documents.cover.drawing.when': '14 May 2024',
  'documents.cover.drawing.line': 'For account recovery, 2 June',
  'documents.cover.numbers':
    'Cover the document number, any national or social security number, account numbers, and the strip of letters at the bottom of a passport page.',
  'documents.cover.picture': 'Cover your photo and your signature. Nobody here compares faces.',
  'documents.cover.leave': 'Leave your name readable, and the date on which it was issued.',
  'documents.cover.how':
    'Lay strips of paper over it before you take the photo, or add it as it is: on the next page you see what we kept, and can paint parts of it black.',
  'documents.stamp': 'Write across it what it is for',
  'documents.stamp.hint':
    'We write “{line}” across every page, so that it is of no use anywhere else. Your name stays readable.',
  'documents.stamp.line': 'For {site} account recovery, {at, date, day}',
  'documents.stamp.line-reference': 'For {site} account recovery {reference}, {at, date, day}',
  'documents.file': 'Photo, scan or PDF',
  'documents.file.hint':
    'JPEG, PNG, WebP or PDF, up to {megabytes, number} MB each. Up to {most, number} documents, and up to {pages, number} pages in a PDF.',
  'documents.file.missing': 'Choose a file',
  'documents.file.of-several': 'File {place, number} ({name}): {problem}',
  'documents.kept.title': 'What happens to it',
  'documents.kept.picture':
    'We draw every page anew as a picture and keep nothing else of the file: not its name, nor where and when it was made, nor what is hidden in it.',
  'documents.kept.sealed':
    'It is sealed as it arrives. Only reviewers of your request can open it, and each time is recorded. Until you send your request, this browser can show it to you.',
  'documents.kept.until':
    'It is destroyed {after, number} days after your request ends, and {most, number} days after you added it at the latest. If you do not send your request, after {draft, number} days.',
  'documents.add': 'Add this document',
  'documents.added': 'The document is added.',
  'documents.added.several': 'The documents are added.',
  'documents.removed': 'The document is removed and will be destroyed.',
  'documents.list': 'Added so far',
  'documents.list.not-sent': 'You send everything together at the end. Until then nobody but you sees these.',
  'documents.list.sent': 'The reviewers of your request can open these.',
  'documents.list.item': 'Document {place, number}: {kind}',
  'documents.list.about': '{pages, plural, one {# page} other {# pages}}, added {at, date, moment}',
  'documents.list.state.not-sent': 'Added, not sent yet',
  'documents.list.state.sent': 'Sent',
  'documents.another': 'Add another one',
  'documents.remove': 'Remove',
  'documents.remove.which': 'document {place, number}',
  'documents.full': 'That is the most that a request can have. Remove or replace one to add another.',
  'documents.continue': 'Continue',
  'documents.later': 'If you have none at hand',
  'documents.later.not-sent':
    'Answer the rest first and add it before you send the request. What you filled in is kept. If you have no such document at all, write to support.',
  'documents.later.sent':
    'Your request waits for you until the date on the status page. If you have no such document at all, write to support and name the reference.',
  'documents.later.go': 'Go on, and add it later',
  'documents.later.status': 'Back to the status',

  // A script puts numbers in where %1, %2 and %3 stand.
  'documents.progress.title': 'Your files',
  'documents.progress.waiting': 'waits its turn',
  'documents.progress.sending': 'sending, {percent} %',
  'documents.progress.checking': 'being checked',
  'documents.progress.done': 'added',
  'documents.progress.failed': 'The connection broke off. Add this file again.',
  'documents.progress.said': 'File {place} of {of}: {state}',
  'documents.progress.some': 'Not every file was added. What to do stands beside each.',

  'documents.check.title': 'Check document {place, number}',
  'documents.check.lead':
    'This is all that we kept of your file, and exactly what the reviewers see. Check that your name can be read, and that what nobody needs is covered.',
  'documents.check.lead-over':
    'Its pages are not shown here any more: only the reviewers of your request can open them. If you are not sure what can be read, replace it.',
  'documents.check.page': 'Page {page, number} of {of, number}',
  'documents.check.alt': 'Page {page, number} of your document, as the reviewers see it',
  'documents.check.cover': 'Cover parts of this page',
  'documents.check.cover.which': 'page {page, number}',
  'documents.check.stamp': 'Write what it is for across it',
  'documents.check.stamped': 'What it is for is written across it.',
  'documents.check.good': 'It is good like this',
  'documents.check.more': 'Change it',
  'documents.check.replace': 'Replace it with another file',
  'documents.check.remove': 'Remove this document',
  'documents.stamped': 'The line is written across it.',
  'documents.covered': 'Covered. What was there is gone.',
  'documents.replaced': 'The document is replaced. The one before will be destroyed.',

  'documents.replace.title': 'Replace document {place, number}',
  'documents.replace.lead': 'The new file takes its place in the list. If it cannot be read, the one you have stays.',
  'documents.replace.submit': 'Replace it',

  'documents.cover-page.title': 'Cover parts of page {page, number}',
  'documents.cover-page.lead':
    'Mark what nobody needs to see: numbers, your photo, your signature. It is painted black for good when you save; to undo it, replace the file.',
  'documents.cover-page.strips': 'A whole strip',
  'documents.cover-page.strip.top': 'Along the top',
  'documents.cover-page.strip.bottom': 'Along the bottom, where a passport has its two rows of letters',
  'documents.cover-page.strip.left': 'Along the left side',
  'documents.cover-page.strip.right': 'Along the right side',
  'documents.cover-page.cells': 'Squares of the page',
  'documents.cover-page.cells.hint': 'Each square that you mark becomes black.',
  'documents.cover-page.cell': 'Row {row, number}, column {column, number}',
  'documents.cover-page.skip': 'Skip the squares',
  'documents.cover-page.boxes': 'Boxes',
  'documents.cover-page.boxes.hint':
    'Draw with the mouse over what to cover, or add a box and move it: arrow keys move it, with Shift they change its size, Delete removes it.',
  'documents.cover-page.boxes.add': 'Add a box',
  'documents.cover-page.boxes.box': 'Box {place}, {across} % from the side, {down} % from the top',
  'documents.cover-page.boxes.removed': 'The box is removed.',
  'documents.cover-page.boxes.use': 'Draw boxes instead',
  'documents.cover-page.cells.use': 'Mark squares instead',
  'documents.cover-page.save': 'Paint it black',
  'documents.cover-page.nothing': 'Mark at least one part of the page',

  'documents.error.empty': 'The file is empty. Choose another one.',
  'documents.error.large':
    'The file is larger than {megabytes, number} MB. Take the photo with a lower quality, or take a screenshot of it and add that.',
  'documents.error.type':
    'We take JPEG, PNG and WebP pictures and PDFs. If yours is something else, take a photo or a screenshot of it and add that.',
  'documents.error.heic':
    'This is a HEIC photo, which we cannot open. Take a screenshot of it and add that, or let your phone save photos as JPEG: on an iPhone in Settings, Camera, Formats, “Most Compatible”.',
  'documents.error.unreadable':
    'The picture could not be opened. It may be damaged, cut short or larger than {megapixels, number} megapixels. Take a new photo and add that.',
  'documents.error.pdf-unreadable':
    'The PDF could not be opened. It may be damaged or too large to draw. Print it to a new PDF, or take a photo or a screenshot of it, and add that.',
  'documents.error.pdf-locked':
    'The PDF asks for a password. Open it, print it to a new PDF without one, and add that. Do not send us the password.',
  'documents.error.pdf-pages':
    'The PDF has more than {most, number} pages. Print only the pages that show your name and the date to a new PDF, and add that.',
  'documents.error.pdf-empty': 'The PDF has no pages. Choose another file.',
  'documents.error.nothing-covered': 'Mark at least one part of the page',
  'documents.error.preview-over':
    'This page is not shown here any more. Only the reviewers of your request can open it. To change it, replace the document.',
  'documents.error.busy': 'Many files are being checked at the moment. Add yours again in a minute.',
  'documents.error.many': 'A request can have {most, number} documents, and yours has. Remove one to add another.',
  'documents.error.closed': 'Documents cannot be added or removed at this point of your request.',
  'documents.error.gone': 'This document is not part of the request any more.',
  'documents.error.destroyed': 'This document was removed or destroyed, so it cannot be opened.',
} as const;
