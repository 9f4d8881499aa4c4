// The contract: what recovery may ask of an account and do to it, wherever the account lives.
// Built-in accounts implement it in process, a registry with its own accounts over HTTP; contract.contract.ts tests both.
import type { AccountId, FactorId, Language, OperationId, Result } from '../kernel/index.ts';

export type Tier = 'ordinary' | 'important' | 'critical';

interface AddressOnRecord {
  readonly address: string;
  readonly primary: boolean;
  readonly addedAt: Date;
  /** When somebody opened a link sent there; undefined while nobody has. */
  readonly confirmedAt: Date | undefined;
  /** Since a take-back, until its owner confirms it again: it signs in and resets nothing, and still gets notices (law 17). */
  readonly suspendedAt: Date | undefined;
}
export interface PasswordOnRecord {
  readonly setAt: Date;
  /** The address whose mailed link set it last; undefined when the signed-in owner did. */
  readonly setThrough: string | undefined;
}
interface FactorOnRecord {
  readonly id: FactorId;
  readonly kind: 'totp';
  readonly name: string;
  readonly addedAt: Date;
}
export interface SheetOnRecord {
  readonly label: string;
  readonly madeAt: Date;
  readonly state: 'active' | 'replaced' | 'never-activated';
  readonly replacedAt: Date | undefined;
  readonly codesLeft: number;
}

/** Everything an account has on record, each thing with its date. */
export interface OnRecord {
  readonly account: AccountId;
  readonly username: string;
  readonly tier: Tier;
  /** What its owner is told in; undefined when nobody asked, and then it is the site's. */
  readonly language: Language | undefined;
  readonly openedAt: Date;
  readonly frozen: boolean;
  readonly addresses: readonly AddressOnRecord[];
  readonly password: PasswordOnRecord | undefined;
  readonly factors: readonly FactorOnRecord[];
  readonly sheets: readonly SheetOnRecord[];
}

/** A verifier's answer. Unknown is not a pass (law 7). */
export type Shown = 'shown' | 'not-shown' | 'unknown';

/** What an old code turned out to be. Support for reviewers; adds no root. */
export type CodeSeen =
  | { readonly seen: 'active' | 'used' | 'replaced' | 'never-activated'; readonly sheet: string; readonly madeAt: Date }
  | { readonly seen: 'nothing' };

export interface Directory {
  /** The account with this username or address; undefined when there is none. Changes nothing and tells nobody. */
  readonly find: (identifier: string) => Promise<AccountId | undefined>;
  readonly onRecord: (account: AccountId) => Promise<OnRecord | undefined>;
  /** Does the same work for `undefined`, so that a wrong name costs the same time (law 1). */
  readonly checkPassword: (account: AccountId | undefined, password: string) => Promise<Shown>;
  /** Whether this can be a recovery code at all. Told by its shape alone, the same for everybody: people may hear it (law 1). */
  readonly readCode: (typed: string) => Promise<Result<null, CodeShapeRefusal>>;
  /** Looks at a recovery code without spending it; same work for `undefined`. */
  readonly lookAtCode: (account: AccountId | undefined, code: string) => Promise<CodeSeen>;
  /** No sign-in, no change, until thawed by an operator. */
  readonly freeze: (operation: OperationId, account: AccountId) => Promise<void>;
  /** Probation: what the account may not do until then. Its side tells the owner and the registry (law 17). */
  readonly restrict: (operation: OperationId, account: AccountId, until: Date) => Promise<void>;
  readonly takeBack: TakeBack;
}

/** Completed, replaced by a later take-back of the same account, or never begun. */
export type TakeBackOver = { readonly code: 'take_back_over' };
export type StagePasswordRefusal =
  | { readonly code: 'password_too_short' | 'password_too_long' | 'password_common' | 'password_context' }
  /** The password on record: whoever was inside may know it. */
  | { readonly code: 'password_unchanged' }
  | TakeBackOver;
export type ProveFactorRefusal =
  | { readonly code: 'totp_malformed' | 'totp_wrong' }
  /** Seconds by which the app's clock is ahead, or behind when below zero. */
  | { readonly code: 'totp_clock_off'; readonly offSeconds: number }
  | TakeBackOver;
export type CodeShapeRefusal =
  /** Not as many letters and digits as a code has; `typed` is how many there were. */
  | { readonly code: 'code_malformed'; readonly typed: number }
  | { readonly code: 'code_mistyped' | 'code_several' | 'code_is_app_code' };
export type ProveSheetRefusal =
  | CodeShapeRefusal
  | { readonly code: 'code_not_of_this_sheet'; readonly wanted: string }
  | TakeBackOver;
/** A frozen account changes in no way, so it is not handed back either. */
export type CompleteRefusal = { readonly code: 'take_back_incomplete' | 'account_frozen' } | TakeBackOver;

/** What a take-back has staged so far. */
export interface TakeBackProgress {
  readonly password: boolean;
  readonly factor: boolean;
  readonly sheet: boolean;
  readonly completedAt: Date | undefined;
}

/**
 * Hands an account back. Everything is staged under one operation id and nothing of the account changes until `complete`,
 * which swaps password, factor and sheet and ends every session, factor and sheet of before in one transaction (law 17).
 * Each call may be repeated. An account has one take-back at a time: a later `begin` ends an earlier one.
 */
export interface TakeBack {
  /** `kept`: the mailbox that was shown. `complete` suspends every other address until it is confirmed again. */
  readonly begin: (operation: OperationId, account: AccountId, kept?: string) => Promise<void>;
  readonly progress: (operation: OperationId) => Promise<TakeBackProgress>;
  readonly stagePassword: (operation: OperationId, password: string) => Promise<Result<null, StagePasswordRefusal>>;
  /** The new authenticator's secret; the same one each time. */
  readonly stageFactor: (operation: OperationId) => Promise<Result<StagedFactor, TakeBackOver>>;
  readonly proveFactor: (operation: OperationId, code: string) => Promise<Result<null, ProveFactorRefusal>>;
  /** The new sheet; the same one each time. */
  readonly stageSheet: (operation: OperationId) => Promise<Result<StagedSheet, TakeBackOver>>;
  /** Wants one code typed back. That does not spend it (law 3). */
  readonly proveSheet: (operation: OperationId, code: string) => Promise<Result<null, ProveSheetRefusal>>;
  /** Tells every address on record, suspended ones too, in the transaction of the swap (laws 13 and 17). */
  readonly complete: (operation: OperationId) => Promise<Result<{ readonly completedAt: Date }, CompleteRefusal>>;
}

export interface StagedFactor {
  readonly secret: string;
  readonly uri: string;
}
export interface StagedSheet {
  readonly label: string;
  readonly madeAt: Date;
  readonly codes: readonly string[];
}
