// The SQL of messages to support.
import type { AnyTx, WriteTx } from '../../kernel/index.ts';
import type { Subject } from './rules.ts';

interface MessageRow {
  id: string;
  about: Subject;
  address: string;
  address_key: string;
  place: number;
  sealed_text: Uint8Array | null;
  link_mac: Uint8Array;
  writer_mac: Uint8Array;
  written_at: Date;
  expires_at: Date;
  ended_at: Date | null;
  ended_by: 'sent' | 'replaced' | null;
}
interface Tables {
  'recovery.messages': MessageRow;
}

export type NewMessage = Omit<MessageRow, 'address_key' | 'place' | 'sealed_text' | 'ended_at' | 'ended_by'> & {
  readonly sealed_text: Uint8Array;
};

const keyOf = (address: string): string => address.toLowerCase();

/** At this place of its address, unless another message has it; who comes at the same moment waits and is told. */
export async function insertMessage(tx: WriteTx, message: NewMessage, place: number): Promise<boolean> {
  const row = await tx
    .tables<Tables>()
    .insertInto('recovery.messages')
    .values({ ...message, address_key: keyOf(message.address), place, ended_at: null, ended_by: null })
    .onConflict((conflict) => conflict.columns(['address_key', 'place']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export type FoundMessage = Pick<MessageRow, 'id' | 'about' | 'address' | 'sealed_text' | 'expires_at' | 'ended_by'>;

/** By the mailed link, or by the browser in which it was written. */
export function findMessage(
  tx: AnyTx,
  by: 'link_mac' | 'writer_mac',
  mac: Uint8Array,
): Promise<FoundMessage | undefined> {
  return tx
    .tables<Tables>()
    .selectFrom('recovery.messages')
    .select(['id', 'about', 'address', 'sealed_text', 'expires_at', 'ended_by'])
    .where(by, '=', mac)
    .executeTakeFirst();
}

/** When the first of its places is free again. */
export async function freeAt(tx: AnyTx, address: string): Promise<Date | undefined> {
  const row = await tx
    .tables<Tables>()
    .selectFrom('recovery.messages')
    .select('expires_at')
    .where('address_key', '=', keyOf(address))
    .orderBy('expires_at')
    .limit(1)
    .executeTakeFirst();
  return row?.expires_at;
}

/** Under any race one caller gets the message (law 4); its text leaves the table with that. */
export async function endMessage(tx: WriteTx, id: string, by: 'sent' | 'replaced', now: Date): Promise<boolean> {
  const row = await tx
    .tables<Tables>()
    .updateTable('recovery.messages')
    .set({ ended_at: now, ended_by: by, sealed_text: null })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function deleteMessages(tx: WriteTx, dueBefore: Date): Promise<number> {
  const rows = await tx
    .tables<Tables>()
    .deleteFrom('recovery.messages')
    .where('expires_at', '<=', dueBefore)
    .returning('id')
    .execute();
  return rows.length;
}
