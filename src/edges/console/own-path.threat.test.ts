// No link into the console's sign-in leads anywhere else.
import { expect, test } from 'vitest';
import { consolePath } from './own-path.ts';

const id = '0f8b6c3a-1d2e-4f5a-8b9c-0d1e2f3a4b5c';

test('pages of the console are kept', () => {
  for (const path of ['/console', `/console/requests/${id}`, `/console/requests/${id}/documents/${id}`])
    expect(consolePath(path)).toBe(path);
});

test.each([
  '//evil.example',
  'https://evil.example',
  '/console/../account',
  '/console//evil.example',
  '/account',
  `/console/requests/${id}/decide`,
  '/console\n/x',
  undefined,
  ['/console'],
])('%s leads to the queue instead', (next) => {
  expect(consolePath(next)).toBe('/console');
});
