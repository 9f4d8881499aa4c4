// Passwords: the front door. Nothing here knows accounts beyond their id.
export { checkPassword } from './check-password.ts';
export { hashPassword, matchesHash } from './hash-password.ts';
export { passwordProblem } from './password-problem.ts';
export type { PasswordProblem, PasswordWords } from './rules.ts';
export { installPassword, passwordOnRecord } from './store.ts';
