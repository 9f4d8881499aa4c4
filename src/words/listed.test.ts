// Things in a row, as each language says them.
import { expect, test } from 'vitest';
import { listed } from './listed.ts';
import { speak } from './speak.ts';

test.each([
  ['en', ['a', 'b', 'c'], 'all', 'a, b and c'],
  ['en', ['a', 'b'], 'any', 'a or b'],
  ['de', ['a', 'b', 'c'], 'all', 'a, b und c'],
  ['de', ['a', 'b'], 'any', 'a oder b'],
  ['en-XA', ['a'], 'all', 'a'],
  ['en', [], 'all', ''],
] as const)('%s: %j, %s', (language, things, as, said) => {
  expect(listed(speak(language), things, as)).toBe(said);
});
