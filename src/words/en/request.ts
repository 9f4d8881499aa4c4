// Asking for recovery: one question a page, then check and send.
export const request = {
  'request.start.title': 'Ask to recover your account',
  'request.start.lead':
    'You show what you still have. We check it, tell everyone on the account, wait, and then hand the account back to you.',
  'request.start.have': 'What to have at hand',
  'request.start.have.username': 'Your username, or an address on the account',
  'request.start.have.mailbox': 'A mailbox that you can open now, best one that is on the account',
  'request.start.have.password': 'Your password, if you know it',
  'request.start.have.document': 'An official ID or a proof of address, as a photo. We say what to cover.',
  'request.start.happens': 'What happens',
  'request.start.happens.answer': 'You answer a few questions. It takes about ten minutes.',
  'request.start.happens.review': 'Where our rules ask for it, two people look at it, within {review}.',
  'request.start.happens.told':
    'Every address on the account is told and can stop it. Then a wait begins, of {from} to {to}.',
  'request.start.happens.told-same':
    'Every address on the account is told and can stop it. Then a wait of {wait} begins.',
  'request.start.happens.back': 'You set a new password, a new authenticator app and a new sheet of codes.',
  'request.start.safe': 'Asking changes nothing on the account. You can stop at any time and come back.',
  'request.start.never':
    'We never ask for a password or a code by mail, phone or chat, and never for money. Whoever does is not us.',
  'request.start.go': 'Start',
  'request.start.again': 'Start a new request',
  'request.start.continue': 'Continue your request',
  'request.start.open': 'A request was started in this browser.',

  'request.account.title': 'Which account is it?',
  'request.account.hint':
    'Your username, or an address on the account, also one you cannot open any more. We do not show whether an account exists.',
  'request.account.enter': 'Enter your username or an address on the account',
  'request.account.long': 'The username or address must be 254 characters or fewer',

  'request.reason.title': 'Why can’t you sign in?',
  'request.reason.phone-lost': 'My phone was lost or stolen',
  'request.reason.phone-broken': 'My phone is broken or was reset',
  'request.reason.app-gone': 'The authenticator app or its entry is gone',
  'request.reason.codes-refused': 'My codes are not accepted',
  'request.reason.something-else': 'Something else',
  'request.reason.select': 'Select why you cannot sign in',

  'request.story.title': 'Is there anything else we should know?',
  'request.story.hint':
    'Optional, up to 1,000 characters. What happened, and since when, helps the people who decide. Do not enter passwords or codes here.',
  'request.story.long': 'What you write must be 1,000 characters or fewer',
  'request.story.secret':
    'This looks like it holds a password, code or token. Take it out: nobody needs it, and it should stay yours alone',

  'request.codes.title': 'What about your recovery codes?',
  'request.codes.hint': 'The sheet of eight codes that you could print or save when you set up your app.',
  'request.codes.never-had': 'I never had any',
  'request.codes.lost': 'I had some and lost them',
  'request.codes.refused': 'I have some, but they are not accepted',
  'request.codes.have': 'I have some',
  'request.codes.have.hint': 'Then signing in with one takes minutes. Try that first.',
  'request.codes.select': 'Select what is true of your recovery codes',

  'request.mailbox.title': 'Which mailbox can you open now?',
  'request.mailbox.hint':
    'We send a link there. If its address is on the account, it counts as proof. If none of those works, enter another, so that we can reach you.',
  'request.mailbox.enter': 'Enter an address whose mailbox you can open',
  'request.mailbox.long': 'The address must be 254 characters or fewer',
  'request.mailbox.go': 'Send the link',
  'request.mailbox.sent.title': 'Open the link we sent',
  'request.mailbox.sent.lead': 'We sent a mail to {address}.',
  'request.mailbox.sent.how': 'Open it, follow its link and press the button there. You can do that on any device.',
  'request.mailbox.sent.late':
    'It can take some minutes, and may be among spam. The link works for 24 hours; a newer mail replaces it.',
  'request.mailbox.sent.opened': 'I have opened it',
  'request.mailbox.sent.not-yet':
    'We have not seen it yet. Open the link in the mail and press the button on its page.',
  'request.mailbox.sent.resend': 'Send it again',
  'request.mailbox.sent.resent': 'We sent another mail. Only its link works now.',
  'request.mailbox.sent.change': 'Use another address',
  'request.mailbox.sent.later': 'Go on, and open it later',
  'request.mailbox.done': 'The mailbox is confirmed.',

  'request.confirm.title': 'Confirm this mailbox',
  'request.confirm.text': 'Someone who asks to recover an account on {site} entered {address}. Was that you?',
  'request.confirm.go': 'Yes, this is my mailbox',
  'request.confirm.not': 'If it was not you, close this page. Nothing happens then.',
  'request.confirm.done.title': 'The mailbox is confirmed',
  'request.confirm.done.text': 'Go back to the browser in which you started, and continue there.',
  'request.confirm.unusable.next':
    'Go back to the browser in which you started. You can go on there, and ask for a new link if it still wants one.',
  'request.confirm.none': 'Open the link in the mail again. It has to be opened and confirmed in the same browser.',

  'request.password.title': 'Do you still know the password?',
  'request.password.hint':
    'It counts as proof beside the mailbox. We do not say here whether it is right. You can leave this out.',
  'request.password.label': 'Password of the account',
  'request.password.enter': 'Enter the password, or go on without it',
  'request.password.long': 'The password must be 256 characters or fewer',
  'request.password.noted':
    'You entered a password. You can enter another one: {left, plural, one {# try is} other {# tries are}} left.',
  'request.password.used-up': 'You entered a password. No tries are left.',
  'request.password.skip': 'Go on without it',

  'request.old-code.title': 'Do you have a code of an old sheet?',
  'request.old-code.hint':
    'Even a code that no longer works shows that you once held the sheet. We store which sheet it is from, never the code, and it is not used up. You can leave this out.',
  'request.old-code.label': 'One recovery code',
  'request.old-code.enter': 'Enter one recovery code, or go on without it',
  'request.old-code.long': 'Enter one code only',
  'request.old-code.skip': 'Go on without it',

  'request.conduct.title': 'Before you send it',
  'request.conduct.text': 'Our code of conduct holds here too:',
  'request.conduct.read': 'Read the code of conduct',
  'request.conduct.agree': 'I have read the code of conduct and keep to it',
  'request.conduct.agree.tick': 'Tick that you keep to the code of conduct',
  'request.conduct.patience': 'I know that this can take time',
  'request.conduct.patience.hint': 'Asking again, or elsewhere, does not make it faster.',
  'request.conduct.patience.tick': 'Tick that you know this can take time',

  'request.check.title': 'Check your answers before you send them',
  'request.check.account': 'Account',
  'request.check.reason': 'Why you cannot sign in',
  'request.check.story': 'Anything else',
  'request.check.codes': 'Recovery codes',
  'request.check.mailbox': 'Mailbox',
  'request.check.mailbox.waiting': 'Link not opened yet',
  'request.check.mailbox.confirmed': 'Confirmed',
  'request.check.password': 'Password',
  'request.check.password.noted': 'Entered',
  'request.check.documents': 'Documents',
  'request.check.documents.count':
    '{count, plural, =0 {None added} one {# added, not sent yet} other {# added, not sent yet}}',
  'request.check.conduct': 'Code of conduct',
  'request.check.agreed': 'You keep to it, and know that this can take time',
  'request.check.none': 'Not provided',
  'request.check.after':
    'When you send it, we check what you showed. Nothing on the account changes, and you can withdraw the request at any time.',
  'request.check.go': 'Send the request',
  'request.check.missing': 'Something is missing',
  'request.check.missing.text': 'You can send the request when these are answered:',
  'request.missing.username': 'Which account it is',
  'request.missing.reason': 'Why you cannot sign in',
  'request.missing.codes': 'What is true of your recovery codes',
  'request.missing.conduct': 'The code of conduct',
  'request.missing.patience': 'That this can take time',
  'request.missing.mailbox': 'A confirmed mailbox: open the link we sent',
  'request.missing.document': 'A document',

  'request.sent.title': 'Your request is sent',
  'request.sent.reference': 'Reference',
  'request.sent.return-code': 'Return code',
  'request.sent.keep':
    'Write both down, or print this page. With them you can come back from any browser. The return code is shown only now.',
  'request.sent.gone': 'The return code was shown here before. It is not shown again.',
  'request.sent.contact': 'We write to',
  'request.sent.at': 'Sent',
  'request.sent.where': 'Status page',
  'request.sent.next': 'What happens next',
  'request.sent.next.text': 'The status page says whose turn it is and by when, and lists every mail we sent you.',
  'request.sent.kept': 'I have kept it. Show the status',
  'request.sent.status': 'Show the status',

  'request.left':
    'This device is cleared. A request that was sent goes on; come back with its reference and return code.',
  'request.no-claim':
    'Your answers are not open in this browser any more. Start again, or come back with your return code.',
} as const;
