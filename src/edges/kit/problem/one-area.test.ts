// A refusal's code belongs to one area: put together, a second one would silently take the place of the first.
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = readdirSync(import.meta.dirname).filter((name) => !name.includes('.test.') && name !== 'index.ts');
const areas = await Promise.all(
  files.map(async (name) => Object.values((await import(/* @vite-ignore */ `./${name}`)) as Record<string, object>)),
);
const codes = areas.flat().flatMap((area) => Object.keys(area));

test('no two areas claim the same code', () => {
  expect(codes).toContain('code_wrong');
  expect(codes).toContain('take_back_over');
  expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
});
