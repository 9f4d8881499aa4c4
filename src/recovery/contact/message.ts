// A message that waits, as its writer and whoever opens its link see it.
import type { Keys } from '../../kernel/index.ts';
import type { Subject } from './rules.ts';
import type { FoundMessage } from './store.ts';

export interface Message {
  readonly about: Subject;
  readonly address: string;
  readonly text: string;
  readonly until: Date;
}

export const sealText = (keys: Keys, id: string, text: string): Uint8Array =>
  keys.seal('message', id, new TextEncoder().encode(text));

/** Only a message that waits has a text. */
export function asMessage(keys: Keys, { id, about, address, sealed_text, expires_at }: FoundMessage): Message {
  if (!sealed_text) throw new Error(`message ${id} has no text any more`);
  const text = new TextDecoder().decode(keys.open('message', id, new Uint8Array(sealed_text)));
  return { about, address, text, until: expires_at };
}
