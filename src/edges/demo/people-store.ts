// The demo people's secrets, in the open, in a table that exists only in a demo database.
import type { AnyTx, WriteTx } from '../../kernel/index.ts';

export interface Sheet {
  readonly label: string;
  readonly madeAt: Date;
  readonly codes: readonly string[];
}
export interface DemoPerson {
  readonly username: string;
  readonly password: string;
  /** The authenticator's secret in base32; undefined where the app is lost. */
  readonly secret: string | undefined;
  readonly sheets: readonly Sheet[];
}

interface Tables {
  'demo.people': { username: string; password: string; totp_secret: string | null; codes: unknown; place: number };
}

export async function insertPerson(tx: WriteTx, person: DemoPerson & { readonly place: number }): Promise<void> {
  await tx
    .tables<Tables>()
    .insertInto('demo.people')
    .values({
      username: person.username,
      password: person.password,
      totp_secret: person.secret ?? null,
      codes: JSON.stringify(person.sheets),
      place: person.place,
    })
    .execute();
}

export async function demoPeople(tx: AnyTx): Promise<readonly DemoPerson[]> {
  const rows = await tx
    .tables<Tables>()
    .selectFrom('demo.people')
    .select(['username', 'password', 'totp_secret', 'codes'])
    .orderBy('place')
    .execute();
  return rows.map((row) => ({
    username: row.username,
    password: row.password,
    secret: row.totp_secret ?? undefined,
    sheets: row.codes as readonly Sheet[],
  }));
}
