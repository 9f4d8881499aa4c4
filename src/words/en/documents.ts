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
  'documents.cover.numbers':
    'Cover the document number, any national or social security number, account numbers, and the strip of letters at the bottom of a passport page.',
  'documents.cover.picture': 'Cover your photo and your signature. Nobody here compares faces.',
  'documents.cover.leave': 'Leave your name readable, and the date on which it was issued.',
  'documents.cover.stamp':
    'Write across it, by hand on a strip of paper or on the picture: “For {site} account recovery, {at, date, day}”. Then it is of no use anywhere else.',
  'documents.file': 'Photo of the document',
  'documents.file.hint':
    'JPEG, PNG or WebP, up to {megabytes, number} MB. Up to {most, number} documents, one at a time.',
  'documents.file.missing': 'Choose a file',
  'documents.kept.title': 'What happens to it',
  'documents.kept.picture':
    'We keep the picture and nothing else of the file: not its name, nor where and when it was taken.',
  'documents.kept.sealed':
    'It is sealed as it arrives. Only reviewers of your request can open it, and each time is recorded.',
  'documents.kept.until':
    'It is destroyed {after, number} days after your request ends, and {most, number} days after you added it at the latest. If you do not send your request, after {draft, number} days.',
  'documents.add': 'Add this document',
  'documents.added': 'The document is added.',
  'documents.removed': 'The document is removed and will be destroyed.',
  'documents.list': 'Added so far',
  'documents.list.not-sent': 'Added, not sent yet. You send everything together at the end.',
  'documents.list.sent': 'Part of your request. The reviewers can open these.',
  'documents.list.item': 'Document {place, number}: {kind}',
  'documents.list.added': 'added',
  'documents.another': 'Add another one',
  'documents.remove': 'Remove',
  'documents.remove.which': 'document {place, number}',
  'documents.full': 'That is the most that a request can have. Remove one to add another.',
  'documents.continue': 'Continue',
  'documents.later': 'If you have none at hand',
  'documents.later.not-sent':
    'Answer the rest first and add it before you send the request. What you filled in is kept. If you have no such document at all, write to support.',
  'documents.later.sent':
    'Your request waits for you until the date on the status page. If you have no such document at all, write to support and name the reference.',
  'documents.later.go': 'Go on, and add it later',
  'documents.later.status': 'Back to the status',

  'documents.error.empty': 'The file is empty. Choose another one.',
  'documents.error.large':
    'The file is larger than {megabytes, number} MB. Take the photo with a lower quality, or take a screenshot of it and add that.',
  'documents.error.type':
    'We take JPEG, PNG and WebP pictures. If yours is a PDF or something else, take a photo or a screenshot of it and add that.',
  'documents.error.unreadable':
    'The picture could not be opened. It may be damaged, cut short or larger than {megapixels, number} megapixels. Take a new photo and add that.',
  'documents.error.busy': 'Many pictures are being checked at the moment. Add yours again in a minute.',
  'documents.error.many': 'A request can have {most, number} documents, and yours has. Remove one to add another.',
  'documents.error.closed': 'Documents cannot be added or removed at this point of your request.',
  'documents.error.gone': 'This document is not part of the request any more.',
  'documents.error.destroyed': 'This document was removed or destroyed, so it cannot be opened.',
} as const;
