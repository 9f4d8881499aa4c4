// An account and its addresses, as the rest of the house sees them.

import type { Tier } from '../../directory/index.ts';
import type { AccountId, AddressId, Language } from '../../kernel/index.ts';

export type Role = 'none' | 'reviewer';

export interface Account {
  readonly id: AccountId;
  readonly username: string;
  readonly tier: Tier;
  readonly openedAt: Date;
  /** While set: no sign-in, no reset, no change. */
  readonly frozenAt: Date | undefined;
  /** Probation: what the account may not do until then is told to the registry (law 17). */
  readonly restrictedUntil: Date | undefined;
  /** Sessions and reset links of an older epoch are void. */
  readonly epoch: number;
  readonly role: Role;
  /** What its owner reads, and is told in. */
  readonly language: Language;
}

export interface AccountAddress {
  readonly id: AddressId;
  readonly address: string;
  readonly primary: boolean;
  readonly addedAt: Date;
  /** When a mailed link was last opened and acted on; undefined while nobody has. */
  readonly confirmedAt: Date | undefined;
  /** Since a take-back, until confirmed again: notices only (law 17). */
  readonly suspendedAt: Date | undefined;
}
