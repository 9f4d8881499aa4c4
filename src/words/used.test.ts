// No text waits in the catalogue for a page that is gone: every key is named in the code, or fits a key the code puts together.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from './en/index.ts';

const files = globSync('src/**/*.{ts,tsx}').filter(
  (file) => !/\/words\/[a-z]{2}\//.test(file) && !/\.(test|contract)\./.test(file),
);
const code = files.map((file) => readFileSync(file, 'utf8')).join('\n');
const templates = [...code.matchAll(/`([a-z][^`\n]*\$\{[^`]*)`/g)].map(([, template = '']) => {
  const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[a-z0-9._-]+')}$`, 'i');
});
const mailKind = /^mail\.([^.]+)\.(?:subject|text)$/;
const named = (key: string): boolean => code.includes(`'${mailKind.exec(key)?.[1] ?? key}'`);

test('every text of the catalogue is used', () => {
  const keys = Object.keys(en);
  expect(keys.length).toBeGreaterThan(1000);
  const wholeMail = (template: RegExp, key: string) => !mailKind.test(key) && template.test(key);
  expect(keys.filter((key) => !named(key) && !templates.some((template) => wholeMail(template, key)))).toEqual([]);
});
