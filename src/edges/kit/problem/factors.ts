// What is said when a password, an app code, a recovery code or a session is not accepted.
import type { CodeRefusal, ProveSheetRefusal } from '../../../accounts/codes/index.ts';
import type { RemoveFactorRefusal, TotpRefusal } from '../../../accounts/factors/index.ts';
import type {
  AddAuthenticatorRefusal,
  CodeStepRefusal,
  ConfirmPasswordRefusal,
  SignInRefusal,
  TryRefusal,
} from '../../../accounts/sessions/index.ts';
import type { ProblemMap } from './problem.ts';

export const codeProblems = {
  code_malformed: {
    status: 422,
    text: ({ typed }, say) =>
      typed === 0 ? say('problem.code_malformed') : say('problem.code_malformed_count', { typed }),
  },
  code_mistyped: { status: 422, text: (_refusal, say) => say('problem.code_mistyped') },
  code_several: { status: 422, text: (_refusal, say) => say('problem.code_several') },
  code_is_app_code: { status: 422, text: (_refusal, say) => say('problem.code_is_app_code') },
  code_wrong: { status: 422, text: (_refusal, say) => say('problem.code_wrong') },
  code_used: { status: 422, text: ({ usedAt, sheet }, say) => say('problem.code_used', { usedAt, sheet }) },
  code_replaced: {
    status: 422,
    text: ({ sheet, replacedAt, currentSheet: current, currentMadeAt: madeAt }, say) =>
      current === undefined || madeAt === undefined
        ? say('problem.code_replaced_none', { sheet, replacedAt })
        : say('problem.code_replaced', { sheet, replacedAt, current, madeAt }),
  },
  code_never_activated: {
    status: 422,
    text: ({ sheet, currentSheet: current, currentMadeAt: madeAt }, say) =>
      current === undefined || madeAt === undefined
        ? say('problem.code_never_activated_none', { sheet })
        : say('problem.code_never_activated', { sheet, current, madeAt }),
  },
  sheet_not_staged: { status: 409, text: (_refusal, say) => say('problem.sheet_not_staged') },
  code_of_other_sheet: {
    status: 422,
    text: ({ sheet, wanted }, say) => say('problem.code_of_other_sheet', { sheet, wanted }),
  },
  code_not_of_this_sheet: { status: 422, text: (_refusal, say) => say('problem.code_not_of_this_sheet') },
} as const satisfies ProblemMap<CodeRefusal | ProveSheetRefusal>;

export const factorProblems = {
  totp_malformed: { status: 422, text: (_refusal, say) => say('problem.totp_malformed') },
  totp_wrong: { status: 422, text: (_refusal, say) => say('problem.totp_wrong') },
  totp_used: { status: 422, text: (_refusal, say) => say('problem.totp_used') },
  totp_clock_off: {
    status: 422,
    text: ({ offSeconds }, say) => {
      const seconds = Math.abs(offSeconds);
      return offSeconds < 0 ? say('problem.totp_clock_slow', { seconds }) : say('problem.totp_clock_fast', { seconds });
    },
  },
  factor_not_staged: { status: 409, text: (_refusal, say) => say('problem.factor_not_staged') },
  factor_too_many: { status: 422, text: ({ most }, say) => say('problem.factor_too_many', { most }) },
  factor_unknown: { status: 404, text: (_refusal, say) => say('problem.factor_unknown') },
  factor_last: { status: 422, text: (_refusal, say) => say('problem.factor_last') },
} as const satisfies ProblemMap<
  Exclude<TotpRefusal | AddAuthenticatorRefusal | RemoveFactorRefusal, { readonly code: 'session_over' }>
>;

export const signInProblems = {
  sign_in_wrong: { status: 422, text: (_refusal, say) => say('problem.sign_in_wrong') },
  sign_in_wait: { status: 429, text: ({ until }, say) => say('problem.sign_in_wait', { until }) },
  account_frozen: { status: 403, text: (_refusal, say) => say('problem.account_frozen') },
  session_over: { status: 422, text: (_refusal, say) => say('problem.session_over') },
  factor_tries_over: { status: 422, text: (_refusal, say) => say('problem.factor_tries_over') },
  factor_wait: { status: 429, text: ({ until }, say) => say('problem.factor_wait', { until }) },
  app_codes_off: { status: 422, text: (_refusal, say) => say('problem.app_codes_off') },
  password_set_by_mail: {
    status: 422,
    text: ({ setAt, until }, say) => say('problem.password_set_by_mail', { setAt, until }),
  },
  password_wrong: { status: 422, text: (_refusal, say) => say('problem.password_wrong') },
} as const satisfies ProblemMap<
  SignInRefusal | TryRefusal | ConfirmPasswordRefusal | Exclude<CodeStepRefusal, CodeRefusal>
>;
