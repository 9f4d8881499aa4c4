// Recovery codes: their pages, the printed sheet, their mails, what is said when one is not accepted.
export const codes = {
  'mail.codes-first.subject': 'Your recovery codes work now',
  'mail.codes-first.text':
    'Sheet {sheet} of recovery codes for {site} is switched on since {at, date, moment}. Keep it where you would look for it, not on the phone with your authenticator.\n\nIf you did not do this, somebody is signed in to your account. Open {site} by typing its address and set a new password. We never send codes by mail.',
  'mail.codes-replaced.subject': 'Your new recovery codes work now',
  'mail.codes-replaced.text':
    'Sheet {sheet} of recovery codes for {site} is switched on since {at, date, moment}.\nSheet {replaced} no longer works. Destroy it, so that you do not reach for it later.\n\nIf you did not do this, somebody is signed in to your account. Open {site} by typing its address and set a new password. We never send codes by mail.',
  'mail.codes-exposed.subject': 'Your recovery codes were switched off',
  'mail.codes-exposed.text':
    'Sheet {sheet} of recovery codes for {site} was switched off on {at, date, moment}, because somebody may have seen it. Finish making a new sheet: until then you have no recovery codes.\n\nIf you did not do this, somebody is signed in to your account. Open {site} by typing its address and set a new password.',
  'mail.codes-abandoned.subject': 'Your new recovery codes were never switched on',
  'mail.codes-abandoned.text':
    'A new sheet of recovery codes, {sheet}, was made for your account at {site}, but none of its codes was typed back within 30 minutes. Sheet {sheet} does not work. Destroy it if you printed or saved it.\n\nSheet {working} still works. Keep it. You can make a new sheet at any time on your account page.',
  'mail.codes-none.subject': 'Your new recovery codes were never switched on',
  'mail.codes-none.text':
    'A sheet of recovery codes, {sheet}, was made for your account at {site}, but none of its codes was typed back within 30 minutes. Sheet {sheet} does not work. Destroy it if you printed or saved it.\n\nYour account has no working recovery codes now. Make a new sheet on your account page.',
  'mail.code-used.subject': 'A recovery code was used for your account',
  'mail.code-used.text':
    'A recovery code from sheet {sheet} was used for your account at {site} on {at, date, moment}. {left, plural, =0 {No code is} one {# code is} other {# codes are}} left on that sheet.\n\nIf it was you, cross the code out.\n\nIf it was not you, somebody has your password and your sheet. Open {site} by typing its address, set a new password and make new codes.',
  'mail.codes-low.subject':
    '{left, plural, =0 {No recovery codes are left} one {One recovery code is left} other {# recovery codes are left}}',
  'mail.codes-low.text':
    '{left, plural, =0 {No code is left on sheet {sheet} of your account at {site}. Without a sheet a lost phone means a long way back.} one {One code is left on sheet {sheet} of your account at {site}.} other {# codes are left on sheet {sheet} of your account at {site}.}}\n\nMake a new sheet on your account page. The old one keeps working until you have typed back a code from the new one.',

  'history.sheet.staged': 'New recovery codes were made, not switched on yet.',
  'history.sheet.activated': 'New recovery codes were switched on.',
  'history.sheet.abandoned': 'New recovery codes were never switched on.',
  'history.sheet.exposed': 'Recovery codes were switched off, because somebody may have seen them.',
  'history.code.used': 'A recovery code was used.',
  'history.code.dead-tried': 'A recovery code that no longer works was tried.',

  'problem.code_malformed': 'Recovery codes have 24 letters and digits, and never the letter U. Enter the whole code.',
  'problem.code_malformed_count':
    'Recovery codes have 24 letters and digits, and never the letter U. This one has {typed, plural, one {# character} other {# characters}}.',
  'problem.code_mistyped':
    'Check the code: one character seems off, or two changed places. This did not count as a try.',
  'problem.code_several': 'Enter one code only. Any line of your sheet that is not crossed out will do.',
  'problem.code_is_app_code':
    'That looks like a code from your app, which signs you in beside the password. Recovery codes have 24 letters and digits.',
  'problem.code_wrong': 'This code did not work. Use a code you have not used, from the sheet with the latest date.',
  'problem.code_used': 'You used this code on {usedAt, date, day}. Use another one from sheet {sheet}.',
  'problem.code_replaced':
    'This code is from sheet {sheet}, replaced on {replacedAt, date, day}. Look for sheet {current}, made {madeAt, date, day}.',
  'problem.code_replaced_none':
    'This code is from sheet {sheet}, switched off on {replacedAt, date, day}. Your account has no working sheet now.',
  'problem.code_never_activated':
    'This code is from sheet {sheet}, which was never switched on. Sheet {current}, made {madeAt, date, day}, still works.',
  'problem.code_never_activated_none':
    'This code is from sheet {sheet}, which was never switched on. Your account has no working sheet now.',
  'problem.sheet_not_staged':
    'No sheet is waiting to be switched on: it was switched on already, or its 30 minutes are over. Make new codes if you need them.',
  'problem.code_of_other_sheet': 'That is from sheet {sheet}. Use a code from the new sheet, {wanted}.',
  'problem.code_not_of_this_sheet': 'This code is not on the new sheet. Enter one that you see on it.',

  'codes.title': 'Recovery codes',
  'codes.lead':
    'Eight codes on a sheet. Each signs you in once, after your password, when you do not have your authenticator.',
  'codes.none': 'You have no recovery codes. If you lose your authenticator, the way back is long.',
  'codes.need-factor':
    'Recovery codes stand in for an authenticator app. Add one first; then you can make a sheet here.',
  'codes.add-factor': 'Add an authenticator',
  'codes.working': 'Your sheet',
  'codes.sheet': 'Sheet',
  'codes.made': 'Made',
  'codes.left': 'Codes left',
  'codes.left-of': '{left, number} of 8',
  'codes.earlier': 'Earlier sheets',
  'codes.earlier-hint': 'None of these works. If you still have one, destroy it.',
  'codes.state': 'What happened',
  'codes.state-replaced': 'Replaced on {at, date, day}',
  'codes.state-never': 'Never switched on',
  'codes.left-halfway':
    'Your new codes, sheet {sheet}, were never switched on. Sheet {working} still works. Destroy sheet {sheet} if you kept it.',
  'codes.left-halfway-none':
    'Your new codes, sheet {sheet}, were never switched on. Destroy that sheet if you kept it, and make a new one.',
  'codes.waiting': 'Sheet {sheet} is waiting to be switched on.',
  'codes.continue': 'Continue with sheet {sheet}',
  'codes.low':
    '{left, plural, =0 {No code is left.} one {One code is left.} other {# codes are left.}} Make a new sheet soon.',
  'codes.new': 'Make new codes',
  'codes.test': 'Test a code',
  'codes.back': 'Back to your account',

  'codes.why.title': 'Why do you want new codes?',
  'codes.why.first-title': 'Make your recovery codes',
  'codes.why.first-lead':
    'You get a sheet of eight codes to print or save. Then you type one back, to be sure you have it; only then does the sheet work.',
  'codes.why.lead': 'Your sheet {sheet} keeps working until you have typed back a code from the new one.',
  'codes.why.legend': 'Reason',
  'codes.why.routine': 'It is time for new ones',
  'codes.why.running-low': 'Only few are left',
  'codes.why.lost': 'I lost the sheet',
  'codes.why.exposed': 'Somebody may have seen them',
  'codes.why.exposed-hint': 'Your old sheet is switched off at once, before the new one works.',
  'codes.why.missing': 'Choose why you want new codes.',
  'codes.why.submit': 'Make the codes',

  'codes.save.title': 'Save your new codes',
  'codes.save.pending': 'Not switched on yet. Your sheet {working} still works.',
  'codes.save.pending-none': 'Not switched on yet. Until you type one code back, none of these works.',
  'codes.save.until': 'This page shows the same codes until {until, date, moment}.',
  'codes.save.next': 'Next we ask for one of them. Keep them at hand.',
  'codes.save.print': 'To print them, use your browser: only the sheet is printed.',
  'codes.save.download': 'Download as a text file',
  'codes.save.submit': 'I have them. Continue',

  'codes.sheet.works-when': 'Works only after one of these codes was typed back on the page.',
  'codes.sheet.until-then': 'Until then keep sheet {working}.',

  'codes.prove.title': 'Type one code back',
  'codes.prove.lead': 'So that we both know the sheet is in your hands. This does not use the code up.',
  'codes.prove.code': 'Code number {number, number} from sheet {sheet}',
  'codes.prove.hint': 'Any other code of that sheet is fine too. Capital letters, spaces and dashes do not matter.',
  'codes.prove.missing': 'Enter a code from the new sheet.',
  'codes.prove.submit': 'Switch the sheet on',
  'codes.prove.back': 'Show the codes again',

  'codes.done.title': 'Sheet {sheet} works from now',
  'codes.done.replaced': 'Sheet {replaced} no longer works. Destroy it, so that you do not reach for it later.',
  'codes.done.lead':
    'Keep sheet {sheet} where you would look for it: with your papers, or in a password manager. Not only on the phone that has your authenticator.',
  'codes.done.told': 'We told every address on your account.',

  'codes.test.title': 'Test a code',
  'codes.test.lead': 'See whether a sheet you found still works. This does not use the code up.',
  'codes.test.code': 'Recovery code',
  'codes.test.submit': 'Test it',
  'codes.test.active': 'This code works. It is from sheet {sheet}, made {at, date, day}, and was not used up.',
  'codes.test.used': 'This code was used before. It is from sheet {sheet}, made {at, date, day}.',
  'codes.test.replaced': 'This code is from sheet {sheet}, made {at, date, day}, which was replaced. It does not work.',
  'codes.test.never':
    'This code is from sheet {sheet}, made {at, date, day}, which was never switched on. It does not work.',
  'codes.test.nothing': 'This is not a code of your account.',
} as const;
