// openapi.json says what is served: all of it, nothing else, and validly.
import { Validator } from '@seriousme/openapi-schema-validator';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openProgram, type Program } from '../../../test/harness/api.ts';
import { houseWithoutDatabase } from '../../../test/harness/house.ts';
import { buildApp, problemCodes } from '../kit/index.ts';
import { apiPlace } from './index.ts';
import { operations } from './operations/index.ts';

let program: Program;
beforeAll(async () => {
  program = await openProgram(houseWithoutDatabase());
});
afterAll(() => program.app.close());

const each = operations.map((one) => [one.id, one] as const);
const describedOperations = () => Object.values(program.described.paths).flatMap((methods) => Object.values(methods));

test('it is valid OpenAPI 3.1', async () => {
  const result = await new Validator().validate(JSON.parse(JSON.stringify(program.described)));
  expect(result.errors ?? []).toEqual([]);
  expect([result.valid, program.described.openapi]).toEqual([true, '3.1.1']);
});

test('every route is described, and everything described is a route', async () => {
  const served: string[] = [];
  const app: FastifyInstance = await buildApp(houseWithoutDatabase(), {
    places: [],
    api: async (scope, house) => {
      scope.addHook('onRoute', ({ method, url }) => {
        for (const one of [method].flat()) served.push(`${one} ${url}`);
      });
      await apiPlace(scope, house);
    },
  });
  await app.close();
  const isOther = (route: string) => answersOtherMethods(route, described);
  const described = Object.entries(program.described.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} /api/v1${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
  );
  expect(served.filter((route) => !isOther(route)).sort()).toEqual(described.sort());
  expect(described.length).toBeGreaterThan(30);
});

/** HEAD stands for GET; the rest of the methods at an address that is described is answered with 405, or what is allowed. */
const answersOtherMethods = (route: string, described: readonly string[]): boolean =>
  !described.includes(route) && described.some((one) => one.split(' ')[1] === route.split(' ')[1]);

test('ids are unique and every operation says what it does', () => {
  const all = describedOperations();
  expect(new Set(all.map(({ operationId }) => operationId)).size).toBe(all.length);
  for (const { operationId, summary, description, security } of all) {
    expect([operationId, summary.length > 8, description.length > 8]).toEqual([operationId, true, true]);
    expect(Array.isArray(security)).toBe(true);
  }
});

describe('examples', () => {
  test.each(each.filter(([, { body }]) => body))('%s shows a body that it takes', (_id, one) => {
    expect(one.body?.safeParse(one.example).error?.issues ?? []).toEqual([]);
  });

  test('every answer shows itself, as openapi.json says it is', () => {
    const { Problem: _, ...answers } = program.described.components.schemas;
    expect(Object.keys(answers).length).toBeGreaterThan(12);
    for (const [id, schema] of Object.entries(answers)) {
      const { examples = [] } = schema as { examples?: unknown[] };
      expect([id, examples.length, examples.flatMap((one) => program.problemsOf(schema, one))]).toEqual([id, 1, []]);
    }
  });

  test('every problem shows itself', () => {
    const shown = describedOperations().flatMap(({ responses }) =>
      Object.values(responses).flatMap(({ content }) =>
        Object.values(content?.['application/problem+json']?.examples ?? {}).map(({ value }) => value),
      ),
    );
    expect(shown.length).toBeGreaterThan(200);
    const wrong = shown.flatMap((one) => program.problemsOf({ $ref: '#/components/schemas/Problem' }, one));
    expect(wrong).toEqual([]);
  });
});

test('every code that is described is one there is a page for, and of its own status', () => {
  const codes = describedOperations().flatMap(({ responses }) =>
    [...JSON.stringify(responses).matchAll(/"code":\{"enum":\[([^\]]*)\]/g)].flatMap(([, list = '']) =>
      [...list.matchAll(/"(\w+)"/g)].map(([, code = '']) => code),
    ),
  );
  expect(codes.length).toBeGreaterThan(100);
  expect(codes.filter((code) => !(problemCodes as readonly string[]).includes(code))).toEqual([]);
});

test('law 20: nothing secret is ever part of an address', () => {
  const inAddress = operations.flatMap(({ path, query }) => [
    ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
    ...Object.keys((query as { shape?: object } | undefined)?.shape ?? {}),
  ]);
  expect(new Set(inAddress)).toEqual(new Set(['document', 'have', 'problem']));
});

test('secrets travel in members that are not trimmed, whatever they are called', () => {
  const members = operations.flatMap(({ body }) => Object.keys((body as { shape?: object } | undefined)?.shape ?? {}));
  const secret = members.filter((name) => /(password|code|secret|token)$/i.test(name));
  expect([...new Set(secret)].sort()).toEqual([
    'appCode',
    'newPassword',
    'oldCode',
    'password',
    'returnCode',
    'sheetCode',
    'token',
  ]);
});
