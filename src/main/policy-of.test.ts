// Which policy runs, and what an operator reads when the file is wrong.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { defaultPolicy, demoPolicy } from '../recovery/assurance/index.ts';
import { policyOf } from './policy-of.ts';

const folder = mkdtempSync(join(tmpdir(), 'latchkey-policy-'));
const policyFile = join(folder, 'policy.json');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const place = { mode: 'demo' } as const;

test('without a file a demo runs the demo policy and a live site the default', () => {
  expect(policyOf({ policyFile: undefined, place })).toBe(demoPolicy);
  const live = { mode: 'live', databaseUrl: '', smtpUrl: '', mailFrom: '', publicUrl: '' } as const;
  expect(policyOf({ policyFile: undefined, place: live })).toBe(defaultPolicy);
});

test.each([
  ['{ "version": 3 }', /policy\.json: version is a text[\s\S]*matureAfter is a time/],
  ['{ no json', /LATCHKEY_POLICY_FILE cannot be read/],
])('%s stops the start and says what is wrong', (text, said) => {
  writeFileSync(policyFile, text);
  expect(() => policyOf({ policyFile, place })).toThrow(said);
});

test('a file that is not there stops the start', () => {
  expect(() => policyOf({ policyFile: join(folder, 'none.json'), place })).toThrow(
    'LATCHKEY_POLICY_FILE cannot be read',
  );
});
