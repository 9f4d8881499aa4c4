// The hash chain: each link covers the one before it and its entry in canonical JSON (RFC 8785), so that nobody can
// change or drop an entry unseen. What it cannot show alone is a rewrite of everything: keep checkpoints elsewhere.
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { sql } from 'kysely';
import type { Database, World } from '../kernel/index.ts';
import type { Entry } from './entry.ts';
import { insertCheckpoint, insertLink, lastLink, linksAfter, unchained } from './store.ts';

const batch = 500;
const start = new Uint8Array(32);

function linkHash(previous: Uint8Array, entry: Entry): Uint8Array {
  const text = canonicalize({ ...entry, at: entry.at.toISOString() }) ?? '';
  return new Uint8Array(createHash('sha256').update(previous).update(text).digest());
}

/** Chains what is not chained yet and returns how many entries that was. Only one worker at a time does anything. */
export function chainRecord({ db, clock }: Pick<World, 'db' | 'clock'>): Promise<number> {
  return db.write(async (tx) => {
    // Two workers would give one position to two entries; the second waits for the first to commit.
    await sql`select pg_advisory_xact_lock(hashtext('latchkey record chain'))`.execute(tx.tables<unknown>());
    const entries = await unchained(tx, batch);
    const last = await lastLink(tx);
    let position = BigInt(last?.position ?? 0);
    let hash = last ? new Uint8Array(last.hash) : start;
    for (const entry of entries) {
      position += 1n;
      hash = new Uint8Array(linkHash(hash, entry));
      await insertLink(tx, { position: String(position), entry: entry.id, hash });
    }
    if (entries.length > 0) await insertCheckpoint(tx, clock.now(), { position: String(position), hash });
    return entries.length;
  });
}

export type ChainCheck =
  /** `head`: the last link's hash in hex; kept elsewhere, it shows a rewrite of the whole chain. */
  | { readonly whole: true; readonly links: number; readonly head: string }
  | { readonly whole: false; readonly brokenAt: string };

/** A link that was written down elsewhere: the hash in hex. */
export interface KeptLink {
  readonly position: number;
  readonly hash: string;
}

/**
 * Walks the chain from its start. `brokenAt` is the first position that does not follow from the one before, or is not what
 * was kept of it, or is gone.
 */
export async function verifyRecord(db: Database, kept?: KeptLink): Promise<ChainCheck> {
  let hash = start;
  let position = 0n;
  for (;;) {
    const links = await db.read((tx) => linksAfter(tx, String(position), batch));
    for (const { link, entry } of links) {
      const expected = linkHash(hash, entry);
      const follows = BigInt(link.position) === position + 1n && Buffer.from(expected).equals(Buffer.from(link.hash));
      if (!follows) return { whole: false, brokenAt: link.position };
      position += 1n;
      hash = new Uint8Array(expected);
      if (kept && position === BigInt(kept.position) && Buffer.from(hash).toString('hex') !== kept.hash)
        return { whole: false, brokenAt: String(position) };
    }
    if (links.length < batch && kept && position < BigInt(kept.position))
      return { whole: false, brokenAt: String(position + 1n) };
    if (links.length < batch) return { whole: true, links: Number(position), head: Buffer.from(hash).toString('hex') };
  }
}
