// Taking an account back: the pages from the grant to the end, and what the owner is told afterwards.
export const takeBack = {
  'mail.account-taken-back.subject': 'Your account was taken back',
  'mail.account-taken-back.text':
    'The account {username} at {site} was taken back on {at, date, moment}, at the end of a recovery request.\n\nIt has a new password, a new authenticator app and a new sheet of recovery codes, {sheet}. Everything of before has ended: every session, every authenticator app and every older sheet. Other addresses on the account get notices, and can do nothing else until they are confirmed again.\n\nIf it was you, there is nothing to do. If it was not you, write to {support} now and say that the account {username} was taken back without you.',

  'history.account.taken-back': 'The account was taken back: everything of before ended.',

  'problem.take_back_over':
    'This was finished or started anew on another page or device. Go back to your request to see where it stands.',
  'problem.take_back_incomplete': 'One of the steps is not done yet. The list shows which one.',

  'take-back.factor-name': 'Authenticator app',
  'take-back.caption': 'Take your account back',
  'take-back.back-to-list': 'Back to the list',
  'take-back.until': 'This page works until {until, date, moment}. What you have done stays.',

  'take-back.tasks.title': 'Take your account back',
  'take-back.tasks.lead': 'Your request for {username} is granted. It takes five short steps.',
  'take-back.tasks.deadline': 'Finish by {until, date, moment}',
  'take-back.tasks.deadline-text':
    'You can leave and come back until then. Nothing of the account changes before the last step, and then everything changes at once.',
  'take-back.tasks.window':
    'Go on until {until, date, moment}; after that we ask you once more to show that it is you.',
  'take-back.tasks.confirm': 'Show that it is still you',
  'take-back.tasks.password': 'Choose a new password',
  'take-back.tasks.authenticator': 'Add a new authenticator app',
  'take-back.tasks.codes': 'Save a new sheet of recovery codes',
  'take-back.tasks.check': 'Check and take the account back',
  'take-back.tasks.done': 'Done',
  'take-back.tasks.open': 'To do',
  'take-back.tasks.later': 'Cannot start yet',
  'take-back.tasks.next': 'Continue',

  'take-back.confirm.title': 'Show that it is still you',
  'take-back.confirm.lead':
    'Time has passed since you showed your proofs. Show one of them again before anything is handed over.',
  'take-back.confirm.legend': 'How do you want to show it?',
  'take-back.confirm.by-password': 'With the password on the account',
  'take-back.confirm.by-mail': 'With a link mailed to {address}',
  'take-back.confirm.missing': 'Choose how you want to show that it is you.',
  'take-back.confirm.nothing':
    'None of your proofs can be shown here. Write to {support} and give the reference of your request.',
  'take-back.confirm.shown': 'You have shown that it is you. Go on by {until, date, moment}.',
  'take-back.confirm.start': 'Go on',

  'take-back.old-password.title': 'Enter the password on the account',
  'take-back.old-password.hint': 'The one you showed in your request. You choose a new one in the next step.',
  'take-back.old-password.missing': 'Enter the password on the account.',
  'take-back.old-password.other': 'Show it another way',

  'take-back.mail-sent.title': 'Open the link we mailed you',
  'take-back.mail-sent.lead':
    'We sent a mail to the address you chose. Open the link in it and press the button there, in this browser if you can.',
  'take-back.mail-sent.then': 'Then go on here',
  'take-back.mail-sent.nothing-text': 'Look in the spam folder. If it is not there, ask for another link.',
  'take-back.mail-sent.again': 'Ask for another link',

  'take-back.mailbox.title': 'Is it you who is taking the account back?',
  'take-back.mailbox.lead':
    'Press the button only if you are taking your account back yourself, right now. Nobody from {site} asks you to press it.',
  'take-back.mailbox.sent-to': 'The link was sent to {address}.',
  'take-back.mailbox.not-you':
    'If you are not, close this page and nothing happens. To stop the request, use the link in our earlier mails.',
  'take-back.mailbox.return-code': 'Return code of your request',
  'take-back.mailbox.return-code-hint':
    'This browser does not know your request. The return code was shown when you sent it.',
  'take-back.mailbox.return-code-missing': 'Enter the return code of your request.',
  'take-back.mailbox.submit': 'It is me',
  'take-back.mailbox.done-title': 'You have shown that it is you',
  'take-back.mailbox.done-text': 'Go back to the browser where you started, and go on there.',

  'take-back.password.title': 'Choose a new password',
  'take-back.password.hint':
    'At least 15 characters. Any characters, spaces too. A password manager can make one for you.',
  'take-back.password.missing': 'Enter a new password.',
  'take-back.password.kept':
    'You have chosen a new password already. Enter another one only if you want to replace it. It works from the last step on.',
  'take-back.password.submit': 'Save and continue',

  'take-back.authenticator.title': 'Add a new authenticator app',
  'take-back.authenticator.lead': 'After your password you will enter six digits from this app.',
  'take-back.authenticator.type': 'Or type this secret into the app',
  'take-back.authenticator.code': '2. Enter the code the app shows now',
  'take-back.authenticator.code-label': 'Code from the app',
  'take-back.authenticator.code-missing': 'Enter the six digits that your app shows.',
  'take-back.authenticator.submit': 'Continue',
  'take-back.authenticator.done': 'Your app is proven. Its codes sign in from the last step on.',

  'take-back.codes.title': 'Save your new recovery codes',
  'take-back.codes.lead':
    'Each code signs you in once, after your password, when you do not have your app. Print the sheet or save it where you would look for it. Not only on the phone that has your app.',
  'take-back.codes.pending': 'Not switched on yet. Sheet {sheet} works from the last step on.',
  'take-back.codes.works-when': 'Works once the account is taken back.',
  'take-back.codes.download': 'Download as a text file',
  'take-back.codes.print': 'To print it, use your browser: only the sheet is printed.',
  'take-back.codes.next': 'Next we ask for one of them. Keep them at hand.',
  'take-back.codes.submit': 'I have them. Continue',

  'take-back.type-back.title': 'Type one code back',
  'take-back.type-back.lead': 'So that we both know the sheet is in your hands. This does not use the code up.',
  'take-back.type-back.code': 'Code number {number, number} from sheet {sheet}',
  'take-back.type-back.hint':
    'Any other code of that sheet is fine too. Capital letters, spaces and dashes do not matter.',
  'take-back.type-back.missing': 'Enter a code from the new sheet.',
  'take-back.type-back.submit': 'Continue',
  'take-back.type-back.show-again': 'Show the codes again',
  'take-back.type-back.done': 'You have typed a code of sheet {sheet} back. It works from the last step on.',

  'take-back.check.title': 'Take the account {username} back?',
  'take-back.check.ready': 'What you prepared',
  'take-back.check.password': 'Password',
  'take-back.check.password-value': 'A new one, chosen by you',
  'take-back.check.authenticator': 'Authenticator app',
  'take-back.check.authenticator-value': 'A new one, proven by a code',
  'take-back.check.codes': 'Recovery codes',
  'take-back.check.codes-value': 'Sheet {sheet}, one code typed back',
  'take-back.check.change-password': 'the password',
  'take-back.check.ends': 'What ends now',
  'take-back.check.ends-sessions': 'Every session, on every device',
  'take-back.check.ends-factors': 'Every authenticator app that was on the account',
  'take-back.check.ends-sheets': 'Every older sheet of recovery codes',
  'take-back.check.ends-addresses':
    'What other addresses on the account may do. They get notices only, until they are confirmed again.',
  'take-back.check.begins': 'What begins',
  'take-back.check.probation':
    'A probation of {days, plural, one {# day} other {# days}}. You can sign in and look after the account. Until it ends the account cannot publish, make tokens, change maintainers or delete anything.',
  'take-back.check.told': 'Every address on the account is told.',
  'take-back.check.submit': 'Take the account back',

  'take-back.working.title': 'Your account is being handed back',
  'take-back.working.lead': 'This takes a few seconds. The page looks again by itself.',
  'take-back.working.again': 'Look again',

  'take-back.done.title': 'The account {username} is yours again',
  'take-back.done.at': 'Taken back on {at, date, moment}.',
  'take-back.done.ended': 'What has ended',
  'take-back.done.ended-text':
    'Every session, every authenticator app and every older sheet of before. Other addresses on the account get notices only, until they are confirmed again.',
  'take-back.done.probation': 'On probation until {until, date, moment}',
  'take-back.done.probation-text':
    'You can sign in and look after the account. Until then it cannot publish, make tokens, change maintainers or delete anything. The probation ends by itself.',
  'take-back.done.next': 'What to do now',
  'take-back.done.next-sign-in': 'Sign in with your new password and your new app.',
  'take-back.done.next-sheet': 'Put your new sheet where you would look for it, and destroy older ones.',
  'take-back.done.next-old-app': 'Delete the old entry for this site in any app that still has one.',
  'take-back.done.sign-in': 'Sign in',
} as const;
