// The help section: one question a page, in the words in which people ask it. Every figure comes from the policy and the rules.
export const help = {
  'help.here': 'Help with this page',
  'help.all': 'All help',
  'help.also': 'See also',
  'help.clear': 'Finish and clear this device',
  'help.clear.hint':
    'For a borrowed computer: you are signed out, and this browser forgets your request. A request that was sent goes on; you come back with its reference and return code. What was not sent is deleted.',

  'help.title': 'Help',
  'help.lead':
    'If you cannot get in, start with the guide. It asks two or three questions and shows your quickest way back.',
  'help.guide.go': 'I can’t get in: start the guide',
  'help.status.go': 'See a request I have sent',
  'help.group.back': 'Getting back in',
  'help.group.request': 'Your request',
  'help.group.safe': 'Staying safe',
  'help.group.site': 'This service',
  'help.policy.title': 'How recovery is decided: the rules themselves',
  'help.contact.text': 'Your question is not here?',
  'help.contact.go': 'Contact us',

  'help.lost-phone.title': 'I lost my phone or my authenticator app',
  'help.lost-phone.lead':
    'One other thing that shows the account is yours is enough to begin. These are the ways, quickest first.',
  'help.lost-phone.code': 'You have a recovery code',
  'help.lost-phone.code.text':
    'Sign in with your password, then press “I cannot use my app” and enter one code of your sheet. That takes minutes. Then add your new app.',
  'help.lost-phone.session': 'A browser or tablet is still signed in',
  'help.lost-phone.session.text':
    'Do not sign out there. Your account page names the sheet of codes that works and the day it was made. With a code of it you can add a new app.',
  'help.lost-phone.backup': 'The old phone had a backup',
  'help.lost-phone.backup.text':
    'Many authenticator apps come back with it, or when you sign in to the app on a new phone. The codes in it work as before.',
  'help.lost-phone.none': 'You have none of these',
  'help.lost-phone.none.text':
    'Ask to recover the account. You show what you have, everyone on the account is told, and {wait, select, same {after a wait of {from}} other {after a wait of {from} to {to}}} you set a new password, a new app and new codes.',
  'help.lost-phone.reset': 'A new password does not replace the app',
  'help.lost-phone.reset.text':
    'After “Forgot your password?” you are still asked for a code, because a mailbox alone must not open an account.',
  'help.lost-phone.stolen': 'If the phone was stolen',
  'help.lost-phone.stolen.text':
    'Whoever has it still needs your password. Change that as soon as you are in, add a new app, remove the old one, and make new codes.',
  'help.lost-phone.go': 'Find my quickest way',

  'help.codes-refused.title': 'My code is not accepted',
  'help.codes-refused.lead': 'Look at how long it is: that says which kind of code you have, and where it belongs.',
  'help.codes-refused.app': 'Six digits: a code of your app',
  'help.codes-refused.app.entry': 'Use the entry for {site}. Apps hold entries that look alike.',
  'help.codes-refused.app.clock':
    'Set the clock of your phone to automatic. When it is off, we say by how many seconds.',
  'help.codes-refused.app.once': 'Each code works once and for half a minute. Wait for the next one.',
  'help.codes-refused.app.not-here':
    'It does not fit in the field for recovery codes, nor the other way round. If you mix them up, we put it in the right field.',
  'help.codes-refused.sheet': '{length, number} letters and digits: a recovery code',
  'help.codes-refused.sheet.where': 'After your password, press “I cannot use my app”. The code goes there.',
  'help.codes-refused.sheet.newest':
    'Only your newest sheet works. Where you enter the code, we say the name of that sheet, four letters and digits, and the day it was made. Both stand on the sheet.',
  'help.codes-refused.sheet.old':
    'If your code is of an older sheet, was used before, or is of a sheet that was never switched on, we say so, and which sheet to look for.',
  'help.codes-refused.sheet.typed':
    'Capital letters, spaces and dashes do not matter. O counts as zero, I and L count as one. A slip is noticed, said, and not counted as a try.',
  'help.codes-refused.sheet.used': 'Each code works once. Cross it out, and take another line.',
  'help.codes-refused.why': 'Why we say so little before your password was right',
  'help.codes-refused.why.text':
    'Until then we say only that a code did not work. Otherwise a stranger could find out about your account by trying.',
  'help.codes-refused.go': 'Try again',
  'help.codes-refused.none': 'None of my codes works',

  'help.codes-not-saved.title': 'I made new codes and did not save them',
  'help.codes-not-saved.lead':
    'New codes count only after you typed one of them back. If you did not, your old sheet still works.',
  'help.codes-not-saved.left': 'You left before typing one back',
  'help.codes-not-saved.left.text':
    'Your old sheet works as before. The new one waits {staged} and then ends by itself. If you printed it, destroy it, so that you do not reach for it later.',
  'help.codes-not-saved.typed': 'You typed one back, and cannot find the sheet now',
  'help.codes-not-saved.typed.text':
    'The new sheet counts and the old one has ended. If your app works, sign in and make new codes now. If it does not, look in your downloads for a file with “recovery-codes” in its name, in your password manager, and at the printer.',
  'help.codes-not-saved.seen': 'You said that somebody may have seen the old codes',
  'help.codes-not-saved.seen.text':
    'Then the old sheet ended at once. Until a code of the new one is typed back, you have no codes. Sign in with your app and finish making them.',
  'help.codes-not-saved.unsure': 'You are not sure',
  'help.codes-not-saved.unsure.text':
    'Sign in with your password. The page that asks for a recovery code names the sheet that works and the day it was made.',
  'help.codes-not-saved.go': 'See which sheet works',

  'help.lost-mailbox.title': 'I cannot open my mailbox',
  'help.lost-mailbox.lead':
    'You can sign in without it. The mailbox is needed only for a new password, or as one of the things a request asks for.',
  'help.lost-mailbox.have': 'You have your password, and your app or a recovery code',
  'help.lost-mailbox.have.text': 'Sign in as usual. Then write to us about the address, so that it can be put right.',
  'help.lost-mailbox.other': 'You can open another mailbox of the account',
  'help.lost-mailbox.other.text':
    'A link for a new password goes to any address of the account, and a request can show any of them. Enter that address.',
  'help.lost-mailbox.provider': 'Ask whoever runs the mailbox',
  'help.lost-mailbox.provider.text':
    'A mail provider, or the office of a former employer or university, can often open it once more. If the domain has ended, do not wait: whoever buys it can read your mail.',
  'help.lost-mailbox.none': 'The mailbox was all you had',
  'help.lost-mailbox.none.text':
    'Then we cannot hand the account to you: nobody gets one on their word alone, and that protects you as well. Nothing is lost. When you find a code, the password or an open sign-in, come back.',
  'help.lost-mailbox.go': 'Find my way without the mailbox',

  'help.lost-several.title': 'I lost several things at once',
  'help.lost-several.lead':
    'Phone and codes often go together. You can still ask to recover the account with what is left.',
  'help.lost-several.counts': 'What counts',
  'help.lost-several.counts.text':
    'A request needs at least {least, plural, one {# separate thing} other {# separate things}} that {least, plural, one {belongs} other {belong}} to the account and {least, plural, one {has} other {have}} been on it for {mature}. Some accounts ask for more.',
  'help.lost-several.counts.mailbox': 'A mailbox of the account that you can open',
  'help.lost-several.counts.password': 'The password of the account',
  'help.lost-several.helps': 'What helps people decide, but never counts by itself',
  'help.lost-several.helps.code': 'A code of an old sheet, also one that no longer works',
  'help.lost-several.helps.document': 'An official ID or a proof of address',
  'help.lost-several.helps.story': 'What happened, and since when, in your own words',
  'help.lost-several.look': 'Look once more',
  'help.lost-several.look.text':
    'Codes turn up in password managers, in downloads, on paper with passports, and on an old phone. Finding one saves days.',
  'help.lost-several.look.go': 'See the places to look',
  'help.lost-several.one': 'If only one thing is left',
  'help.lost-several.one.text':
    'You can start now and add the other one later: a request waits {proving} for what is missing.',
  'help.lost-several.none': 'If nothing is left',
  'help.lost-several.none.text':
    'Then nobody can hand the account to you, and nobody else gets it either. There is no date by which you must find something: come back when you do.',
  'help.lost-several.go': 'Tell us what is left',

  'help.how-long.title': 'How long does it take?',
  'help.how-long.lead':
    'Signing in with a recovery code takes minutes. A request takes longer, because everyone on the account must have time to say no.',
  'help.how-long.steps': 'The steps of a request',
  'help.how-long.filed': 'Checking what you sent',
  'help.how-long.reviewing': 'Two people deciding, where the rules ask for it',
  'help.how-long.told': 'Telling everyone on the account',
  'help.how-long.hold': 'The wait',
  'help.how-long.granted': 'Taking the account back, when you like',
  'help.how-long.at-most': 'At most {time}',
  'help.how-long.range': '{from} to {to}',
  'help.how-long.date':
    'Your status page always says whose turn it is and the date by which something happens. We write to you when it is your turn.',
  'help.how-long.longer': 'What makes it longer',
  'help.how-long.longer.turn': 'When it is your turn, the request waits for you, up to {proving}.',
  'help.how-long.longer.objection':
    'When somebody on the account objects, it stops for up to {contested}, and the wait after it is twice as long.',
  'help.how-long.longer.same': 'What does not make it shorter',
  'help.how-long.longer.same.text':
    'Asking again, a second request, or writing to us. None of them harms your request either.',
  'help.how-long.sooner': 'What ends it at once',
  'help.how-long.sooner.text':
    'If you find your phone, a code or an open sign-in, use it. You are in, and need no request.',
  'help.how-long.go': 'See my request',

  'help.who-decides.title': 'Who decides, and what do they see?',
  'help.who-decides.never':
    'The rules decide here, without people. Only when somebody objects may two people look at it.',
  'help.who-decides.some':
    'The rules decide most requests. Where they ask for people, two reviewers decide, each on their own, within {review}.',
  'help.who-decides.always': 'Two reviewers decide every request, each on their own, within {review}.',
  'help.who-decides.see': 'What they see',
  'help.who-decides.see.shown': 'What you showed, when, and whether it belongs to the account',
  'help.who-decides.see.answers': 'Your answers, and what you wrote in your own words',
  'help.who-decides.see.masked': 'Addresses of the account, partly covered',
  'help.who-decides.see.documents': 'Your documents, one page at a time, without the file they came in',
  'help.who-decides.not': 'What they never see',
  'help.who-decides.not.secrets': 'Your password, your codes, your return code',
  'help.who-decides.not.other': 'What the other reviewer decided, before they decided themselves',
  'help.who-decides.bound': 'What binds them',
  'help.who-decides.bound.two': 'It takes two who agree. If they differ, a third decides.',
  'help.who-decides.bound.own': 'Nobody decides about their own account.',
  'help.who-decides.bound.floor': 'They cannot say yes to less than the rules ask for, however good the story.',
  'help.who-decides.bound.record':
    'Each look at a request or a document is written down for good. The owner sees in the account’s history that somebody looked, and can ask us who.',
  'help.who-decides.go': 'Read the rules',

  'help.documents.title': 'Documents: what we ask for, and what to cover',
  'help.documents.lead':
    'A document lets the people who decide compare a name. It supports your request; it never decides it alone.',
  'help.documents.not-asked': '{site} does not ask for documents. Do not send one by mail.',
  'help.documents.what': 'What it may be',
  'help.documents.cover': 'Cover the rest',
  'help.documents.how': 'How to add it',
  'help.documents.how.text':
    'A photo with your phone will do, or a PDF. You add it on a page of your request, never by mail. The next page shows exactly what is kept; there you can cover parts and have written across it what it is for. You can remove it until people have decided.',
  'help.documents.kept': 'What happens to it',
  'help.documents.kept.until':
    'It is destroyed {after} after your request ends, and {most} after you added it at the latest. If you do not send your request, after {draft}.',
  'help.documents.none': 'If you have none',
  'help.documents.none.text':
    'Answer everything else first. Your answers are kept while you look for one. If you have no such document at all, write to us, and name the reference if you have one.',
  'help.documents.go': 'Go to my request',

  'help.keeping-codes.title': 'How to keep recovery codes safe',
  'help.keeping-codes.lead': 'Keep them where you would look on the day your phone is gone.',
  'help.keeping-codes.where': 'Where',
  'help.keeping-codes.where.paper': 'On paper, with your passport or your contracts.',
  'help.keeping-codes.where.manager': 'In a password manager that you can also open without this phone.',
  'help.keeping-codes.where.two': 'Best in both. A phone and a laptop in one bag are one place, not two.',
  'help.keeping-codes.where.not': 'Not only on the phone that has your app, and not in the mailbox of the account.',
  'help.keeping-codes.order': 'Keep them in order',
  'help.keeping-codes.order.name':
    'Every sheet has a name and a date. When you make a new one, keep the old one until we say that the new one works. Then destroy it.',
  'help.keeping-codes.order.cross':
    'A sheet has {count, number} codes, and each works once. Cross out what you used. We write to you when {low, number} are left.',
  'help.keeping-codes.order.test': 'Test a code now and then on your account page. That does not use it up.',
  'help.keeping-codes.seen': 'If somebody may have seen them',
  'help.keeping-codes.seen.text': 'Make new codes and give that as the reason. The old sheet ends at once.',
  'help.keeping-codes.never': 'Nobody needs to hear them',
  'help.keeping-codes.never.text':
    'Enter a code only on {host}, after your password. Never read one out to somebody who calls, and never send one to anybody, us included.',
  'help.keeping-codes.go': 'See my codes',

  'help.someone-else.title': 'Someone else is in my account',

  'help.accessibility.title': 'Accessibility',
  'help.accessibility.lead':
    'Everyone should get through here: with a keyboard alone, with a screen reader, on a small or enlarged screen, on a borrowed computer, without scripts.',
  'help.accessibility.aim': 'What we aim for',
  'help.accessibility.aim.text':
    'The Web Content Accessibility Guidelines 2.2, level AA. No puzzles, no counting clocks, nothing to remember from one page to the next, and every code can be pasted.',
  'help.accessibility.checked': 'How it is checked',
  'help.accessibility.checked.text':
    'Every page, in every state, is checked by machine for each version, on a wide and on a narrow screen, in light and dark. A machine finds a part of what can be wrong.',
  'help.accessibility.gaps': 'What we know is missing',
  'help.accessibility.gaps.people':
    'People who use screen readers, magnifiers or voice control have not tested this version yet, and nobody independent has audited it.',
  'help.accessibility.gaps.documents':
    'Covering parts of a photo needs sight. Somebody you trust can do it with you, or you can ask us for another way.',
  'help.accessibility.gaps.easy': 'There is no version in easy language or in sign language.',
  'help.accessibility.problem': 'If something stops you',
  'help.accessibility.problem.text':
    'Tell us which page it was and what you use. If you need a step of your request in another form, say which. Your request is not closed while we answer: its dates stand on the status page, and you can start again without loss.',
  'help.accessibility.go': 'Tell us',
} as const;
