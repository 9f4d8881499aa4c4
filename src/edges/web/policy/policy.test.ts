// Law 18: what people read is the policy that runs; another policy gives another page.
import { expect, test } from 'vitest';
import { houseWithoutDatabase } from '../../../../test/harness/house.ts';
import { visit } from '../../../../test/harness/visitor.ts';
import { days, hours } from '../../../kernel/index.ts';
import { defaultPolicy, type Policy } from '../../../recovery/assurance/index.ts';
import { buildApp } from '../../kit/index.ts';
import { policyPlace } from './routes.tsx';

async function pageOf(policy: Policy): Promise<string> {
  const app = await buildApp({ ...houseWithoutDatabase(), policy }, { places: [policyPlace] });
  const { text } = await visit(app).get('/policy');
  await app.close();
  return text;
}

test('every tier, hold, probation and deadline of the running policy stands on the page', async () => {
  const text = await pageOf(defaultPolicy);
  for (const part of [
    'default-1',
    '90 days',
    '72 hours with 2 shown',
    '24 hours with 3 or more shown',
    '14 days',
    '30 days',
  ])
    expect(text).toContain(part);
});

test('a changed figure changes the page', async () => {
  const ordinary = { ...defaultPolicy.tiers.ordinary, hold: [{ assurance: 2, wait: hours(31) }], probation: days(11) };
  const text = await pageOf({ ...defaultPolicy, version: 'mine-7', tiers: { ...defaultPolicy.tiers, ordinary } });
  for (const part of ['mine-7', '31 hours with 2 or more shown', 'For 11 days']) expect(text).toContain(part);
});
