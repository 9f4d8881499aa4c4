// The status page: whose turn it is, by when, and what to do now. The same words for an account that does not exist.
export const status = {
  'status.title': 'Your request',
  'status.draft.title': 'Your request is not sent yet',
  'status.draft.text': 'What you filled in is kept until {until, date, moment}. Nobody sees it before you send it.',
  'status.filed.title': 'We are checking',
  'status.filed.text':
    'What you showed is checked by machine. That takes minutes; it is done by {until, date, moment} at the latest.',
  'status.proving.title': 'Your turn',
  'status.proving.text': 'Your request waits for you until {until, date, moment}. What you gave already is kept.',
  'status.proving.proof':
    'What you showed so far is not enough. Show another thing that belongs to the account and has been on it for a while.',
  'status.proving.document': 'Add a document. The page says what it may be and what to cover.',
  'status.proving.frozen':
    'Nothing can be changed in this account at the moment. Write to {support} and name the reference.',
  'status.proving.take-back-failed':
    'The account could not be handed over. Write to {support} and name the reference; we check again meanwhile.',
  'status.checking.title': 'We are checking again',
  'status.checking.text':
    'Something could not be checked, or is not as it was. It is looked at again by machine; you do not need to do anything. You can show more in the meantime.',
  'status.reviewing.title': 'People are looking at it',
  'status.reviewing.text':
    'Two people decide, each on their own, by {until, date, moment}. You do not need to do anything, and writing to us does not move it forward.',
  'status.reviewing.late':
    'They are late: the first date has passed. The new one is {until, date, moment}. Nothing is lost. You can write to {support} and name the reference.',
  'status.holding.title': 'Enough shown: a wait comes next',
  'status.holding.text':
    'A wait of {wait} begins when everyone who is reached through the account has been told, at the latest on {startsBy, date, moment}.',
  'status.held.title': 'Waiting until {until, date, moment}',
  'status.held.text':
    'Everyone was told on {started, date, moment}. The wait of {wait} ends on {until, date, moment}; then we check everything again and write to you.',
  'status.holding.why': 'Why there is a wait',
  'status.holding.why.text':
    'If someone else filed this request, the owner has this time to stop it. That protects you too. Asking again or writing to us does not make it shorter. Signing in elsewhere is fine.',
  'status.calendar': 'Save the end of the wait in my calendar',
  'status.calendar.summary': '{reference}: the wait at {site} is over',
  'status.calendar.description':
    'Look at your request at {host}, with its reference and your return code. We write to you as well.',
  'status.granted.title': 'Ready: take your account back',
  'status.granted.text':
    'You can take your account back until {until, date, moment}. It works once. Have ready: what you showed, a phone with an authenticator app, and something to save new recovery codes on.',
  'status.under-way.title': 'Your account is being handed over',
  'status.under-way.text': 'What you chose is being put in force. That takes a moment.',
  'status.completed.title': 'Done: the account is yours again',
  'status.completed.text':
    'It was taken back on {since, date, moment}. Sign in with the new password and a code of the new app.',
  'status.contested.title': 'Stopped by an objection',
  'status.contested.text':
    'We got a message that someone else may own this account. We do not say who. If nothing settles it by {until, date, moment}, the request ends without access. You can add proof. Signing in with an app that has been on the account for 90 days settles it.',
  'status.withdrawn.title': 'Stopped',
  'status.withdrawn.text': 'You stopped this request on {since, date, moment}. Nothing was changed in the account.',
  'status.signed-in.title': 'Ended by a sign-in',
  'status.signed-in.text':
    'On {since, date, moment} someone signed in with an authenticator app that the account has had for a long time. So it is not locked, and the request has ended. If it was not you, write to {support} and name the reference.',
  'status.refused.title': 'Not approved',
  'status.refused.text':
    'The people who looked at it on {since, date, moment} could not see from what you showed that the account is yours. Nothing was changed in it. You can file a new request when you can show more, or write to {support} if someone else should look.',
  'status.undecided.title': 'Ended without access',
  'status.undecided.text':
    'Someone else said that this account is theirs, and by {since, date, moment} it could not be decided. Then nobody gets access. You can file a new request when you can show more.',
  'status.expired.title': 'Ended: its time was over',
  'status.expired.text':
    'The request waited for you until {since, date, moment}. Nothing was changed in the account. You can file a new one whenever you like.',

  'status.now': 'What to do now',
  'status.now.nothing': 'Nothing. We write to you when something happens.',
  'status.step.finish-filing': 'Go on with the request',
  'status.step.show-proof': 'Show another thing',
  'status.step.add-document': 'Add a document',
  'status.step.take-back': 'Take the account back',
  'status.step.sign-in': 'Sign in',
  'status.step.file-again': 'File a new request',
  'status.again': 'Look again',

  'status.have': 'What we have',
  'status.have.reference': 'Reference',
  'status.have.filed': 'Sent',
  'status.have.contact': 'We write to',
  'status.have.mailboxes': 'Mailboxes',
  'status.have.mailbox-shown': '{address}: you showed on {at, date, moment} that you can open it',
  'status.have.password': 'Password',
  'status.have.password-noted': 'Entered on {at, date, moment}',
  'status.have.documents': 'Documents',
  'status.have.documents-count': '{count, plural, =0 {None} one {# document} other {# documents}}',
  'status.have.note':
    'This list says what you showed. Whether it belongs to the account is judged apart and not said here, so that nobody can find out by asking.',

  'status.mails': 'Messages we sent you',
  'status.mails.note': 'Every mail about this request is here. One that is not on this list is not from us.',
  'status.mails.none': 'None yet.',
  'status.mails.line': '{at, date, moment}, to {to}: {how}',
  'status.mails.waiting': 'on its way',
  'status.mails.accepted': 'taken by your mail server',
  'status.mails.bounced': 'refused by your mail server',
  'status.mails.given-up': 'could not be delivered',

  'status.history': 'What happened',
  'status.history.filed': 'You sent the request',
  'status.history.proving': 'It became your turn',
  'status.history.reviewing': 'It went to the people who decide',
  'status.history.holding': 'It was enough; everyone is being told',
  'status.history.granted': 'The wait was over',
  'status.history.completed': 'The account was taken back',
  'status.history.contested': 'A message came that someone else may own the account',
  'status.history.withdrawn': 'The request was stopped',
  'status.history.refused': 'The request was not approved',
  'status.history.expired': 'The time was over',
  'status.history.draft': 'You began the request',
  'status.history.mailbox': 'You showed a mailbox',
  'status.history.password': 'You entered a password',
  'status.history.document-added': 'You added a document',
  'status.history.document-removed': 'You took a document back',
  'status.history.hold-started': 'The wait began',
  'status.history.people-late': 'People were late; a new date was given',
  'status.history.grant-used': 'You finished the last step',

  'status.found': 'If you find your phone or your codes',
  'status.found.text':
    'Sign in as usual. An app that has been on the account for 90 days ends the request by that; otherwise stop it below.',
  'status.withdraw': 'Stop this request',

  'status.open.title': 'See your request',
  'status.open.lead': 'Enter what you kept when you sent it. Capital letters, spaces and dashes do not matter.',
  'status.open.reference': 'Reference',
  'status.open.reference-hint': 'Six letters and digits, like 7Q4-K2M',
  'status.open.reference-enter': 'Enter the reference.',
  'status.open.code': 'Return code',
  'status.open.code-hint': '24 letters and digits in groups of four',
  'status.open.code-enter': 'Enter the return code.',
  'status.open.long': 'This is longer than any reference or return code. Check what was pasted.',
  'status.open.submit': 'Show the status',
  'status.open.lost': 'I have not kept them',
  'status.open.lost-text':
    'The reference is in the mail we sent you. The return code is nowhere but with you: without it, file a new request.',

  'status.stop.title': 'Stop this request?',
  'status.stop.text':
    'It ends now and cannot be taken up again. Nothing changes in the account, and you can file a new request at any time.',
  'status.stop.submit': 'Stop the request',
  'status.stop.back': 'Keep it going',
  'status.stopped': 'The request is stopped.',

  'status.proof.title': 'What else can you show?',
  'status.proof.lead': 'Things that have been on the account for at least {wait} count. What you showed already stays.',
  'status.proof.mailbox': 'Another mailbox',
  'status.proof.mailbox-hint': 'An address that is on the account and that you can open',
  'status.proof.password': 'The password',
  'status.proof.password-hint': 'The one the account has now, if you know it',
  'status.proof.document': 'A document',
  'status.proof.document-hint': 'Only looked at by people, and never enough alone',
  'status.proof.shown': 'Shown',
  'status.proof.noted': 'Entered',
  'status.proof.added': 'Added',
  'status.proof.open': 'Not yet',
  'status.proof.used-up': 'Tried five times',
  'status.proof.none': 'I have nothing else',
  'status.proof.none-text':
    'Then this request cannot go further now. It stays open until {until, date, moment}, in case you find something: an old device, a saved password, a mailbox. You can write to {support} and name the reference.',
  'status.proof.closed': 'This request takes nothing more in its present state.',

  'status.mailbox.title': 'Which other mailbox can you open?',
  'status.mailbox.hint': 'We send a link there, whether the address is on the account or not. We do not say which.',
  'status.mailbox.enter': 'Enter an email address.',
  'status.mailbox.long': 'This is longer than any email address. Check what was pasted.',
  'status.mailbox.submit': 'Send the link',
  'status.mailbox.sent':
    'A link is on its way to the address you entered. Open it within 24 hours and press the button there.',

  'status.password.title': 'What is the password of the account?',
  'status.password.hint':
    'You can try it {left, plural, one {once more} other {# times more}}. We keep only whether it was right.',
  'status.password.enter': 'Enter the password.',
  'status.password.long': 'This is longer than any password here. Check what was pasted.',
  'status.password.submit': 'Show the password',
  'status.password.noted': 'The password is noted. We check it now.',
  'status.password.right': 'That is the password. It is noted as shown.',
  'status.password.wrong': 'This is not the password of the account.',
} as const;
