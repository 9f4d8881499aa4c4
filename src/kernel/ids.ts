// Branded identifiers: an account's id cannot stand where a request's is wanted.
import type { Random } from './ports.ts';

declare const brand: unique symbol;
export type Id<Name extends string> = string & { readonly [brand]: Name };

export type AccountId = Id<'account'>;
export type AddressId = Id<'address'>;
export type FactorId = Id<'factor'>;
export type SheetId = Id<'sheet'>;
export type SessionId = Id<'session'>;
export type RequestId = Id<'request'>;
export type DocumentId = Id<'document'>;
export type GrantId = Id<'grant'>;
export type NoticeId = Id<'notice'>;
/** Names one command across the directory contract; the same id carries out the command once. */
export type OperationId = Id<'operation'>;

const hex = (bytes: Uint8Array): string => Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');

/** A fresh random identifier (UUID version 4, RFC 9562). */
export function newId<Name extends string>(random: Random): Id<Name> {
  const bytes = random.bytes(16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const h = hex(bytes);
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-${h.slice(12, 16)}-${h.slice(16, 20)}-${h.slice(20)}` as Id<Name>;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Reads an identifier that came from outside; `undefined` when it is not one, so that no query is asked with junk. */
export const readId = <Name extends string>(text: unknown): Id<Name> | undefined =>
  typeof text === 'string' && uuid.test(text) ? (text as Id<Name>) : undefined;
