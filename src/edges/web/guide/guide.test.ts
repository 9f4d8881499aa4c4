// The guide as a visitor walks it: answers in the address, errors beside the question, the same for everybody.
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { houseWithoutDatabase } from '../../../../test/harness/house.ts';
import { type Visitor, visit } from '../../../../test/harness/visitor.ts';
import { buildApp } from '../../kit/index.ts';
import { homePlace } from '../home/routes.tsx';
import { guidePlace } from './routes.tsx';

let app: FastifyInstance;
let visitor: Visitor;
beforeAll(async () => {
  // This house has no database and no directory: a guide that asked for an account would be a fault (law 1).
  app = await buildApp(houseWithoutDatabase(), { places: [homePlace, guidePlace] });
  visitor = visit(app);
});
afterAll(() => app.close());

test('Jo walks from the start page to a plan that says a reset would not help', async () => {
  expect((await visitor.get('/')).text).toContain('I can’t get in');
  const have = await visitor.submit(await visitor.get('/guide'), { problem: 'code-wanted' });
  expect(have.title).toBe('What can you still use? - Example Index');
  const look = await visitor.submit(have, { have: ['password', 'mailbox'] });
  expect(look.title).toBe('Have you looked in these places? - Example Index');
  const plan = await visitor.get(look.url.replace('look-again', 'plan'));
  expect(plan.text).toContain('“Forgot password” would not help here');
  expect(plan.html).toContain('href="/request?problem=code-wanted&amp;have=');
});

test('Sam, who forgot only the password, is led to the reset and told that the code is still asked for', async () => {
  const plan = await visitor.get('/guide/plan?problem=password-refused&have=app&have=mailbox');
  expect(plan.html).toContain('href="/forgot-password"');
  expect(plan.text).toContain('it still asks afterwards');
});

test('a question without an answer comes back as 422, named', async () => {
  const page = await visitor.submit(await visitor.get('/guide'));
  expect([page.status, page.errors]).toEqual([422, { problem: 'Select what happens when you try to sign in' }]);
});

test('"None of these" with something else is refused, and both stay ticked', async () => {
  const have = await visitor.get('/guide/still-have?problem=unsure');
  const page = await visitor.submit(have, { have: ['app', 'none'] });
  expect([page.status, Object.keys(page.errors)]).toEqual([422, ['have']]);
  expect(page.html.match(/checked/g)).toHaveLength(2);
});

test('Back keeps what was answered', async () => {
  const look = await visitor.get('/guide/look-again?problem=code-wanted&have=password');
  const back = /<a class="back" href="([^"]+)"/.exec(look.html)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const have = await visitor.get(back);
  expect(have.status).toBe(200);
  expect(have.html).toMatch(/value="password" checked/);
});

test.each([
  '/guide/plan',
  '/guide/look-again?problem=nonsense&have=password',
  '/guide/plan?problem=unsure&have=everything',
])('%s leads back to the first question', async (path) =>
  expect((await visitor.get(path)).title).toBe('What happens when you try to sign in? - Example Index'),
);

test('a dead end is said plainly, with somebody to ask and somewhere to look', async () => {
  const plan = await visitor.get('/guide/plan?problem=unsure&have=none');
  expect(plan.text).toContain('None of this can get you in yet');
  expect(plan.html).toContain('mailto:support@example.test');
  expect(plan.html).toContain('/guide/look-again?');
});
