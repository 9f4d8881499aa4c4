// How to tell that a message is ours, and how to reach people: support and whoever looks after security.
export const trust = {
  'help.real-messages.title': 'Is this message really from us?',
  'help.real-messages.lead':
    'You can find out without trusting the message. Do not use its links while you are not sure.',
  'help.real-messages.check': 'How to check',
  'help.real-messages.check.type': 'Type {host} into your browser yourself.',
  'help.real-messages.check.request':
    'Is it about a request you sent? Open “See your request” with your reference and return code. “Messages we sent you” lists each mail with its time and subject. What is not on that list is not from us.',
  'help.real-messages.check.account':
    'Is it about your account? Sign in. Your account page shows the same notices, and the history says what happened.',
  'help.real-messages.real': 'A real message from us',
  'help.real-messages.real.from': 'comes from {from}',
  'help.real-messages.real.subject': 'has a subject that begins with [{site}]',
  'help.real-messages.real.link': 'has one link at most, and it begins with {origin}/',
  'help.real-messages.real.plain': 'is plain text, without pictures, attachments or phone numbers to call',
  'help.real-messages.real.nothing': 'says what happens if you do nothing, and does not press you',
  'help.real-messages.real.not-proof':
    'Sender and looks can be faked. Only the list on the page that you typed in yourself is a check.',
  'help.real-messages.never': 'We never',
  'help.real-messages.never.secrets':
    'ask for a password, a recovery code or a code of your app by mail, phone or chat',
  'help.real-messages.never.call': 'call you first',
  'help.real-messages.never.money': 'ask for money. Getting back in costs nothing, and whoever sells it is not us',
  'help.real-messages.never.screen': 'ask you to install something, to share your screen or to send a picture of codes',
  'help.real-messages.answered': 'If you have answered a fake already',
  'help.real-messages.answered.password':
    'Type {host} into your browser, sign in and change your password. That signs everyone else out.',
  'help.real-messages.answered.codes':
    'If you gave away a recovery code: make new codes, and say that somebody may have seen the old ones.',
  'help.real-messages.answered.request':
    'If somebody is asking to recover your account: stop it on your account page, or with the link in the mail we sent you about it.',
  'help.real-messages.answered.tell': 'Tell us, so that we can warn others.',
  'help.real-messages.go': 'See my request',
  'help.real-messages.report': 'Report a fake message',

  'contact.title': 'What is it about?',
  'contact.hint':
    'So that it reaches the right place. Nobody here can let you in by mail: the guide and a request can.',
  'contact.about.locked-out': 'I cannot get into my account',
  'contact.about.locked-out.hint': 'Leads to the guide, and from there to a request, without signing in',
  'contact.about.someone-else': 'Someone else is in my account',
  'contact.about.request': 'A request that I have sent',
  'contact.about.request.hint': 'Its page says whose turn it is and by when',
  'contact.about.report': 'A message that may be a fake, or a security problem',
  'contact.about.data': 'What is stored about me',
  'contact.about.other': 'Something else',
  'contact.about.select': 'Select what it is about',

  'contact.report.title': 'Report a fake message or a security problem',
  'contact.report.lead': 'It protects others too. Write to',
  'contact.report.say': 'What helps us',
  'contact.report.say.fake': 'A fake message: the whole of it, with its subject, its sender and its link as text.',
  'contact.report.say.security': 'A security problem: where it is, how to see it, and what it makes possible.',
  'contact.report.never': 'Leave out passwords, codes and tokens. Nobody here needs them.',
  'contact.report.inside': 'Is somebody in your account now? Stop that first.',
  'contact.report.machine': 'The same for machines:',

  'contact.message.title': 'Write to support',
  'contact.message.lead':
    'Support answers questions. It cannot let you into an account, and this message does not start a request or move one forward.',
  'contact.message.locked-out': 'I cannot get in: go to the guide',
  'contact.message.about': 'About',
  'contact.message.change': 'what it is about',
  'contact.message.text': 'Your message',
  'contact.message.text-hint':
    'Up to {most, number} characters. Name the reference if it is about a request. No passwords or codes.',
  'contact.message.enter': 'Enter your message',
  'contact.message.long': 'The message must be 2,000 characters or fewer',
  'contact.message.secret':
    'This looks like it holds a password, code or token. Take it out: nobody needs it, and it should stay yours alone',
  'contact.message.address': 'Your email address',
  'contact.message.address-hint': 'For the answer. We send a link there first, so that nobody writes in your name.',
  'contact.message.address-enter': 'Enter an email address whose mailbox you can open',
  'contact.message.address-long': 'The address must be 254 characters or fewer',
  'contact.message.go': 'Continue',
  'contact.message.kept':
    'We keep the message until you confirm it, {kept} at most. Then it goes to support and nothing of it stays here but that it was sent.',
  'contact.elsewhere': 'Support is reached here:',

  'contact.sent.title': 'Open the link we sent',
  'contact.sent.lead':
    'We sent a mail to {address}. Your message goes to support when you press the button behind its link.',
  'contact.sent.until': 'It waits until {until, date, moment}. The mail can take some minutes, and may be among spam.',
  'contact.sent.yours': 'Your message',
  'contact.sent.change': 'Change the message or the address',
  'contact.sent.none': 'There is no message waiting in this browser.',
  'contact.confirm.title': 'Send this message to support?',
  'contact.confirm.lead': 'The answer goes to {address}.',
  'contact.confirm.go': 'Send it',
  'contact.confirm.not': 'If you did not write it, close this page. Then nothing is sent, and it is deleted.',
  'contact.done.title': 'Your message is sent',
  'contact.done.lead': 'Support has it, and answers by mail. You can close this page.',
  'contact.done.home': 'Go to the start page',

  'mail.contact-confirm.subject': 'Send your message to our support?',
  'mail.contact-confirm.text':
    'Someone wrote a message to the support of {site} and gave this address for the answer.\n\nIf it was you, open this link, look at the message and press the button there. It works until {until, date, moment}:\n\n{link}\n\nIf it was not you, do nothing. Then the message is deleted and nobody gets it.',
  'mail.contact-message.subject': 'A visitor wrote to support',
  'mail.contact-message.text':
    'Somebody wrote this on {link} and showed that they can read mail at {address}. Answer to that address.\n\nAbout: {about}\n\n----\n{message}\n----\n\nWhether this person owns an account is not known. Do not change anything in an account because of a mail: whoever cannot get in starts at “I can’t get in” on the start page.',

  'problem.contact_too_often':
    'Three messages were written with this address today. You can write again on {again, date, moment}.',
  'problem.contact_link_unknown': 'This link is not one of ours, or its message was deleted. Write it again.',
  'problem.contact_link_used': 'This message was sent already. There is nothing left to do.',
  'problem.contact_link_expired': 'The time of this link is over, and the message is deleted. Write it again.',
} as const;
