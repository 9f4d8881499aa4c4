// One entry of the record. Facts are codes, labels and counts, never free text, addresses or secrets:
// an entry cannot be erased, so nothing that someone may ask to have erased goes in.
import type { AccountId, RequestId } from '../kernel/index.ts';
import type { EntryKind } from './kinds.ts';

export interface Actor {
  readonly kind: 'claimant' | 'owner' | 'reviewer' | 'operator' | 'visitor' | 'system';
  readonly account?: AccountId;
}

export interface NewEntry {
  readonly kind: EntryKind;
  readonly actor: Actor;
  readonly account?: AccountId | undefined;
  readonly request?: RequestId | undefined;
  readonly facts?: Readonly<Record<string, string | number | boolean | null>>;
}

export interface Entry {
  readonly id: string;
  readonly at: Date;
  readonly kind: EntryKind;
  readonly actor: Actor;
  readonly account: AccountId | null;
  readonly request: RequestId | null;
  readonly facts: Readonly<Record<string, string | number | boolean | null>>;
}
