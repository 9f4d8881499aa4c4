// Signing in, its second step, signing out, and "confirm it is you".
export const signIn = {
  'history.session.started': 'Somebody signed in.',
  'history.session.confirmed': 'The second factor was shown again.',
  'history.session.ended': 'Somebody was signed out.',
  'history.console.signed-in': 'The reviewer console was opened.',

  'problem.sign_in_wrong': 'The name or the password did not fit. Check both.',
  'problem.sign_in_wait':
    'Too many passwords were tried for this name. You can try again on {until, date, moment}. Setting a new password works meanwhile.',
  'problem.session_over':
    'This sign-in has ended: it waits ten minutes for the second step. Start again with your password.',
  'problem.factor_tries_over':
    'Five codes did not fit, so this sign-in has ended. Start again with your password. Nothing else is locked.',
  'problem.factor_wait':
    'Too many app codes were tried for this account. You can try again on {until, date, moment}. A recovery code works meanwhile.',
  'problem.app_codes_off':
    'A hundred app codes in a row did not fit, so app codes are off for this account. A recovery code signs in and switches them on again.',
  'problem.password_set_by_mail':
    'The password of this account was set by a mailed link on {setAt, date, day}. Many depend on this account, so a recovery code signs in beside that password only from {until, date, day}. Nothing was used up. Use your app, or ask to get back in.',
  'problem.password_wrong': 'This is not your password. Check it and enter it again.',

  'sign-in.title': 'Sign in',
  'sign-in.identifier': 'Username or email address',
  'sign-in.identifier-missing': 'Enter your username or an email address of your account.',
  'sign-in.password': 'Password',
  'sign-in.password-missing': 'Enter your password.',
  'sign-in.too-long': 'This is longer than anything we have on record. Check it.',
  'sign-in.submit': 'Sign in',
  'sign-in.forgotten': 'Forgot your password?',
  'sign-in.cannot': 'Cannot get in?',
  'sign-in.open-account': 'No account yet? Open one',
  'sign-in.signed-out': 'You are signed out.',

  'sign-in.code.title': 'Enter the code from your app',
  'sign-in.code.lead': 'Your password was right. Open your authenticator app and find the entry for {site}.',
  'sign-in.code.label': 'Six digits',
  'sign-in.code.hint': 'The app shows a new code every 30 seconds. Spaces do not matter.',
  'sign-in.code.missing': 'Enter the six digits that your app shows.',
  'sign-in.code.submit': 'Sign in',
  'sign-in.code.cannot': 'I cannot use my app',
  'sign-in.code.moved': 'That looks like a code from your app, so we put it in the right field.',

  'sign-in.recovery.title': 'Enter a recovery code',
  'sign-in.recovery.sheet': 'Use a code from sheet {sheet}, made {at, date, day}.',
  'sign-in.recovery.empty': 'All codes of sheet {sheet}, made {at, date, day}, are used up.',
  'sign-in.recovery.none': 'Your account has no working sheet of recovery codes.',
  'sign-in.recovery.label': 'Recovery code',
  'sign-in.recovery.hint': '24 letters and digits. Capital letters, spaces and dashes do not matter.',
  'sign-in.recovery.missing': 'Enter a recovery code.',
  'sign-in.recovery.submit': 'Sign in',
  'sign-in.recovery.moved': 'That looks like a recovery code, so we put it in the right field.',
  'sign-in.recovery.app': 'Use my app instead',
  'sign-in.recovery.lost': 'I cannot find that sheet',
  'sign-in.recovery.lost-none': 'I have no codes',

  'sign-in.recovery.done': 'You are signed in. If your app is gone, add a new authenticator now and make new codes.',

  'sign-in.confirm.title': 'Confirm it is you',
  'sign-in.confirm.lead': 'What you want to do is worth protecting, and you last confirmed more than 15 minutes ago.',
  'sign-in.confirm.code': 'Code from your app',
  'sign-in.confirm.submit': 'Confirm',
  'sign-in.confirm.lost': 'I cannot use my app',
  'sign-in.confirm.recovery-hint': '24 letters and digits. The code is used up.',
  'sign-in.confirm.app': 'Use my app instead',
} as const;
