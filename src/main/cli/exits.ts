// How a command ends, as a number for scripts. docs/commands.md lists them; a test compares.

export const exits = {
  done: { code: 0, means: 'done, or the answer is yes' },
  no: { code: 1, means: 'the answer is no: a check failed, an account is not there, nothing was confirmed' },
  usage: { code: 2, means: 'wrong use: an unknown command or option, something missing, a secret as an argument' },
  settings: { code: 3, means: 'a setting or the policy file is wrong; every mistake is named' },
  closed: { code: 4, means: 'the database or the keys cannot be opened; the message says what to do' },
  fault: { code: 70, means: 'a fault in Latchkey itself, with its stack' },
} as const;

export type Exit = keyof typeof exits;
