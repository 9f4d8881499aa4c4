// Deletes what a request showed, and the addresses it was shown with.
import type { RequestId, WriteTx } from '../../kernel/index.ts';

interface OfRequest {
  request: string;
}
interface Tables {
  'recovery.mailbox_links': OfRequest;
  'recovery.proofs': OfRequest;
  'recovery.old_codes': OfRequest;
}

export async function forgetProofs(tx: WriteTx, request: RequestId): Promise<void> {
  for (const table of ['recovery.mailbox_links', 'recovery.proofs', 'recovery.old_codes'] as const)
    await tx.tables<Tables>().deleteFrom(table).where('request', '=', request).execute();
}
