// What the house asks of the world: time, chance, keys, the database, mail, files and a job queue.
import type { Kysely, Transaction } from 'kysely';
import type { Language } from './languages.ts';

export interface Clock {
  readonly now: () => Date;
}

export interface Random {
  /** `count` bytes from a cryptographic generator (SP 800-90A). */
  readonly bytes: (count: number) => Uint8Array;
}

/** A view of the database in which nothing can be changed: the transaction is READ ONLY. */
export interface ReadTx {
  /** The caller's own tables. A store names them and nobody else's. */
  readonly tables: <Tables>() => Pick<Kysely<Tables>, 'selectFrom' | 'with'>;
}

declare const writable: unique symbol;
/** A transaction. A use case that takes one commits with its caller or not at all. */
export interface WriteTx {
  readonly [writable]: true;
  readonly tables: <Tables>() => Transaction<Tables>;
}

/** Either kind of transaction, for stores that only look. */
export type AnyTx = ReadTx | WriteTx;

/**
 * The database. Returning commits, a refusal too; throwing rolls back (law 15).
 * The embedded engine has one connection: inside `write` and `read` use the transaction, never the database again.
 */
export interface Database {
  readonly read: <T>(work: (tx: ReadTx) => Promise<T>) => Promise<T>;
  readonly write: <T>(work: (tx: WriteTx) => Promise<T>) => Promise<T>;
}

/** What a secret is for: the same value under two purposes has unrelated digests. */
type MacPurpose =
  | 'recovery-code'
  | 'reset-token'
  | 'address-token'
  | 'session-token'
  | 'objection-token'
  | 'mailbox-token'
  | 'return-code'
  | 'claim-session'
  | 'attempt-key'
  | 'message-token'
  | 'document-preview'
  | 'flash';
type SealPurpose = 'totp-secret' | 'recovery-sheet' | 'notice' | 'document-key' | 'take-back' | 'answers' | 'message';

/** The host's keys. They never enter the database; only a check of them does. */
export interface Keys {
  /** Mixed into every password hash (SP 800-63B-4 §3.1.1.2). */
  readonly pepper: Uint8Array;
  /** HMAC-SHA-256 under the code key; for values with at least 112 random bits. */
  readonly mac: (purpose: MacPurpose, value: string) => Uint8Array;
  /** AES-256-GCM under the sealing key. `context` (a row's id) must be the same to open. */
  readonly seal: (purpose: SealPurpose, context: string, plain: Uint8Array) => Uint8Array;
  /** @throws when the bytes were altered, moved to another row or sealed under another key. */
  readonly open: (purpose: SealPurpose, context: string, sealed: Uint8Array) => Uint8Array;
}

export interface MailMessage {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Stays the same over retries, so that a receiver can tell a repeat. */
  readonly messageId: string;
}
/** `accepted`: the next server took it. `bounced`: refused for good (SMTP 5xx). `deferred`: worth another try. */
export type MailOutcome = 'accepted' | 'bounced' | 'deferred';
export interface Mail {
  readonly send: (message: MailMessage) => Promise<MailOutcome>;
}

/** Keeps sealed bytes by name. What arrives here is sealed already. */
export interface Files {
  readonly put: (name: string, sealed: Uint8Array) => Promise<void>;
  /** `undefined` when there is no such file. */
  readonly get: (name: string) => Promise<Uint8Array | undefined>;
  /** Gone afterwards, also when it was gone before. */
  readonly destroy: (name: string) => Promise<void>;
}

export type JobName =
  | 'deliver-notices'
  | 'send-reset-mails'
  | 'advance-requests'
  | 'complete-take-backs'
  | 'abandon-sheets'
  | 'destroy-documents'
  | 'forget'
  | 'chain-record';
/** Wakes a job, inside the caller's transaction. Wakes only: what is due is decided by columns and the Clock. */
export interface Wake {
  readonly wake: (tx: WriteTx, job: JobName, at?: Date) => Promise<void>;
}

/** What the operator says about the site. */
export interface Site {
  readonly name: string;
  /** Where people reach it, without a trailing slash; every link in a mail starts with this. */
  readonly origin: string;
  readonly supportContact: string;
  /** Where faults in the service and fakes of its messages are reported: an address or an https page. */
  readonly securityContact: string;
  /** The address our mails come from; empty in a demo, where none leave. */
  readonly mailFrom: string;
  readonly conductUrl: string;
  /** Spoken to whoever chose none, and whose browser asks for none of ours. */
  readonly language: Language;
  readonly demo: boolean;
}

export interface World {
  readonly clock: Clock;
  readonly random: Random;
  readonly db: Database;
  readonly keys: Keys;
  readonly mail: Mail;
  readonly files: Files;
  readonly wake: Wake;
  readonly site: Site;
}
