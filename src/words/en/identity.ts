// Signing up, and what an account's owner is told about the account itself.
export const identity = {
  'mail.sign-up-confirm.subject': 'Confirm your address to open your account',
  'mail.sign-up-confirm.text':
    'Someone chose the username {username} at {site} and gave this address.\n\nIf it was you, open this link and press the button there. It works until {until, date, moment}:\n\n{link}\n\nIf it was not you, do nothing. Without the button no account is opened, and you get no more mail about it.',

  'mail.sign-up-known.subject': 'You already have an account',
  'mail.sign-up-known.text':
    'Someone tried to open an account at {site} with this address. It already belongs to the account {username}, so nothing was opened.\n\nIf it was you, sign in as {username}. If you do not remember the password, set a new one here:\n\n{link}\n\nIf it was not you, do nothing. Your account is as it was.',

  'mail.account-opened.subject': 'Your account is open',
  'mail.account-opened.text':
    'The account {username} at {site} was opened on {at, date, moment}.\n\nNext, add an authenticator app and save a sheet of recovery codes. They are what gets you back in when something is lost.',

  'mail.account-frozen.subject': 'Your account is stopped',
  'mail.account-frozen.text':
    'The account {username} at {site} was stopped on {at, date, moment}. Nobody can sign in to it, set a new password or change anything, and every session has ended.\n\nThis is done to keep an account safe while people look at what happened. Write to {support} to ask about it. Nothing in the account is lost.',

  'mail.account-thawed.subject': 'Your account works again',
  'mail.account-thawed.text':
    'The account {username} at {site} can be signed in to again since {at, date, moment}.\n\nIf you did not expect this, write to {support}.',

  'mail.account-restricted.subject': 'Your account is on probation',
  'mail.account-restricted.text':
    'The account {username} at {site} is on probation until {until, date, moment}, because it was taken back or its ways to sign in changed. You can sign in and look after it. Until then it cannot publish, make tokens, change maintainers or delete anything. The probation ends by itself.\n\nIf you did not expect this, write to {support}.',

  'mail.reviewer-added.subject': 'Your account is now a reviewer',
  'mail.reviewer-added.text':
    'The operator of {site} made the account {username} a reviewer on {at, date, moment}. You can sign in to the console, where people who ask to get back in are decided on.\n\nIf you did not expect this, write to {support}.',

  'history.account.opened': 'The account was opened.',
  'history.account.frozen': 'The account was stopped.',
  'history.account.thawed': 'The account works again.',
  'history.account.restricted': 'A probation began.',
  'history.address.added': 'An address was added.',
  'history.address.confirmed': 'An address was confirmed.',
  'history.reviewer.added': 'The account became a reviewer.',

  'problem.username_malformed':
    'Choose a username of 3 to 39 letters a to z, digits, dashes, underscores or dots. It starts and ends with a letter or digit.',
  'problem.username_taken': 'This username is taken. Choose another one.',
  'problem.address_malformed': 'Enter an email address, like name@example.org.',
  'problem.address_taken': 'This address belongs to an account already. Sign in to it, or set a new password for it.',
  'problem.password_too_short':
    'Use at least 15 characters. Three or four unrelated words are long enough and easy to keep.',
  'problem.password_too_long': 'Use at most 256 characters.',
  'problem.password_common':
    'This password is on a list of the ones that are tried first, or is put together from them. Choose words only you would put side by side.',
  'problem.password_context':
    'This password is made of your username, your address or the name of this site, which are tried first. Choose other words.',
  'problem.sign_up_link_unknown':
    'This link is not one of ours, or it is incomplete. Open it from the mail again, or sign up once more.',
  'problem.sign_up_link_used': 'This link was used already. If you pressed the button, your account is open: sign in.',
  'problem.sign_up_link_expired': 'This link was good for 24 hours and has ended. Sign up once more to get a new one.',

  'sign-up.title': 'Open an account',
  'sign-up.lead':
    'You need a mailbox you can open now: we send a link there, and the account opens when you confirm it.',
  'sign-up.username': 'Username',
  'sign-up.username-hint': '3 to 39 letters, digits, dashes, underscores or dots. Everybody can see it.',
  'sign-up.username-missing': 'Enter a username.',
  'sign-up.address': 'Email address',
  'sign-up.address-hint': 'Only used to reach you about your account. Nobody else sees it.',
  'sign-up.address-missing': 'Enter your email address.',
  'sign-up.password': 'Password',
  'sign-up.password-hint':
    'At least 15 characters. Any characters, spaces too. A password manager can make one for you.',
  'sign-up.password-missing': 'Enter a password.',
  'sign-up.submit': 'Send the link',
  'sign-up.have-account': 'I have an account already',

  'sign-up-sent.title': 'Look in your mailbox',
  'sign-up-sent.lead': 'We sent a mail to the address you gave. Open the link in it within 24 hours.',
  'sign-up-sent.lead-to': 'We sent a mail to {address}. Open the link in it within 24 hours.',
  'sign-up-sent.nothing-text':
    'Look in the spam folder. If it is not there, sign up again with the same username, address and password: we then send a new link, at most one mail a minute.',
  'sign-up-sent.again': 'Sign up again',

  'sign-up-confirm.title': 'Open this account?',
  'sign-up-confirm.username': 'Username',
  'sign-up-confirm.address': 'Email address',
  'sign-up-confirm.not-you':
    'Press the button only if you signed up with this username yourself. If you did not, close this page and nothing happens.',
  'sign-up-confirm.submit': 'Confirm and open the account',
  'sign-up-confirm.sign-up': 'Sign up',
  'sign-up-confirm.sign-in': 'Sign in',

  'sign-up-done.title': 'Your account is open',
  'sign-up-done.lead': 'Your address is confirmed. Sign in with your username and password.',
  'sign-up-done.next': 'The first thing to do then',
  'sign-up-done.next-text':
    'Add an authenticator app and save a sheet of recovery codes, so that a lost password or phone does not lock you out.',
} as const;
