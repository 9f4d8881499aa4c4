// "Why you?": every dependency is named in a decision record, and no record names one that is gone without saying so.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string> | undefined>;
const records = globSync('docs/decisions/*.md')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const names = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
  Object.keys(manifest[kind] ?? {}),
);

test.each(names.filter((name) => !name.startsWith('@types/')))('%s has its reason in docs/decisions', (name) => {
  expect(records).toContain(name);
});

test('every dependency is pinned to one version', () => {
  const versions = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.values(manifest[kind] ?? {}),
  );
  expect(versions.filter((version) => !/^(npm:typescript@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});
