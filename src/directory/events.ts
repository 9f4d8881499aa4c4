// Events across the contract. The side that owns the accounts announces in its own transaction; recovery takes each once.
import type { Generated } from 'kysely';
import type { AccountId, World, WriteTx } from '../kernel/index.ts';

export type DirectoryEvent =
  /** Somebody signed in with a second factor. Recovery ends a request when the factor is older than 90 days (law 9). */
  | {
      readonly type: 'factor-signed-in';
      readonly account: AccountId;
      readonly at: Date;
      readonly facts: { readonly factorAddedAt: string };
    }
  | {
      readonly type: 'address-lapsed';
      readonly account: AccountId;
      readonly at: Date;
      readonly facts: { readonly address: string };
    };

interface Tables {
  'directory.events': {
    id: Generated<string>;
    at: Date;
    type: string;
    account: string;
    facts: unknown;
    handled_at: Date | null;
  };
}

export async function announce(world: Pick<World, 'wake'>, tx: WriteTx, event: DirectoryEvent): Promise<void> {
  await tx
    .tables<Tables>()
    .insertInto('directory.events')
    .values({ at: event.at, type: event.type, account: event.account, facts: JSON.stringify(event.facts) })
    .execute();
  await world.wake.wake(tx, 'advance-requests');
}

/** Takes the oldest event nobody handled, inside the transaction that acts on it: it is handled when that commits. */
export async function takeEvent(tx: WriteTx, now: Date): Promise<DirectoryEvent | undefined> {
  const row = await tx
    .tables<Tables>()
    .updateTable('directory.events')
    .set({ handled_at: now })
    .where('id', '=', (events) =>
      events
        .selectFrom('directory.events')
        .select('id')
        .where('handled_at', 'is', null)
        .orderBy('id')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returning(['type', 'account', 'at', 'facts'])
    .executeTakeFirst();
  return row as DirectoryEvent | undefined;
}
