// A form with a file is read only after the token that shows it is ours, and never beyond the limit.
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { houseWithoutDatabase } from '../../../test/harness/house.ts';
import { visit } from '../../../test/harness/visitor.ts';
import { buildApp, Form, type Place, partsOf, show } from './index.ts';

const place: Place = (app) => {
  app.get('/ask', (request, reply) =>
    show(request, reply, { title: 'Ask', body: <Form action="/upload">{null}</Form> }),
  );
  app.post('/upload', async (request) => {
    const names: string[] = [];
    for await (const part of partsOf(request) ?? []) {
      names.push(part.fieldname);
      if (part.type === 'file') await part.toBuffer();
    }
    return names;
  });
};

let app: FastifyInstance;
beforeAll(async () => {
  app = await buildApp(houseWithoutDatabase(), { places: [place] });
});
afterAll(() => app.close());

const boundary = 'x-x-x';
const part = (name: string, value: string, more = '') =>
  `--${boundary}\r\ncontent-disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;
const send = async (parts: (token: string) => string) => {
  const visitor = visit(app);
  const token = /name="_csrf" value="([^"]+)"/.exec((await visitor.get('/ask')).html)?.[1] ?? '';
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
  return visitor.send({ method: 'POST', url: '/upload', headers, payload: `${parts(token)}--${boundary}--\r\n` });
};

test('with its token first the rest is read', async () => {
  const answer = await send(
    (token) => part('_csrf', token) + part('kind', 'id') + part('file', 'abc', '; filename="a.png"'),
  );
  expect([answer.status, answer.html]).toEqual([200, '["kind","file"]']);
});

test.each([
  ['without a token', (_token: string) => part('file', 'abc', '; filename="a.png"')],
  ['with its token last', (token: string) => part('file', 'abc', '; filename="a.png"') + part('_csrf', token)],
  ['with the token under another name', (token: string) => part('token', token)],
  ['with a file for a token', (token: string) => part('_csrf', token, '; filename="t"')],
  ['with nothing', (_token: string) => ''],
])('%s it is refused', async (_what, parts) => expect((await send(parts)).status).toBe(403));

test('a file of more than what any place judges by itself (10 MB and one byte) is 413', async () => {
  const big = 'a'.repeat(10 * 1024 * 1024 + 2);
  expect((await send((token) => part('_csrf', token) + part('file', big, '; filename="a.png"'))).status).toBe(413);
});
