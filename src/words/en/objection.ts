// "This was not me": for the owner, who is perhaps frightened, on a page that needs no sign-in.
export const objection = {
  'objection.title': 'Did you ask for this?',
  'objection.lead':
    'Someone asked on {at, date, moment} to get back into an account that has this address. The reference is {reference}.',
  'objection.was-me': 'If it was you, close this page. There is nothing to do.',
  'objection.was-not': 'If it was not you, stop it. You do not need to sign in.',
  'objection.what': 'What stopping does',
  'objection.what.text':
    'The request stops at once. If nothing settles it by the date we name then, it ends and nobody gets access. Nothing changes in the account, and stopping gives nobody access either.',
  'objection.submit': 'This was not me: stop it',
  'objection.noted.title': 'It is stopped already',
  'objection.noted':
    'Someone stopped this request before, on {at, date, moment}, and what came of that stands. Another message changes nothing; you can still send one, and it is written down.',

  'objection.done.title': 'The request is stopped',
  'objection.done.lead': 'Nothing changes in the account while it is stopped.',
  'objection.done.next': 'What to do next',
  'objection.done.sign-in':
    'Type the address of {site} into your browser and sign in as usual. Signing in with an authenticator app that you have had for 90 days ends the request for good.',
  'objection.done.password': 'Change your password if someone else may know it.',
  'objection.done.mailbox': 'Look whether someone else can read this mailbox, and change its password.',
  'objection.done.noted-title': 'Your message is noted',
  'objection.done.noted':
    'Your message is written down. This request was stopped once before, and what was decided then stands.',
  'objection.gone.title': 'There is nothing to stop here',
  'objection.gone.text': 'If you think that someone is in your account, write to {support}.',

  'objection.owner.title': 'Requests for your account',
  'objection.owner.one':
    'Someone who showed something of this account asked on {at, date, moment} to get back into it.',
  'objection.owner.none': 'Nobody is asking to recover your account at the moment.',
  'objection.owner.sign-in':
    'Sign in to see and stop requests for your account, or use the link in the mail we sent you.',
} as const;
