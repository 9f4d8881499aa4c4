// Files on disk: whole or not at all, readable by the server alone, and gone when destroyed.
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesOnDisk } from './index.ts';

let folder: string;
const files = () => filesOnDisk(join(folder, 'files'));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'latchkey-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const name = '0f8b6c3a-1d2e-4f5a-8b9c-0d1e2f3a4b5c';
const bytes = new Uint8Array([1, 2, 3]);

test('what is put is what is got, also after a new start', async () => {
  await files().put(name, bytes);
  expect(await files().get(name)).toEqual(bytes);
});

test('a second put replaces the first whole, and leaves nothing half written behind', async () => {
  await files().put(name, new Uint8Array(1_000_000));
  await files().put(name, bytes);
  expect(await files().get(name)).toEqual(bytes);
  expect(readdirSync(join(folder, 'files'))).toEqual([name]);
});

test('only the server can read the folder and what is in it', async () => {
  await files().put(name, bytes);
  expect(statSync(join(folder, 'files')).mode & 0o777).toBe(0o700);
  expect(statSync(join(folder, 'files', name)).mode & 0o777).toBe(0o600);
});

test('what is not there is undefined, and destroying it is no fault', async () => {
  expect(await files().get(name)).toBeUndefined();
  await files().destroy(name);
  await files().put(name, bytes);
  await files().destroy(name);
  await files().destroy(name);
  expect(await files().get(name)).toBeUndefined();
  expect(readdirSync(join(folder, 'files'))).toEqual([]);
});

test('a name cannot leave the folder', async () => {
  writeFileSync(join(folder, 'keys.json'), 'secret');
  for (const bad of [
    '../keys.json',
    '/etc/passwd',
    'a/../../keys.json',
    '..',
    '',
    'keys.json',
    `${name}/x`,
    `${name}\0`,
  ]) {
    await expect(files().get(bad), bad).rejects.toThrow('not a name of a stored file');
    await expect(files().put(bad, bytes), bad).rejects.toThrow('not a name of a stored file');
    await expect(files().destroy(bad), bad).rejects.toThrow('not a name of a stored file');
  }
});
