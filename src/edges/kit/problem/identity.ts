// What people read when a sign-up, a reset or a change of password is refused.
import type { ConfirmRefusal, SignUpRefusal } from '../../../accounts/identity/index.ts';
import type { AskRefusal, ChangeRefusal, CompleteResetRefusal } from '../../../accounts/reset/index.ts';
import { type ProblemMap, told } from './problem.ts';

type IdentityRefusal = SignUpRefusal | ConfirmRefusal | AskRefusal | CompleteResetRefusal | ChangeRefusal;

export const identityProblems = {
  username_malformed: told(422, 'problem.username_malformed'),
  username_taken: told(422, 'problem.username_taken'),
  address_malformed: told(422, 'problem.address_malformed'),
  address_taken: told(409, 'problem.address_taken'),
  password_too_short: told(422, 'problem.password_too_short'),
  password_too_long: told(422, 'problem.password_too_long'),
  password_common: told(422, 'problem.password_common'),
  password_context: told(422, 'problem.password_context'),
  sign_up_link_unknown: told(404, 'problem.sign_up_link_unknown'),
  sign_up_link_used: told(410, 'problem.sign_up_link_used'),
  sign_up_link_expired: told(410, 'problem.sign_up_link_expired'),
  identifier_malformed: told(422, 'problem.identifier_malformed'),
  reset_unknown: told(404, 'problem.reset_unknown'),
  reset_used: told(410, 'problem.reset_used'),
  reset_replaced: told(410, 'problem.reset_replaced'),
  reset_expired: told(410, 'problem.reset_expired'),
  reset_overtaken: told(410, 'problem.reset_overtaken'),
  current_password_wrong: told(422, 'problem.current_password_wrong'),
  password_unchanged: told(422, 'problem.password_unchanged'),
  // What signing in refuses too is said there.
} satisfies Omit<ProblemMap<IdentityRefusal>, 'account_frozen' | 'sign_in_wait'>;
