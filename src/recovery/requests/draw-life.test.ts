// The diagram in the docs is the code.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawLife } from './draw-life.contract.ts';

test('docs/request-life.md is drawn from the rules as they are', () => {
  expect(readFileSync('docs/request-life.md', 'utf8')).toBe(drawLife());
});
