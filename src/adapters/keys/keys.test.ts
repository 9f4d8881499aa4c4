// The host's keys: private on disk, bound to purpose and row, and refused when damaged.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadKeys } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'latchkey-keys-'));
const path = join(folder, 'keys.json');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = new TextEncoder().encode('JBSWY3DPEHPK3PXP');

test('a missing key file is made only at the first start, readable by its owner alone', () => {
  expect(() => loadKeys(path, false)).toThrow('missing');
  const made = loadKeys(path, true);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(loadKeys(path, false).check).toBe(made.check);
});

test('what is sealed opens for its purpose and row only', () => {
  const keys = loadKeys(path, false);
  const sealed = keys.seal('totp-secret', 'row-1', text);
  expect(keys.open('totp-secret', 'row-1', sealed)).toEqual(text);
  expect(() => keys.open('totp-secret', 'row-2', sealed)).toThrow();
  expect(() => keys.open('notice', 'row-1', sealed)).toThrow();
});

test('one changed bit anywhere no longer opens', () => {
  const keys = loadKeys(path, false);
  const sealed = keys.seal('answers', 'row', text);
  for (let at = 0; at < sealed.length; at++) {
    const altered = Uint8Array.from(sealed);
    altered[at] = (altered[at] ?? 0) ^ 1;
    expect(() => keys.open('answers', 'row', altered), `byte ${at}`).toThrow();
  }
});

test('the same value has unrelated digests under two purposes', () => {
  const keys = loadKeys(path, false);
  expect(keys.mac('reset-token', 'x')).not.toEqual(keys.mac('session-token', 'x'));
});

test('a damaged key file is named, not replaced', () => {
  const whole = readFileSync(path, 'utf8');
  writeFileSync(path, whole.replace(/"key": "[^"]{10}/, '"key": "'));
  expect(() => loadKeys(path, true)).toThrow('not 32 bytes');
});
