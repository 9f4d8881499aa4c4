// The API's own wrong turns: every operation of openapi.json, every property of its body, filled with what no program should send.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type WrongHouse } from './house.ts';
import { odd } from './odd-texts.ts';
import { takingBack, withDraft } from './visitors.ts';

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly properties: readonly string[];
}

let house: WrongHouse;
let operations: Operation[];
let tokens: (string | undefined)[];
beforeAll(async () => {
  house = await openHouse();
  const { body } = await house.app.inject({ url: '/api/v1/openapi.json', headers: { host } });
  const { paths } = JSON.parse(body) as { paths: Record<string, Record<string, unknown>> };
  operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([method]) => method !== 'get')
      .map(([method, told]) => ({ method: method.toUpperCase(), path, properties: propertiesOf(told) })),
  );
  const claimed = [await withDraft(house), await takingBack(house)];
  tokens = [undefined, 'A'.repeat(43), ...claimed.map(({ visitor }) => visitor.cookies.get('claim'))];
});
afterAll(() => house.close());

const host = '127.0.0.1:4400';
const propertiesOf = (told: unknown): string[] =>
  [...JSON.stringify(told).matchAll(/"properties":(\{.*?\}\})/g)].flatMap(([, found = '']) =>
    [...found.matchAll(/"(\w+)":\{/g)].map(([, name = '']) => name),
  );

async function tell({ method, path }: Operation, token: string | undefined, payload: string) {
  const answer = await house.app.inject({
    method: method as 'POST',
    url: `/api/v1${path.replace(/^\/api\/v1/, '')}`.replaceAll(/\{\w+\}/g, 'x'),
    headers: {
      host,
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    payload,
  });
  const what = `${method} ${path} ${payload.slice(0, 80)}`;
  expect(house.faults(), what).toEqual([]);
  expect(answer.statusCode, what).toBeLessThan(500);
  if (answer.statusCode >= 400) expect(answer.headers['content-type'], what).toContain('application/problem+json');
  expect(answer.headers['set-cookie'], what).toBeUndefined();
}

test('operations and their properties are found', () => {
  expect(operations.length).toBeGreaterThan(15);
  expect(operations.filter(({ properties }) => properties.length > 0).length).toBeGreaterThan(8);
});

test.each([
  'null',
  '[]',
  '"x"',
  '1',
  '',
  '{',
  '{}',
  '{"__proto__":{"x":1},"constructor":{}}',
  `${'['.repeat(5000)}`,
  '[1e999]',
  '\ufeff{}',
])('a body of %s is a problem or nothing', async (payload) => {
  for (const operation of operations) for (const token of tokens) await tell(operation, token, payload);
});

const values: readonly (readonly [string, unknown])[] = [
  ...odd.filter(({ raw }) => raw === undefined).map(({ name, text }) => [name, text] as const),
  ['half a surrogate pair', '\ud800x'],
  ['a list', ['a', 'b']],
  ['an object', { toString: 'x', length: 3 }],
  ['a number', -1.5],
  ['nothing', null],
];
test.each(values)('every property is %s', async (_what, value) => {
  for (const operation of operations) {
    const body = JSON.stringify(Object.fromEntries(operation.properties.map((name) => [name, value])));
    for (const token of tokens.slice(2)) await tell(operation, token, body);
  }
});
