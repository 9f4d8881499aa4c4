// The host's keys: made at the first start, read afterwards, and checked against the database before anything is served.
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CannotOpen, type Keys } from '../../kernel/index.ts';

interface KeyFile {
  readonly pepper: { readonly id: string; readonly key: string };
  readonly code: { readonly id: string; readonly key: string };
  readonly sealing: { readonly id: string; readonly key: string };
}

export interface HostKeys extends Keys {
  /** Depends on all three keys and tells none; the database keeps it, so that wrong keys are noticed at the door. */
  readonly check: string;
}

const newKey = () => ({ id: randomBytes(4).toString('hex'), key: randomBytes(32).toString('base64') });

/** Reads the key file; writes one (mode 0600) when it is missing and `create` is set. @throws CannotOpen when it is missing or damaged. */
export function loadKeys(path: string, create: boolean): HostKeys {
  if (!existsSync(path)) {
    if (!create)
      throw new CannotOpen(
        'keys_missing',
        `${path} is missing. The keys of this database are needed to start; restore them from your backup.`,
      );
    mkdirSync(dirname(path), { recursive: true });
    const made: KeyFile = { pepper: newKey(), code: newKey(), sealing: newKey() };
    writeFileSync(path, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  }
  return keysFrom(read(path));
}

function read(path: string): KeyFile {
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) ?? {}) as KeyFile;
  } catch (fault) {
    // What JSON.parse says may quote the keys; where the reading failed is enough.
    const why = fault instanceof SyntaxError ? 'it is not JSON' : (fault as Error).message;
    throw new CannotOpen('keys_damaged', `${path} cannot be read: ${why}. Restore it from your backup.`);
  }
}

function bytesOf(file: KeyFile, name: keyof KeyFile): Buffer {
  const bytes = Buffer.from(file[name]?.key ?? '', 'base64');
  if (bytes.length !== 32)
    throw new CannotOpen(
      'keys_damaged',
      `the key "${name}" in the key file is not 32 bytes in base64. Restore the file from your backup.`,
    );
  return bytes;
}

function keysFrom(file: KeyFile): HostKeys {
  const [pepper, code, sealing] = [bytesOf(file, 'pepper'), bytesOf(file, 'code'), bytesOf(file, 'sealing')];
  const associated = (purpose: string, context: string) => Buffer.from(`latchkey ${purpose} ${context}`, 'utf8');
  return {
    pepper: new Uint8Array(pepper),
    check: createHmac('sha256', Buffer.concat([pepper, code, sealing]))
      .update('latchkey key check')
      .digest('base64'),
    mac: (purpose, value) => new Uint8Array(createHmac('sha256', code).update(`${purpose}\0${value}`).digest()),
    seal: (purpose, context, plain) => {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce).setAAD(associated(purpose, context));
      const body = Buffer.concat([cipher.update(plain), cipher.final()]);
      return new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), body]));
    },
    open: (purpose, context, sealed) => {
      const bytes = Buffer.from(sealed);
      const cipher = createDecipheriv('aes-256-gcm', sealing, bytes.subarray(0, 12))
        .setAAD(associated(purpose, context))
        .setAuthTag(bytes.subarray(12, 28));
      return new Uint8Array(Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]));
    },
  };
}
