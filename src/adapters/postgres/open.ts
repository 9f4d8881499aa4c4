// Opens PostgreSQL, by address or embedded, behind one pool and one dialect.
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { AnyTx, Database, Duration, ReadTx, WriteTx } from '../../kernel/index.ts';
import { openEmbedded } from './embedded.ts';

export interface OpenDatabase {
  readonly database: Database;
  readonly pool: pg.Pool;
  readonly kysely: Kysely<unknown>;
  readonly embedded: boolean;
  readonly close: () => Promise<void>;
}

export type DatabasePlace =
  | {
      readonly url: string;
      readonly connections?: number /** The longest one connection may take to come about. */;
      readonly patience?: Duration;
    }
  | { readonly directory: string };

export async function openDatabase(place: DatabasePlace): Promise<OpenDatabase> {
  const embedded = 'directory' in place ? await openEmbedded(place.directory) : undefined;
  // The embedded engine has one connection; waiting for it in vain is a fault with a name, not a hang.
  const pool = embedded
    ? new pg.Pool({
        ...(createPgConfig(embedded.lite) as unknown as pg.PoolConfig),
        max: 1,
        connectionTimeoutMillis: 20_000,
      })
    : new pg.Pool({
        connectionString: 'url' in place ? place.url : '',
        max: ('url' in place && place.connections) || 10,
        connectionTimeoutMillis: ('url' in place && place.patience) || 0,
      });
  // Without a listener an idle connection that breaks would end the process.
  pool.on('error', () => {});
  const kysely = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  return {
    database: overKysely(kysely),
    pool,
    kysely,
    embedded: embedded !== undefined,
    close: async () => {
      await kysely.destroy();
      await embedded?.close();
    },
  };
}

const overKysely = (kysely: Kysely<unknown>): Database => ({
  read: (work) =>
    kysely
      .transaction()
      .setAccessMode('read only')
      .execute((transaction) => work(asTx<ReadTx>(transaction))),
  write: (work) => kysely.transaction().execute((transaction) => work(asTx<WriteTx>(transaction))),
});

/** The one place where a transaction takes the shape of the port. */
const asTx = <Tx extends AnyTx>(transaction: unknown): Tx => ({ tables: () => transaction }) as unknown as Tx;

/** The way back, for adapters that share the caller's transaction (the job queue). */
export const transactionOf = (tx: WriteTx) => tx.tables<unknown>();
