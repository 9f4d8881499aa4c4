// Every code that an answer may name has its page, in the reader's language; any other address is no page.
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { houseWithoutDatabase } from '../../../../test/harness/house.ts';
import { visit } from '../../../../test/harness/visitor.ts';
import { buildApp, problemCodes } from '../../kit/index.ts';
import { problemsPlace } from './routes.tsx';

let app: FastifyInstance;
beforeAll(async () => {
  app = await buildApp(houseWithoutDatabase(), { places: [problemsPlace] });
});
afterAll(() => app.close());

test.each(problemCodes)('%s is explained', async (code) => {
  const page = await visit(app).get(`/problems/${code}`);
  expect([page.status, page.text.includes(code)]).toEqual([200, true]);
  expect(page.text).not.toMatch(/undefined|NaN|Invalid|\{|\[object/);
});

test('a code with values says an example of them', async () => {
  const page = await visit(app).get('/problems/code_malformed');
  expect(page.text).toContain('23');
});

test.each(['none', '__proto__', 'constructor', '..%2f'])('"%s" is not found', async (code) => {
  expect((await visit(app).get(`/problems/${code}`)).status).toBe(404);
});
