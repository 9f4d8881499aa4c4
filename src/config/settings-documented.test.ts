// docs/settings.md and the code name the same settings, both ways.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('every setting that is read is documented, and every documented one is read', () => {
  const source = readdirSync('src/config')
    .filter((name) => !name.endsWith('.test.ts'))
    .map((name) => readFileSync(`src/config/${name}`, 'utf8'))
    .join('\n');
  const read = new Set([...source.matchAll(/'([A-Z][A-Z_]*[A-Z])'/g)].map((match) => match[1]));
  const documented = new Set(
    [...readFileSync('docs/settings.md', 'utf8').matchAll(/^\| `([A-Z_]+)` \|/gm)].map((match) => match[1]),
  );
  expect(documented).toEqual(read);
});
