// The guide: two questions, places to look, a plan.
export const guide = {
  'guide.problem.title': 'What happens when you try to sign in?',
  'guide.problem.password-refused': 'My password is not accepted, or I do not know it',
  'guide.problem.code-wanted': 'I am asked for a code that I cannot give',
  'guide.problem.code-wanted.hint': 'For example because the phone with the app is lost, broken or reset',
  'guide.problem.code-refused': 'My code is not accepted',
  'guide.problem.mailbox-lost': 'I cannot open the mailbox on the account',
  'guide.problem.someone-else': 'Someone else is in my account',
  'guide.problem.closed': 'I am told that the account is frozen or closed',
  'guide.problem.unsure': 'Something else, or I am not sure',
  'guide.problem.select': 'Select what happens when you try to sign in',

  'guide.have.title': 'What can you still use?',
  'guide.have.hint': 'Select all that apply. You can come back and change this.',
  'guide.have.password': 'My password',
  'guide.need.password': 'The password of the account',
  'guide.need.app': 'The authenticator app',
  'guide.have.app': 'My authenticator app',
  'guide.have.codes': 'A sheet of recovery codes, printed or saved',
  'guide.have.mailbox': 'A mailbox whose address is on the account',
  'guide.have.session': 'A browser or device that is still signed in',
  'guide.have.none': 'None of these',
  'guide.have.select': 'Select what you can still use, or select “None of these”',
  'guide.have.either': 'Select what you can still use, or “None of these”, not both',

  'guide.look.title': 'Have you looked in these places?',
  'guide.look.lead': 'Many people find a sheet of codes or an open sign-in here. Two minutes now can save days.',
  'guide.look.manager': 'Your password manager',
  'guide.look.manager.how': 'Search it for {site}. Codes are often kept in the notes of an entry.',
  'guide.look.downloads': 'Your downloads folder',
  'guide.look.downloads.how': 'Search for files with “recovery” or “codes” in their name, also on an older computer.',
  'guide.look.paper': 'Paper',
  'guide.look.paper.how': 'Where you keep passports, contracts or the box of your phone.',
  'guide.look.browsers': 'Other browsers and devices',
  'guide.look.browsers.how': 'A tablet, a computer at work, a second browser: one of them may still be signed in.',
  'guide.look.phone': 'Your old phone, or its backup',
  'guide.look.phone.how':
    'Many authenticator apps come back with the backup, or when you sign in to the app on a new phone.',
  'guide.look.found': 'I found something',
  'guide.look.on': 'I looked. Show me the plan',

  'guide.plan.title': 'Your ways back in',
  'guide.plan.lead':
    'Fastest first. You can change your mind at any time, and your usual ways to sign in keep working.',
  'guide.plan.time': 'Time',
  'guide.plan.needs': 'You need',
  'guide.plan.range': 'About {from} to {to}',
  'guide.plan.reset.would-not-help': '“Forgot password” would not help here',
  'guide.plan.reset.would-not-help.text':
    'It replaces a password. You have yours, and you would still be asked for a code afterwards, because a mailbox alone must not open an account.',
  'guide.plan.reset.helps-then-code': '“Forgot password” helps with the password only',
  'guide.plan.reset.helps-then-code.text':
    'You get a new password by a mailed link. If your account asks for a code when you sign in, it still asks afterwards, because a mailbox alone must not open an account.',
  'guide.plan.reset.needs-mailbox': '“Forgot password” needs the mailbox',
  'guide.plan.reset.needs-mailbox.text':
    'It sends a link to an address on the account. It helps as soon as you can open one of them.',
  'guide.plan.dead-end.title': 'None of this can get you in yet',
  'guide.plan.dead-end.text':
    'We only hand an account back when something shows that it is yours: a mailbox on it, its password, its codes. Nobody can do it on their word alone, and that also protects you. Nothing is lost: when you find one of these, come back here.',
  'guide.plan.dead-end.next': 'What you can do now',
  'guide.plan.dead-end.look': 'Look again in the usual places, also at work and with family who share a computer.',
  'guide.plan.dead-end.mailbox': 'Ask your mail provider to give you back the mailbox. That alone often solves it.',
  'guide.plan.dead-end.support': 'Ask support what else can be done, for example about an address that belongs to you:',

  'guide.way.stop-others.title': 'Stop the other person first',
  'guide.way.stop-others.text':
    'If you can still sign in, change your password: that signs out everyone else. If a mail from us says that someone asked to recover your account, press “This was not me” on the page that it links to. If you can do neither, write to support and ask them to freeze the account.',
  'guide.way.stop-others.go': 'What to do now',
  'guide.way.check-code.title': 'Check your app’s clock and the right field',
  'guide.way.check-code.text':
    'Set your phone to automatic time and try again: we tell you by how many seconds its clock is off. Codes of the app have six digits, recovery codes have 24 letters and digits.',
  'guide.way.check-code.go': 'Try the code again',
  'guide.way.sign-in.title': 'Sign in with your password and your app',
  'guide.way.sign-in.text':
    'You have what signing in asks for. If a mailbox is lost, ask support about its address afterwards.',
  'guide.way.sign-in.go': 'Sign in',
  'guide.way.recovery-code.title': 'Sign in with a recovery code',
  'guide.way.recovery-code.text':
    'Each code works once. After your password we tell you the name and date of the sheet to look for, and if you enter a code of an older sheet, we tell you which it is from. Then set up your new app.',
  'guide.way.recovery-code.go': 'Sign in with a code',
  'guide.way.session.title': 'Look at your account on the device that is still signed in',
  'guide.way.session.text':
    'Do not sign out there. It shows which sheet of codes is in force, with name and date, which addresses are on the account, and what has happened. With a code you can add a new app there.',
  'guide.way.session.go': 'Open your account',
  'guide.way.reset-then-code.title': 'Get a new password by mail, then sign in',
  'guide.way.reset-then-code.text':
    'We send a link to the address. You choose a new password, and sign in with it and a code of your app or your sheet. Everyone who is signed in is signed out.',
  'guide.way.reset-then-code.go': 'Get a new password',
  'guide.way.reset.title': 'Get a new password by mail',
  'guide.way.reset.text':
    'This is enough when your account does not ask for a code. If it does, the new password is one of the two things that a recovery request needs.',
  'guide.way.reset.go': 'Get a new password',
  'guide.way.request.title': 'Ask to recover your account',
  'guide.way.request.text':
    'You show what you still have. Every address on the account is told, and each of them can stop it. After a wait you set a new password, a new app and a new sheet.',
  'guide.way.request.go': 'Start a request',
  'guide.way.request-short.title': 'A recovery request, with one more thing',
  'guide.way.request-short.text':
    'What you have left is not enough by itself: a request needs the mailbox and the password, so that nobody who got hold of one of them can take your account. You can start now and add the other later.',
  'guide.way.request-short.go': 'Start a request',
  'guide.way.support.title': 'Ask support',
  'guide.way.support.text':
    'An account that is frozen or closed cannot be recovered here. Support can tell you why, and what comes next.',
  'guide.way.search.title': 'Look again for what shows the account is yours',
  'guide.way.search.text': 'Your password, a mailbox on the account, or a sheet of codes. Any two of them open a way.',
  'guide.way.search.go': 'See the places to look',
  'guide.request.wait': 'Then a wait of {from} to {to}, so that everyone on the account can be told and can stop it',
  'guide.request.wait-same': 'Then a wait of {wait}, so that everyone on the account can be told and can stop it',
  'guide.request.people-always': 'Two people decide, within {review}',
  'guide.request.people-some': 'Where our rules ask for it, two people decide, within {review}',
  'guide.request.document': 'An official ID or a proof of address; we say what to cover',
  'guide.request.any-mailbox': 'A mailbox that you can open now',

  'guide.inside.title': 'Someone else is in my account',
  'guide.inside.lead': 'Stop them first. You can sort out the rest afterwards.',
  'guide.inside.change': 'If you can sign in: change your password. Everyone else is signed out at once.',
  'guide.inside.change.go': 'Change your password',
  'guide.inside.reset':
    'If your password does not work but your mailbox does: get a new password. That also signs everyone out.',
  'guide.inside.reset.go': 'Get a new password',
  'guide.inside.object':
    'If a mail from us says that someone asked to recover your account: open the link in it and press “This was not me”. You need not sign in for that.',
  'guide.inside.freeze': 'If none of this is possible: ask support to freeze the account.',
  'guide.inside.then': 'After that, find your way back in',
  'guide.inside.then.go': 'Go to the questions',
} as const;
