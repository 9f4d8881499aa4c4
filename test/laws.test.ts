// The twenty laws of the design: each is cited by a test that holds it, so that whoever changes a law finds what depends on it.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = [...globSync('src/**/*.test.{ts,tsx}'), ...globSync('test/**/*.test.ts')].filter(
  (file) => !file.includes('laws.test'),
);
const text = files.map((file) => readFileSync(file, 'utf8')).join('\n');
const cited = new Set(
  [...text.matchAll(/\blaws? (\d+(?:(?:, | and )\d+)*)/gi)].flatMap((match) =>
    (match[1] ?? '').split(/, | and /).map(Number),
  ),
);

test.each(Array.from({ length: 20 }, (_, i) => i + 1))('law %i is held by a test that names it', (law) => {
  expect(cited.has(law)).toBe(true);
});
