// A link to a sign-in page of ours cannot send people on to another site (open redirect).
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { consolePages } from '../console/sign-in-routes.tsx';
import { ownPath, withNext } from './own-path.ts';

const origin = 'https://index.example';

test.each([
  'https://evil.example/',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/.//evil.example',
  '/x/..//evil.example',
  '/%2e%2e//evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '\t//evil.example',
  'javascript:alert(1)',
  'account',
  '',
  `/${'a'.repeat(600)}`,
  ['/account', '/account'],
  undefined,
])('%j is not followed', (next) => {
  expect(ownPath(next, origin)).toBeUndefined();
});

test('a path of our own is followed, with its query', () => {
  expect(ownPath('/account/codes?new=1', origin)).toBe('/account/codes?new=1');
  expect(ownPath('/a/../account', origin)).toBe('/account');
  expect(withNext('/sign-in/code', '/account?a=1&b=2')).toBe('/sign-in/code?next=%2Faccount%3Fa%3D1%26b%3D2');
});

test('whatever is followed stays here', () => {
  const piece = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    '//',
    '@',
    ':',
    '?',
    '#',
    '%2f',
    '%5c',
    '\t',
    'evil.example',
    'a',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const path = ownPath(`/${pieces.join('')}`, origin);
      return path === undefined || new URL(path, origin).origin === origin;
    }),
    { numRuns: 5000 },
  );
});

const id = '0f8b6c3a-1d2e-4f5a-8b9c-0d1e2f3a4b5c';

test.each(['/console', `/console/requests/${id}`, `/console/requests/${id}/documents/${id}`])(
  'signing in to the console leads on to %s',
  (path) => expect(ownPath(path, origin, consolePages)).toBe(path),
);

test.each([
  '//evil.example',
  'https://evil.example',
  '/console/../account',
  '/console//evil.example',
  '/account',
  '/console?next=//evil.example',
  `/console/requests/${id}/decide`,
  '/console\n/x',
  undefined,
  ['/console'],
])('signing in to the console does not lead to %j', (path) => {
  expect(ownPath(path, origin, consolePages)).toBeUndefined();
});
