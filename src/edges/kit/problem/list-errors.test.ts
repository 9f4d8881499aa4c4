// docs/errors.md is the problem map, in both directions.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listErrors } from './list-errors.contract.ts';

test('docs/errors.md lists the refusals as they are', async () => {
  expect(readFileSync('docs/errors.md', 'utf8')).toBe(await listErrors());
});
