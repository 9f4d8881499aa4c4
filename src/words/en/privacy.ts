// What is stored, why and for how long: as a page, and beside each question of a request.
export const privacy = {
  'help.privacy.title': 'What we store, and for how long',
  'help.privacy.lead':
    'As little as it takes to give an account to the right person. The times here are those that the running system keeps.',
  'help.privacy.until': 'How long: {until}.',
  'help.privacy.of-request': 'When you ask to recover an account',
  'help.privacy.of-account': 'When you have an account here',
  'help.privacy.of-visit': 'When you visit',

  'help.privacy.draft': 'Your answers before you send them',
  'help.privacy.draft.why': 'So that you can stop and come back.',
  'help.privacy.draft.until': '{draft} after you began, or at once when you stop the request',
  'help.privacy.answers': 'Your answers, and the addresses you showed',
  'help.privacy.answers.why': 'To check them, to write to you, and for the people who decide. Answers are sealed.',
  'help.privacy.answers.until': '{answers} after the request has ended',
  'help.privacy.password': 'A password or an old code that you enter',
  'help.privacy.password.why':
    'To check it, in that moment. Kept is only whether the password was right, or which sheet the code was from.',
  'help.privacy.password.until': 'The result as long as your answers. What you typed: not at all',
  'help.privacy.documents': 'Pictures of documents',
  'help.privacy.documents.why':
    'So that the people who decide can compare a name. Sealed as they arrive; each look is written down.',
  'help.privacy.documents.until':
    '{documents} after the request has ended, {most} after you added it at the latest, {draft} if you never send the request',
  'help.privacy.reviews': 'What reviewers wrote about a request',
  'help.privacy.reviews.why': 'To tell you the reason, and to look at it again if you ask. Sealed.',
  'help.privacy.reviews.until': '{answers} after the request has ended',
  'help.privacy.mails': 'Mails we send',
  'help.privacy.mails.why':
    'The text until it is delivered; then time, subject and address, for the list on your status page.',
  'help.privacy.mails.until': 'The text {tried} at most. The line in the list {answers} after the request has ended',
  'help.privacy.record': 'The record of what happened',
  'help.privacy.record.why':
    'What and when, without names, addresses or anything you wrote, so that nobody can change afterwards what was done, us included.',
  'help.privacy.record.until': 'For good',
  'help.privacy.message': 'A message to support, written here',
  'help.privacy.message.why': 'Until you confirm it. Then it is mailed to support, and kept in their mailbox.',
  'help.privacy.message.until': '{message} at most',

  'help.privacy.account': 'Username and addresses',
  'help.privacy.account.why': 'To know the account, and to reach its owner.',
  'help.privacy.account.until': 'As long as the account exists',
  'help.privacy.secrets': 'Password, app, recovery codes',
  'help.privacy.secrets.why':
    'To check what you enter. The password and the codes are kept in a form from which they cannot be read; the secret of the app is sealed.',
  'help.privacy.secrets.until': 'Until you change them. Ended sheets are recognised, never accepted, for {recognised}',
  'help.privacy.notices': 'Mails about your account',
  'help.privacy.notices.why': 'Time and subject, and the notices on your account page.',
  'help.privacy.notices.until': 'As long as the account exists',
  'help.privacy.sessions': 'That you are signed in',
  'help.privacy.sessions.why': 'So that you need not sign in on every page.',
  'help.privacy.sessions.until': '{session} at most, or until you sign out',

  'help.privacy.cookies': 'Cookies',
  'help.privacy.cookies.why':
    'Only those without which a step would not work: signed in, your request, the language, a mark that a form is ours.',
  'help.privacy.cookies.until':
    '{claim} at most, most of them only until you close the browser; the language {language}',
  'help.privacy.tries': 'How often something was tried',
  'help.privacy.tries.why': 'To stop guessing. The name that was tried is kept as a number that cannot be read back.',
  'help.privacy.tries.until': 'Some hours; wrong codes of an app until a right one comes',
  'help.privacy.logs': 'Log of the server',
  'help.privacy.logs.why':
    'To find faults: which kind of page, when, and whether it worked. No addresses, names or answers.',
  'help.privacy.logs.until': 'As long as {site} keeps its logs',

  'help.privacy.nobody': 'What does not happen',
  'help.privacy.nobody.third': 'Nothing here is loaded from other sites, and nothing counts or follows you.',
  'help.privacy.nobody.sold': 'What you give is used for the steps above and for nothing else.',
  'help.privacy.nobody.location':
    'Of a photo we keep the picture alone: not where or when it was taken, nor the name of the file.',
  'help.privacy.rights': 'Your data, your say',
  'help.privacy.rights.text':
    'You can ask what is stored about you and who looked at it, have it put right, and have it deleted as far as no running request needs it. {site} runs this service and answers.',
  'help.privacy.go': 'Ask about my data',

  'privacy.note': 'What we do with this answer',
  'privacy.note.kept':
    'Not sent, it is deleted {draft} after you began. Sent, it is kept sealed and deleted {answers} after the request has ended.',
  'privacy.note.account':
    'It says which account we look for. We look once, after you have sent the request, and say on no page whether there is one.',
  'privacy.note.reason': 'The people who decide see it, if people decide. It proves nothing and counts for nothing.',
  'privacy.note.story':
    'The people who decide read it, if people decide. Nobody else does, and no machine judges it. You can leave it empty.',
  'privacy.note.codes': 'The people who decide see it, if people decide. It lets us point you to a quicker way.',
  'privacy.note.mailbox':
    'We send a link there, and write there about your request. The people who decide see the address. If it is on the account, it counts as proof.',
  'privacy.note.password':
    'It is checked at once and not kept. We keep that you entered one, and whether it was right; the people who decide see that.',
  'privacy.note.old-code':
    'It is looked up at once and not kept. We keep which sheet it is from; the people who decide see that.',
  'privacy.note.conduct': 'We keep that you agreed, and nothing else.',
  'privacy.note.more': 'Everything we store',
} as const;
