// The demo's mail: caught in a table and shown at /outbox instead of leaving.
import type { Generated } from 'kysely';
import type { AnyTx, Mail, World } from '../../kernel/index.ts';

interface Tables {
  'demo.outbox': {
    id: Generated<string>;
    message_id: string;
    sent_at: Date;
    recipient: string;
    subject: string;
    body: string;
  };
}

export interface CaughtMail {
  readonly id: string;
  readonly sentAt: Date;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
}

/** Catches each mail once; a retry of the same message is the same mail. */
export const outboxMail = ({ db, clock }: Pick<World, 'db' | 'clock'>): Mail => ({
  send: async (message) => {
    await db.write(async (tx) => {
      await tx
        .tables<Tables>()
        .insertInto('demo.outbox')
        .values({
          message_id: message.messageId,
          sent_at: clock.now(),
          recipient: message.to,
          subject: message.subject,
          body: message.text,
        })
        .onConflict((conflict) => conflict.column('message_id').doNothing())
        .execute();
    });
    return 'accepted';
  },
});

export async function caughtMails(tx: AnyTx, most: number): Promise<readonly CaughtMail[]> {
  const rows = await tx
    .tables<Tables>()
    .selectFrom('demo.outbox')
    .select(['id', 'sent_at', 'recipient', 'subject', 'body'])
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ sent_at, ...mail }) => ({ ...mail, sentAt: sent_at }));
}
