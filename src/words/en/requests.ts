// What a claimant and an owner are told about a request. Mails to the claimant name no fact of the account (law 1).
export const requests = {
  'mail.request-mailbox.subject': 'Show that you can open this mailbox',
  'mail.request-mailbox.text':
    'Someone is asking to get back into an account at {site} and gave this address.\n\nIf it was you, open this link and press the button there. It works until {until, date, moment}, and a newer link replaces it:\n\n{link}\n\nIf it was not you, do not press the button: it would help whoever asked. Without it this address counts for nothing, and you get no more mail about it.',

  'mail.request-filed.subject': '{reference}: we have your request',
  'mail.request-filed.text':
    'We have your request {reference} to get back into an account at {site}.\n\nWe are checking what you showed. That takes minutes. Then we write to you whose turn it is.\n\nYou can see where it stands at any time, with the reference and the return code you wrote down:\n\n{link}\n\nNothing changes in the account meanwhile. If you find your phone or your codes, sign in as usual, and stop the request on its page if it has not ended by that.',

  'mail.request-your-turn.subject': '{reference}: it is your turn',
  'mail.request-your-turn.text':
    'Your request {reference} at {site} waits for you until {until, date, moment}.\n\n{lacking, select, document {Add a document. What it may be and what to cover is said on the page.} frozen {Nothing can be changed in this account at the moment. Write to {support} and name the reference.} other {What you showed so far is not enough. Show another thing: a mailbox that has been on the account for a while, or its password.}}\n\nGo on here, with the reference and your return code:\n\n{link}\n\nWhat you gave already is kept. After that date the request ends, and you can file a new one.',

  'mail.request-reviewing.subject': '{reference}: people look at it now',
  'mail.request-reviewing.text':
    'Your request {reference} at {site} is complete. Two people look at it, each on their own, by {until, date, moment}.\n\nYou do not need to do anything. When they have decided, we write to you. Writing to us does not move it forward.\n\nWhere it stands:\n\n{link}',

  'mail.request-late.subject': '{reference}: we are late',
  'mail.request-late.text':
    'We said that people would decide on your request {reference} at {site} by now. They have not.\n\nThe new date is {until, date, moment}. Nothing is lost and you do not need to do anything. You can write to {support} and name the reference.\n\nWhere it stands:\n\n{link}',

  'mail.request-hold.subject': '{reference}: enough shown, a wait of {wait} begins',
  'mail.request-hold.text':
    'What you showed for {reference} at {site} is enough. Now there is a wait of {wait}.\n\nIt begins when everyone who is reached through the account has been told, at the latest on {startsBy, date, moment}. They can stop the request if it was not theirs. That protects you too.\n\nYou do not need to do anything, and asking again does not make it shorter. We write to you when the end is certain.\n\nWhere it stands:\n\n{link}',

  'mail.request-hold-started.subject': '{reference}: the wait ends on {day, date, day}',
  'mail.request-hold-started.text':
    'Everyone was told about {reference} at {site}. The wait ends on {until, date, moment}.\n\nThen we check everything again and write to you. You do not need to do anything before.\n\nWhere it stands:\n\n{link}',

  'mail.request-granted.subject': '{reference}: you can take your account back',
  'mail.request-granted.text':
    'The wait for {reference} at {site} is over and nobody objected. You can take your account back until {until, date, moment}.\n\nHave ready: the mailbox or the password you showed, a phone with an authenticator app, and something to save new recovery codes on. It takes about ten minutes and works once.\n\nStart here, with the reference and your return code:\n\n{link}\n\nAfter that date the request ends, and you would have to file a new one.',

  'mail.request-completed.subject': '{reference}: the account is yours again',
  'mail.request-completed.text':
    'The account of request {reference} at {site} was taken back on {at, date, moment}.\n\nIt has a new password, a new authenticator app and a new sheet of recovery codes. Everything from before has ended: sessions, apps, codes. Other addresses must be confirmed again before they count.\n\nUntil {until, date, moment} the account is on probation: it cannot publish, make tokens, change maintainers or delete anything. That ends by itself.\n\nIf it was not you, write to {support} now and name the reference.',

  'mail.request-contested.subject': '{reference}: stopped by an objection',
  'mail.request-contested.text':
    'We got a message that someone else may own the account of your request {reference} at {site}. We do not say who.\n\nSo it is stopped. If nothing settles it by {until, date, moment}, it ends without access. You can add proof until then. Signing in with an app that has been on the account for 90 days settles it.\n\nWhere it stands:\n\n{link}',

  'mail.request-withdrawn.subject': '{reference}: stopped, as you asked',
  'mail.request-withdrawn.text':
    'You stopped your request {reference} at {site}. Nothing was changed in the account.\n\nIf it was not you who stopped it, file a new one:\n\n{link}',

  'mail.request-signed-in.subject': '{reference}: ended by a sign-in',
  'mail.request-signed-in.text':
    'Someone signed in to the account of your request {reference} at {site} with an authenticator app it has had for a long time. So it is not locked, and the request has ended.\n\nIf it was you, there is nothing left to do. If it was not you, write to {support} and name the reference. You can also file a new request:\n\n{link}',

  'mail.request-undecided.subject': '{reference}: ended without access',
  'mail.request-undecided.text':
    'Someone else said that the account of your request {reference} at {site} is theirs, and by the date we gave it could not be decided. Then nobody gets access, so the request has ended.\n\nNothing was changed in the account. You can file a new request when you can show more:\n\n{link}',

  'mail.request-expired.subject': '{reference}: ended, its time was over',
  'mail.request-expired.text':
    'Your request {reference} at {site} waited for you and its time is over. Nothing was changed in the account.\n\nYou can file a new one whenever you like:\n\n{link}',

  'mail.fresh-mailbox.subject': 'Show once more that you can open this mailbox',
  'mail.fresh-mailbox.text':
    'Someone is about to take an account at {site} back and has to show this mailbox once more.\n\nIf it was you, open this link on the computer on which you started, and press the button there. It works until {until, date, moment}:\n\n{link}\n\nIf it was not you, do not press the button. Stop the request with the link in the mail we sent you before, or write to {support}.',

  'mail.owner-proof-shown.subject': 'Someone is asking to recover your account',
  'mail.owner-proof-shown.text':
    'On {at, date, moment} someone who is asking to get back into the account {username} at {site} showed something that belongs to it. The reference is {reference}.\n\nIf it was you, there is nothing to do here. If it was not, open this page and press the button. You do not need to sign in:\n\n{link}\n\nIf you do nothing, the request goes on. Nothing changes in the account before everyone was told again and a wait has passed. You can sign in as usual.',

  'mail.owner-hold.subject': 'Your account may be handed over after {wait}',
  'mail.owner-hold.text':
    'Request {reference} to recover the account {username} at {site} has shown enough. Once everyone has this message, a wait of {wait} begins. After it, whoever asked can take the account back and set a new password and new codes.\n\nIf it was you, there is nothing to do. If it was not, stop it with the button on this page. You do not need to sign in:\n\n{link}\n\nIf you do nothing, the wait goes on. Until it is over nothing changes. Signing in with your own authenticator app ends the request at once.',

  'mail.owner-granted.subject': 'Your account can be taken back now',
  'mail.owner-granted.text':
    'The wait for request {reference} is over. Whoever asked can take the account {username} at {site} back until {until, date, moment}.\n\nIf it was you, start from your status page. If it was not, you can still stop it with the button on this page, without signing in:\n\n{link}\n\nIf you do nothing, whoever asked can set a new password and new codes until then.',

  'mail.owner-contested.subject': 'A request for your account was stopped',
  'mail.owner-contested.text':
    'Someone said that request {reference} to recover the account {username} at {site} is not theirs. It is stopped. If nothing settles it by {until, date, moment}, it ends and nobody gets access.\n\nNothing changes in the account meanwhile. You can sign in as usual. Signing in with an authenticator app that the account has had for 90 days ends the request.',

  'mail.owner-ended.subject': 'A request for your account has ended',
  'mail.owner-ended.text':
    'Request {reference} to recover the account {username} at {site} has ended without access. Nothing was changed in the account.',

  'history.request.proof-shown': 'Someone asking to recover the account showed something that belongs to it.',
  'history.request.state.reviewing': 'A recovery request went to two people, who look at it.',
  'history.request.state.holding':
    'A recovery request showed enough. Everyone on record is told, and can stop it during the wait.',
  'history.request.state.contested': 'A recovery request was stopped by an objection.',
  'history.request.state.withdrawn': 'A recovery request ended without access.',
  'history.request.state.refused': 'A recovery request ended without access.',
  'history.request.state.expired': 'A recovery request ended without access.',
  'history.request.objected': 'Someone said that a recovery request was not theirs.',
  'history.request.viewed': 'A reviewer opened a recovery request.',
  'history.request.granted': 'A recovery request was granted.',
  'history.request.completed': 'A recovery request was completed.',
  'history.grant.used': 'The right to take the account back was used.',

  'problem.drafts_too_many':
    'Many requests were started from your network lately. You can start one on {again, date, moment}. One that is started already goes on.',
  'problem.request_already_filed': 'This request was sent already. Its answers cannot be changed any more.',
  'problem.request_incomplete': 'Something is still missing. See the list below.',
  'problem.request_takes_no_proof': 'This request takes no more proof in its present state.',
  'problem.request_has_ended': 'This request has ended.',
  'problem.request_completed':
    'The account was taken back already, so this link stops nothing any more. Write to our support now.',
  'problem.username_first': 'Enter the username first, so that we know which account this belongs to.',
  'problem.password_tries_used': 'The password was tried five times for this request. Go on without it.',
  'problem.codes_tries_used': 'Enough old codes were tried for this request. Go on without more.',
  'problem.mailbox_asked_too_often':
    'Several links were mailed lately. You can ask for another one on {again, date, moment}.',
  'problem.mailbox_link_unknown': 'This link is not one of ours, or it is incomplete. Open it from the mail again.',
  'problem.mailbox_link_used': 'This link was used already: the mailbox is confirmed.',
  'problem.mailbox_link_replaced': 'A newer link was mailed after this one. Open the newest mail.',
  'problem.mailbox_link_expired': 'The time of this link is over. Ask for a new one.',
  'problem.return_code_wrong': 'Check the reference and the return code. Together they are not known here.',
  'problem.return_code_too_often':
    'This reference was tried five times with another return code. You can try again on {again, date, moment}.',
  'problem.objection_link_unknown': 'This link is not one of ours, or it is incomplete. Open it from the mail again.',
  'problem.not_granted': 'This request is not ready for taking the account back.',
  'problem.fresh_needed': 'Show the mailbox or the password once more first.',
  'problem.fresh_wrong':
    'This is not the password of the account. {left, plural, =0 {It cannot be tried again this hour} one {One more try is left this hour} other {# more tries are left this hour}}.',
  'problem.fresh_too_often':
    'The password was tried five times. You can try again on {again, date, moment}, or show the mailbox.',
  'problem.fresh_not_counted': 'This did not count as a proof of your request. Choose one that did.',
  'problem.fresh_unknown': 'The password could not be checked at this moment. Try again in a minute.',
  'problem.claim_needed': 'This browser does not know your request. Enter the return code.',
  'problem.grant_used': 'The account is being taken back already.',
} as const;
