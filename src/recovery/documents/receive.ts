// Takes a file in as it arrives, into memory only, and stops at the limit: nothing unsealed touches a disk.
import { ok, type Result, refuse } from '../../kernel/index.ts';
import { mostBytes } from './rules.ts';

export type ReceiveRefusal = { readonly code: 'document_empty' | 'document_too_large' };

export async function receive(content: AsyncIterable<Uint8Array>): Promise<Result<Uint8Array, ReceiveRefusal>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of content) {
    size += part.length;
    if (size > mostBytes) return refuse({ code: 'document_too_large' });
    parts.push(part);
  }
  return size === 0 ? refuse({ code: 'document_empty' }) : ok(new Uint8Array(Buffer.concat(parts)));
}
