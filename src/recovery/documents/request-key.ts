// The key of a request: age seals each document to it, and the host's key seals the half that opens. Destroying that half
// destroys every copy of the request's documents for whoever lacks it.
import { Decrypter, Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import type { Keys, RequestId } from '../../kernel/index.ts';

export interface RequestKey {
  /** Seals. */
  readonly recipient: string;
  /** Opens, once the host's key has opened it. */
  readonly sealedIdentity: Uint8Array;
}

export async function newRequestKey(keys: Keys, request: RequestId): Promise<RequestKey> {
  const identity = await generateIdentity();
  const sealedIdentity = keys.seal('document-key', request, new TextEncoder().encode(identity));
  return { recipient: await identityToRecipient(identity), sealedIdentity };
}

export function sealTo(recipient: string, plain: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(plain);
}

/** @throws when the bytes or the key were altered, or belong to another request. */
export function openSealed(
  keys: Keys,
  request: RequestId,
  sealedIdentity: Uint8Array,
  sealed: Uint8Array,
): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(new TextDecoder().decode(keys.open('document-key', request, sealedIdentity)));
  return decrypter.decrypt(sealed);
}
