// What the account's overview shows, read in one look.

import { sheetsOf } from '../../../accounts/codes/index.ts';
import { factorsOf } from '../../../accounts/factors/index.ts';
import { type Account, type AccountAddress, accountById, addressesOf } from '../../../accounts/identity/index.ts';
import { passwordOnRecord } from '../../../accounts/passwords/index.ts';
import type { PasswordOnRecord, SheetOnRecord } from '../../../directory/index.ts';
import { type AccountId, before, days } from '../../../kernel/index.ts';
import { type PageNotice, pageNoticesOf } from '../../../notices/index.ts';
import type { House } from '../../kit/index.ts';

export interface Overview {
  readonly account: Account;
  readonly addresses: readonly AccountAddress[];
  readonly password: PasswordOnRecord | undefined;
  readonly factors: number;
  /** The sheet whose codes work. */
  readonly sheet: SheetOnRecord | undefined;
  readonly probation: Date | undefined;
  readonly notices: readonly PageNotice[];
}

export function overviewOf(house: Pick<House, 'db' | 'clock'>, id: AccountId): Promise<Overview> {
  const now = house.clock.now();
  return house.db.read(async (tx) => {
    const account = await accountById(tx, id);
    if (!account) throw new Error(`a session of account ${id}, which does not exist`);
    const { restrictedUntil } = account;
    return {
      account,
      addresses: await addressesOf(tx, id),
      password: await passwordOnRecord(tx, id),
      factors: (await factorsOf(tx, id)).length,
      sheet: (await sheetsOf(house, tx, id)).find((one) => one.state === 'active'),
      probation: restrictedUntil && restrictedUntil > now ? restrictedUntil : undefined,
      notices: await pageNoticesOf(tx, id, before(now, days(30))),
    };
  });
}
