// The append-only record: its front door.
export { append } from './append.ts';
export { chainRecord, type KeptLink, verifyRecord } from './chain.ts';
export type { Actor, Entry } from './entry.ts';
export type { EntryKind } from './kinds.ts';
export { entriesOfAccount, entriesOfRequest } from './store.ts';
