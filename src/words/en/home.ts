// The start page, and how recovery is decided.
export const home = {
  'home.title': 'Get back into your account',
  'home.lead':
    'If you cannot sign in to {site}, we find the quickest way back with you, one question at a time. Nothing you do here locks your account further.',
  'home.start': 'I can’t get in',
  'home.start.hint': 'Two or three questions, then a plan. Some ways take minutes, some take days.',
  'home.sign-in.title': 'Sign in',
  'home.sign-in.text': 'With your password and your app, or with a recovery code.',
  'home.status.title': 'See your request',
  'home.status.text': 'Already asked? See whose turn it is and by when.',
  'home.set-up.title': 'Set up an account',
  'home.set-up.text': 'With an authenticator app and a sheet of recovery codes.',
  'home.inside.title': 'Someone else is in my account',
  'home.inside.text': 'Ask to stop changes first. The questions come later.',
  'home.ways.title': 'Or go straight there',
} as const;
