// What no operation needs to think of: odd bodies, addresses and methods, foreign sites, faults. Always a problem, never a page.
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openProgram, type Program } from '../../../test/harness/api.ts';
import { houseWithoutDatabase } from '../../../test/harness/house.ts';

let program: Program;
beforeAll(async () => {
  program = await openProgram(houseWithoutDatabase());
});
afterAll(() => program.app.close());

const host = '127.0.0.1:4400';
const json = { 'content-type': 'application/json' };
type Sent = InjectOptions & { readonly headers?: Record<string, string> };

async function send(options: Sent) {
  const answer = await program.app.inject({ ...options, headers: { host, ...options.headers } });
  return { answer, problem: answer.body === '' ? undefined : answer.json() };
}

describe('every trouble is a problem with a page, a title, a status and words', () => {
  test.each([
    ['no such address', { url: '/api/v1/nowhere' }, 404, 'nothing_here'],
    ['no such version', { url: '/api' }, 404, 'nothing_here'],
    ['broken escapes', { url: '/api/v1/%zz' }, 404, 'nothing_here'],
    ['broken escapes in capitals', { url: '/API/v1/%zz' }, 404, 'nothing_here'],
    ['NUL in the query', { url: '/api/v1/plan?problem=%00' }, 400, 'address_unreadable'],
    ['another method', { method: 'PUT', url: '/api/v1/policy' }, 405, 'method_not_allowed'],
    [
      'another method with a form',
      { method: 'POST', url: '/api/v1/policy', payload: 'a=1' },
      405,
      'method_not_allowed',
    ],
    [
      'a form',
      {
        method: 'POST',
        url: '/api/v1/claims',
        payload: 'a=1',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      },
      415,
      'media_type_refused',
    ],
    [
      'text',
      { method: 'POST', url: '/api/v1/claims', payload: '{}', headers: { 'content-type': 'text/plain' } },
      415,
      'media_type_refused',
    ],
    [
      'a file where none is taken',
      {
        method: 'POST',
        url: '/api/v1/claims',
        payload: '--b--\r\n',
        headers: { 'content-type': 'multipart/form-data; boundary=b' },
      },
      415,
      'media_type_refused',
    ],
    [
      'JSON where a file is taken',
      { method: 'POST', url: '/api/v1/request/documents', payload: '{}', headers: json },
      415,
      'media_type_refused',
    ],
    ['no JSON', { method: 'POST', url: '/api/v1/claims', payload: '{', headers: json }, 400, 'body_unreadable'],
    ['nothing', { method: 'POST', url: '/api/v1/claims', payload: '', headers: json }, 400, 'body_unreadable'],
    [
      'a prototype',
      { method: 'POST', url: '/api/v1/claims', payload: '{"__proto__":{"a":1}}', headers: json },
      400,
      'body_unreadable',
    ],
    [
      '70,000 bytes',
      { method: 'POST', url: '/api/v1/claims', payload: `{"reference":"${'a'.repeat(70_000)}"}`, headers: json },
      413,
      'body_too_large',
    ],
    ['another host', { url: '/api/v1/policy', headers: { host: 'evil.example' } }, 421, 'host_not_ours'],
    [
      'another site',
      { method: 'POST', url: '/api/v1/requests', headers: { origin: 'https://evil.example' } },
      403,
      'foreign_origin',
    ],
    ['no token', { url: '/api/v1/request' }, 401, 'token_missing'],
    ['a token that is none', { url: '/api/v1/request', headers: { authorization: 'Bearer x' } }, 401, 'claim_unknown'],
    [
      'another kind of token',
      { url: '/api/v1/request', headers: { authorization: 'Basic eDp5' } },
      401,
      'token_missing',
    ],
    ['our own fault', { method: 'POST', url: '/api/v1/requests' }, 500, 'fault'],
  ] satisfies [string, Sent, number, string][])('%s', async (_what, options, status, code) => {
    const { answer, problem } = await send(options);
    expect([answer.statusCode, problem.code]).toEqual([status, code]);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(problem).toMatchObject({ status, type: `http://${host}/problems/${code}` });
    expect([problem.title.length > 3, problem.detail.length > 10]).toEqual([true, true]);
    expect(program.problemsOf({ $ref: '#/components/schemas/Problem' }, problem)).toEqual([]);
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    expect(answer.cookies).toEqual([]);
  });
});

const open = (payload: object | string) => send({ method: 'POST', url: '/api/v1/claims', headers: json, payload });

describe('a body that does not fit is told part by part', () => {
  test('missing, unknown, too long, of the wrong type, and unstorable', async () => {
    const { problem } = await open({ reference: 'a'.repeat(101), 'a/b~c': 1 });
    expect(problem).toMatchObject({ status: 422, code: 'input_refused' });
    expect(problem.errors.map((error: { pointer: string }) => error.pointer)).toEqual([
      '#/reference',
      '#/returnCode',
      '#/a~1b~0c',
    ]);
    expect((await open({ reference: ['a'], returnCode: { a: 1 } })).problem.errors).toHaveLength(2);
    const nul = await open({ reference: 'a\0b', returnCode: 'x' });
    expect(nul.problem.errors).toMatchObject([
      { pointer: '#/reference', detail: expect.stringContaining('character') },
    ]);
    expect((await open('{"reference":"\\ud800","returnCode":"x"}')).problem.errors).toMatchObject([
      { pointer: '#/reference' },
    ]);
    expect((await open('{"\\ud800":1,"reference":"a","returnCode":"x"}')).answer.statusCode).toBe(422);
  });

  test.each(['[]', '"text"', 'null', '7'])('%s is no object', async (payload) => {
    const { problem } = await open(payload);
    expect(problem).toMatchObject({ code: 'input_refused', errors: [{ pointer: '#' }] });
  });

  test('a query names its parameter', async () => {
    const { problem } = await send({ url: '/api/v1/plan?problem=none' });
    expect(problem).toMatchObject({ code: 'input_refused', errors: [{ parameter: 'problem' }, { parameter: 'have' }] });
  });

  test('what was sent is not sent back', async () => {
    const secret = 'hunter2-hunter2-hunter2';
    const { answer } = await open({ reference: secret.repeat(9), returnCode: secret.repeat(9) });
    expect(answer.body).not.toContain('hunter2');
  });
});

test('other methods are told which ones there are', async () => {
  expect((await send({ method: 'DELETE', url: '/api/v1/request/filing' })).answer.headers.allow).toBe(
    'POST, GET, HEAD, OPTIONS',
  );
  const options = await send({ method: 'OPTIONS', url: '/api/v1/policy' });
  expect([options.answer.statusCode, options.answer.headers.allow]).toEqual([204, 'GET, HEAD, OPTIONS']);
  expect(options.answer.headers['access-control-allow-origin']).toBeUndefined();
});

test('HEAD answers as GET does, without the body', async () => {
  const { answer } = await send({ method: 'HEAD', url: '/api/v1/policy' });
  expect([answer.statusCode, answer.body]).toEqual([200, '']);
});

test('the words are in the language that was asked for, and say so', async () => {
  const german = await send({ url: '/api/v1/nowhere', headers: { 'accept-language': 'de-CH, en;q=0.5' } });
  expect(german.answer.headers).toMatchObject({ 'content-language': 'de', vary: 'accept-language' });
  const other = await send({ url: '/api/v1/nowhere', headers: { 'accept-language': 'fr' } });
  expect(other.answer.headers['content-language']).toBe('en');
  const chosen = await send({ url: '/api/v1/nowhere', headers: { cookie: 'language=de' } });
  expect(chosen.answer.headers['content-language']).toBe('en');
});

test('law 20: a fault tells its number and nothing of itself; the log knows the route, not the token', async () => {
  const token = 'A'.repeat(43);
  const { problem } = await send({ url: '/api/v1/request', headers: { authorization: `Bearer ${token}` } });
  expect(Object.keys(problem).sort()).toEqual(['code', 'detail', 'id', 'status', 'title', 'type']);
  const log = JSON.stringify(program.lines);
  expect(log).toContain('/api/v1/request');
  expect(log).not.toContain(token);
});
