// Asks PostgreSQL for an answer before anything else is done with it, and says in words why there is none.
import { sql } from 'kysely';
import { CannotOpen } from '../../kernel/index.ts';
import type { OpenDatabase } from './open.ts';

export interface Reached {
  readonly version: string;
  /** By the database's own clock. Only for comparing it with the host's: what is due is decided by the host's. */
  readonly clock: Date;
  readonly mayCreateSchemas: boolean;
}

/** Older ones lack what the migrations use. */
const oldest = 150_000;

/** @throws CannotOpen saying what does not answer, or refuses us, and what to do. */
export async function reach({ kysely }: Pick<OpenDatabase, 'kysely'>, url?: string): Promise<Reached> {
  const { version, number, clock, may } = await ask(kysely, url);
  if (number < oldest)
    throw new CannotOpen('database_too_old', `This is PostgreSQL ${version}. Latchkey needs version 15 or later.`);
  return { version, clock, mayCreateSchemas: may };
}

interface Row {
  readonly version: string;
  readonly number: number;
  readonly clock: Date;
  readonly may: boolean;
}

async function ask(kysely: OpenDatabase['kysely'], url: string | undefined): Promise<Row> {
  try {
    const { rows } = await sql<Row>`select
      current_setting('server_version') version, current_setting('server_version_num')::int number,
      clock_timestamp() clock, has_database_privilege(current_database(), 'CREATE') may`.execute(kysely);
    const [row] = rows;
    if (!row) throw new Error('PostgreSQL answered with nothing');
    return row;
  } catch (fault) {
    throw new CannotOpen('database_unreachable', whyNot(fault, url), { cause: fault });
  }
}

interface Place {
  readonly host: string;
  readonly user: string;
  readonly name: string;
}

/** Never the password. An address that cannot be read is not repeated at all. */
function placeIn(url: string | undefined): Place {
  const at = url && URL.canParse(url) ? new URL(url) : undefined;
  return {
    host: at ? `${at.hostname}:${at.port || 5432}` : 'the address in DATABASE_URL',
    user: at ? decodeURIComponent(at.username) : '',
    name: at ? decodeURIComponent(at.pathname.slice(1)) : '',
  };
}

/** By the error codes of Node and of PostgreSQL (appendix A of its manual). */
function whyNot(fault: unknown, url: string | undefined): string {
  const { host, user, name } = placeIn(url);
  const { code, message } = fault as { code?: string; message?: string };
  switch (code ?? '') {
    case 'ECONNREFUSED':
      return `PostgreSQL does not answer at ${host}. Start it, or correct DATABASE_URL.`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `The host in DATABASE_URL has no address: ${host}. Correct it, or look at this machine's DNS.`;
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return `Nothing comes back from ${host}. Look at the network and its firewall, or correct DATABASE_URL.`;
    case '28P01':
    case '28000':
      return `PostgreSQL at ${host} does not let "${user}" in. Correct the user or password in DATABASE_URL, or pg_hba.conf.`;
    case '3D000':
      return `PostgreSQL at ${host} has no database "${name}". Make it: createdb --owner=${user || 'latchkey'} ${name}`;
    case '53300':
      return `PostgreSQL at ${host} has no connection left. Raise max_connections, or stop what holds them.`;
    case '57P03':
      return `PostgreSQL at ${host} is starting or stopping. Try again in a minute.`;
    default:
      return `PostgreSQL at ${host} cannot be used: ${message || code || String(fault)}`;
  }
}
