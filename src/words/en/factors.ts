// Authenticator apps: their page, their mails, what is said when a code is not accepted.
export const factors = {
  'mail.factor-added.subject': 'An authenticator was added to your account',
  'mail.factor-added.text':
    'The authenticator "{name}" was added to your account at {site} on {at, date, moment}. From now on its codes sign in, after your password.\n\nIf you did not do this, somebody is signed in to your account. Open {site} by typing its address, set a new password, and remove the authenticator. If you cannot sign in any more, choose "Cannot get in?" on the sign-in page.',
  'mail.factor-removed.subject': 'An authenticator was removed from your account',
  'mail.factor-removed.text':
    'The authenticator "{name}" was removed from your account at {site} on {at, date, moment}. Its codes no longer sign in.\n\nIf you did not do this, somebody is signed in to your account. Open {site} by typing its address and set a new password.',
  'mail.factor-guessed.subject': 'Ten wrong codes were tried on your account',
  'mail.factor-guessed.text':
    'Somebody who knows the password of your account at {site} tried ten wrong codes in a row. The last one was on {at, date, moment}. None was right, nobody got in this way, and app codes now have to wait. Your recovery codes still work, and where you are signed in you stay signed in.\n\nIf it was you, look whether the clock of your phone is right, or use a recovery code.\n\nIf it was not you, open {site} by typing its address and set a new password. The old one is known to somebody.',

  'history.factor.added': 'An authenticator was added.',
  'history.factor.removed': 'An authenticator was removed.',
  'history.factor.refused': 'A code for the second step was not accepted.',

  'problem.totp_malformed': 'Enter the six digits that your app shows now.',
  'problem.totp_wrong':
    'This code did not fit. Look whether your app shows the entry for this site, and enter the code it shows now.',
  'problem.totp_used': 'This code was used already. Wait until your app shows the next one.',
  'problem.totp_clock_slow':
    'The code is right, but your clock is off by about {seconds} s: your device is behind. Set its time to automatic and enter the next code.',
  'problem.totp_clock_fast':
    'The code is right, but your clock is off by about {seconds} s: your device is ahead. Set its time to automatic and enter the next code.',
  'problem.factor_not_staged':
    'The code on screen was good for 30 minutes and has ended. Start again to get a new one.',
  'problem.factor_too_many':
    'An account can have {most, number} authenticators. Remove one that you no longer use first.',
  'problem.factor_unknown': 'This authenticator is not on your account any more.',
  'problem.factor_last':
    'This is the only authenticator on your account, so it stays. Add the new one first, then remove this one.',

  'authenticators.title': 'Authenticator apps',
  'authenticators.lead':
    'After your password you enter six digits from an app on your phone or computer. Two devices are better than one: if one is lost, the other still signs in.',
  'authenticators.none': 'No authenticator yet. Until you add one, your password alone signs in.',
  'authenticators.list': 'On your account',
  'authenticators.name': 'Name',
  'authenticators.added': 'Added',
  'authenticators.last-used': 'Last used',
  'authenticators.add': 'Add an authenticator',
  'authenticators.remove': 'Remove',
  'authenticators.remove-named': 'Remove {name}',
  'authenticators.added-flash': 'The authenticator was added. Its codes sign in from now on.',
  'authenticators.removed-flash': 'The authenticator was removed. Its codes no longer sign in.',

  'authenticators.new.title': 'Add an authenticator app',
  'authenticators.new.type': 'Cannot scan? Type the secret instead',
  'authenticators.new.prove': '2. Name it and enter its first code',
  'authenticators.new.name': 'Name',
  'authenticators.new.name-hint': 'So that you can tell it from others, like "Blue phone".',
  'authenticators.new.name-missing': 'Enter a name for this authenticator.',
  'authenticators.new.name-long': 'Use at most 60 characters.',
  'authenticators.new.default-name': 'Authenticator app',
  'authenticators.new.code': 'Code from the app',
  'authenticators.new.code-missing': 'Enter the six digits that your app shows.',
  'authenticators.new.submit': 'Switch it on',
  'authenticators.new.cancel': 'Cancel',

  'authenticators.remove.title': 'Remove {name}?',
  'authenticators.remove.lead':
    'Its codes will no longer sign in. We tell every address on your account. Delete the entry in the app afterwards.',
  'authenticators.remove.submit': 'Remove it',
  'authenticators.remove.keep': 'Keep it',
} as const;
