// A new password: by a mailed link for who cannot remember the old one, or by the owner who is signed in.
export const reset = {
  'mail.reset-link.subject': 'Set a new password',
  'mail.reset-link.text':
    'Someone asked for a new password for the account {username} at {site}.\n\nIf it was you, open this link and choose one. It works once, until {until, date, moment}, and a newer link replaces it:\n\n{link}\n\nA new password does not replace your authenticator app or your recovery codes. If your account has them, you are still asked for a code when you sign in.\n\nIf it was not you, do nothing. Your password stays as it is.',

  'mail.reset-unknown.subject': 'No account has this address',
  'mail.reset-unknown.text':
    'Someone asked for a new password at {site} and gave this address. There is no account with it, so there is no password to set.\n\nIf it was you, you may have signed up with another address: try the others you use, or your username, here:\n\n{link}\n\nIf it was not you, do nothing. We keep nothing about this address.',

  'mail.reset-frozen.subject': 'Your account is stopped, so no new password',
  'mail.reset-frozen.text':
    'Someone asked for a new password for the account {username} at {site}. The account is stopped, and while it is, no password can be set.\n\nIf it was you, write to {support}. If it was not you, do nothing.',

  'mail.password-reset.subject': 'Your password was set anew',
  'mail.password-reset.text':
    'The password of the account {username} at {site} was set anew on {at, date, moment}, with a link we mailed to an address of the account. Every session has ended.\n\nIf it was you, there is nothing to do.\n\nIf it was not you, someone can read one of your mailboxes. Change the password of your mailbox first, then set a new password here:\n\n{link}\n\nThen write to {support}.',

  'mail.password-changed.subject': 'Your password was changed',
  'mail.password-changed.text':
    'The password of the account {username} at {site} was changed on {at, date, moment} by someone who was signed in. Every other session has ended.\n\nIf it was you, there is nothing to do.\n\nIf it was not you, set a new password here, which ends that session too:\n\n{link}\n\nThen write to {support}.',

  'history.password.changed': 'The password was changed.',
  'history.password.reset-asked': 'A link for a new password was asked for.',
  'history.password.reset': 'The password was set anew with a mailed link.',

  'problem.reset_unknown':
    'This link is not one of ours, or it is incomplete. Open it from the mail again, or ask for a new one.',
  'problem.reset_used': 'This link was used already. If you set a new password, sign in with it.',
  'problem.reset_replaced': 'A newer link was sent after this one. Use the link in the newest mail.',
  'problem.reset_expired': 'This link was good for one hour and has ended. Ask for a new one.',
  'problem.reset_overtaken':
    'Something changed on the account after this link was sent, so it no longer works. Ask for a new one.',
  'problem.account_frozen': 'This account is stopped, so nothing can be changed. Write to support to ask about it.',
  'problem.identifier_malformed': 'This is neither a username nor an email address, which looks like name@example.org.',
  'problem.current_password_wrong': 'This is not the current password.',
  'problem.password_unchanged': 'This is the password you have now. Choose a new one.',

  'reset.title': 'Set a new password',
  'reset.lead':
    'Give your username or an email address of your account. We mail a link that lets you choose a new password.',
  'reset.factor':
    'A new password does not replace your authenticator app or recovery codes. If your account has them, you are asked for a code after it.',
  'reset.no-factor-either': 'I also cannot use my app or codes',
  'reset.identifier': 'Username or email address',
  'reset.identifier-missing': 'Enter your username or an email address.',
  'reset.identifier-long': 'Use at most 254 characters.',
  'reset.submit': 'Send the link',

  'reset-sent.title': 'Look in your mailbox',
  'reset-sent.lead':
    'If you gave an email address, a mail goes there. If you gave a username, mails go to the confirmed addresses of that account, if there is one.',
  'reset-sent.how-long': 'The link in the mail works for one hour, once. A newer link replaces it.',
  'reset-sent.nothing-text':
    'Look in the spam folder, then try another address of yours. For one account or address we send at most one mail a minute.',
  'reset-sent.again': 'Try another address',
  'reset-sent.no-mailbox': 'I cannot open my mailbox',

  'reset-new.title': 'Choose a new password',
  'reset-new.lead': 'For the account {username}.',
  'reset-new.password': 'New password',
  'reset-new.password-hint':
    'At least 15 characters. Any characters, spaces too. A password manager can make one for you.',
  'reset-new.password-missing': 'Enter a new password.',
  'reset-new.ends':
    'Every session of the account ends. You are not signed in by this: you sign in with the new password afterwards.',
  'reset-new.submit': 'Set the new password',
  'reset-new.ask-again': 'Ask for a new link',
  'reset-new.sign-in': 'Sign in',

  'reset-done.title': 'Your new password is set',
  'reset-done.lead': 'Every session has ended. Sign in with the new password.',
  'reset-done.factor':
    'If your account has an authenticator app, you are still asked for a code. A mailbox alone must not be enough to enter it, so a new password never replaces the second step.',
  'reset-done.sign-in': 'Sign in',
  'reset-done.no-factor': 'I cannot use my app or codes',
} as const;
