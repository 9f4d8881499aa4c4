// A message to support, from somebody who shows the mailbox for the answer: the front door.
export { forgetMessages } from './forget-messages.ts';
export { lookAtMessage, type MessageRefusal, messageOf } from './look-at-message.ts';
export type { Message } from './message.ts';
export { keptFor, longestMessage, subjects } from './rules.ts';
export { sendMessage } from './send-message.ts';
export { type WriteRefusal, writeMessage } from './write-message.ts';
