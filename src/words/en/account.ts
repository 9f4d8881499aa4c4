// The account's own pages: overview, password, history.
export const account = {
  'account.title': 'Your account',
  'account.signed-in-as': 'Signed in as {username}.',
  'account.sign-out': 'Sign out',

  'account.probation': 'This account is on probation until {until, date, moment}.',
  'account.probation-text':
    'It was taken back or its ways to sign in changed. Until then it cannot publish, make tokens, change maintainers or delete anything. It ends by itself.',

  'account.notices': 'What happened lately',
  'account.notice': '{subject}, {at, date, day}',
  'account.notices-none': 'Nothing in the last 30 days.',

  'account.addresses': 'Email addresses',
  'account.address': 'Address',
  'account.address-state': 'State',
  'account.address-confirmed': 'Confirmed on {at, date, day}',
  'account.address-unconfirmed': 'Not confirmed',
  'account.address-suspended': 'Gets notices only since {at, date, day}, until it is confirmed again',
  'account.address-primary': 'Main address',

  'account.signing-in': 'Signing in',
  'account.password': 'Password',
  'account.password-set': 'Set on {at, date, day}',
  'account.password-set-through': 'Set on {at, date, day} with a link mailed to {address}',
  'account.password-none': 'None',
  'account.password-what': 'the password',
  'account.authenticators': 'Authenticator apps',
  'account.authenticators-count': '{count, plural, =0 {None yet} one {# app} other {# apps}}',
  'account.authenticators-none': 'With the password alone, whoever learns it is in. Add an app.',
  'account.authenticators-what': 'the authenticator apps',
  'account.codes': 'Recovery codes',
  'account.codes-sheet':
    'Sheet {label}, made {at, date, day}: {left, plural, =0 {no code left} one {# code left} other {# codes left}}',
  'account.codes-none': 'No sheet. If the app is lost, a code from a sheet is the quickest way back.',
  'account.codes-what': 'the recovery codes',
  'account.history-open': 'See everything that happened',

  'account-password.title': 'Change your password',
  'account-password.lead': 'Every other session of your account ends. This one stays.',
  'account-password.current': 'Current password',
  'account-password.current-missing': 'Enter your current password.',
  'account-password.next': 'New password',
  'account-password.next-hint':
    'At least 15 characters. Any characters, spaces too. A password manager can make one for you.',
  'account-password.next-missing': 'Enter a new password.',
  'account-password.submit': 'Change the password',
  'account-password.done': 'Your password is changed. Every other session has ended.',
  'account-password.not-known': 'I do not know my current password',

  'history.account.language': 'The language of messages about this account was changed.',
  'account-history.title': 'Security history',
  'account-history.lead': 'Everything that changed or was tried on your account, newest first.',
  'account-history.when': 'When',
  'account-history.what': 'What happened',
  'account-history.none': 'Nothing yet.',
  'account-history.not-you': 'Something here was not you?',
  'account-history.not-you-text':
    'Change your password: that ends every other session. Then look through your authenticator apps and renew your recovery codes. Write to {support} if something is still wrong.',
} as const;
