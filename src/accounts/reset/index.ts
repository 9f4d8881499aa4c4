// A new password, for who cannot remember the old one or wants another: the front door.
export { type AskRefusal, askReset } from './ask-reset.ts';
export { type ChangeRefusal, changePassword } from './change-password.ts';
export { type CompleteResetRefusal, completeReset } from './complete-reset.ts';
export { openReset } from './open-reset.ts';
export { sendResetMails } from './send-reset-mails.ts';
