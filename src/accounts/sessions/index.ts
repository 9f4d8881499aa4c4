// Who is signed in: the front door.
export { type AddAuthenticatorRefusal, addAuthenticator } from './add-authenticator.ts';
export {
  type ConfirmPasswordRefusal,
  type ConfirmRefusal,
  confirmFactor,
  confirmPassword,
  confirmWithCode,
} from './confirm.ts';
export type { TryRefusal } from './count-try.ts';
export { endSession, endSessionsOf } from './end-session.ts';
export { lifetimes, type SessionKind } from './rules.ts';
export { type Session, type Started, startSession } from './session.ts';
export { sessionOf } from './session-of.ts';
export { provePassword, type SignInRefusal, signIn } from './sign-in.ts';
export { type ConsoleRefusal, signInToConsole } from './sign-in-to-console.ts';
export { type CodeStepRefusal, signInWithCode } from './sign-in-with-code.ts';
export { type SecondStepRefusal, signInWithTotp } from './sign-in-with-totp.ts';
