// docs/policy.md shows the default policy as it runs.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defaultPolicy, readPolicy } from './index.ts';

test('the policy in the documentation is the default one, and reads', () => {
  const [, json = ''] = /```json\n([\s\S]*?)```/.exec(readFileSync('docs/policy.md', 'utf8')) ?? [];
  expect(readPolicy(JSON.parse(json))).toEqual({ ok: true, value: defaultPolicy });
});
