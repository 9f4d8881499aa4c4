// What no page needs to think of: foreign hosts, forged forms, odd bodies, faults that would tell too much.
import type { FastifyBaseLogger, FastifyInstance, InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { houseWithoutDatabase } from '../../../test/harness/house.ts';
import { type Seen, visit } from '../../../test/harness/visitor.ts';
import { buildApp, Form, flash, mailedLink, type Place, readForm, show, TextField, text } from './index.ts';

const schema = z.object({ name: text('kit.error.answer', { most: 20, tooLong: 'kit.error.answer' }) });
let changes = 0;
const Ask = () => (
  <Form action="/ask">
    <TextField name="name" label="Name" />
  </Form>
);

const place: Place = (app, house) => {
  app.get('/ask', (request, reply) => show(request, reply, { title: 'Ask', body: <Ask /> }));
  app.post('/ask', (request, reply) => {
    const sent = readForm(request, schema);
    if (!sent.ok) return show(request, reply, { title: 'Ask', body: <Ask />, form: sent.form });
    changes++;
    flash(reply, house, 'kit.copied');
    return reply.redirect('/ask', 303);
  });
  app.get('/fault/:id', () => {
    throw new Error('user jo@example.test has 7Q4K-2MXA-93TB-H0RW-5E8Z-YC6D');
  });
  mailedLink(app, house, { from: '/link/:token', cookie: 'link', to: '/ask' });
};

const lines: object[] = [];
const logger = (() => {
  const take = (line: object) => void lines.push(line);
  const self = { level: 'info', child: () => self, silent: take };
  return Object.assign(self, { info: take, warn: take, error: take, debug: take, trace: take, fatal: take });
})() as unknown as FastifyBaseLogger;

let app: FastifyInstance;
beforeAll(async () => {
  app = await buildApp(houseWithoutDatabase(), { places: [place], logger });
});
afterAll(() => app.close());

const host = '127.0.0.1:4400';
const form = { 'content-type': 'application/x-www-form-urlencoded' };

/** A visitor with the form open, and a way to send it with changes. */
async function opened() {
  const visitor = visit(app);
  const page = await visitor.get('/ask');
  const token = /name="_csrf" value="([^"]+)"/.exec(page.html)?.[1] ?? '';
  const post = (payload: string, headers: Record<string, string> = {}): Promise<Seen> =>
    visitor.send({ method: 'POST', url: '/ask', payload, headers: { ...form, ...headers } });
  return { visitor, page, token, post };
}

const raw = (options: InjectOptions) => app.inject({ ...options, headers: { host, ...options.headers } });

describe('hosts', () => {
  test.each(['evil.example', 'localhost:4400', '127.0.0.1', ''])(
    '"%s" is not ours: refused, and no page',
    async (foreign) => {
      const answer = await raw({ url: '/ask', headers: { host: foreign } });
      expect(answer.statusCode).toBe(421);
      expect(answer.body).not.toContain('<form');
    },
  );

  test('a demo also answers to the other name of this machine, and to nobody else', async () => {
    const demo = await buildApp(houseWithoutDatabase({ demo: true }), { places: [place] });
    const status = async (name: string) => (await demo.inject({ url: '/ask', headers: { host: name } })).statusCode;
    expect(await status('localhost:4400')).toBe(200);
    expect(await status('localhost:4401')).toBe(421);
    expect(await status('rebound.example:4400')).toBe(421);
    await demo.close();
  });
});

describe('forms', () => {
  test('the form of our page is accepted, redirects, and its sentence is shown once', async () => {
    const { visitor, page } = await opened();
    const before = changes;
    const after = await visitor.submit(page, { name: 'Jo' });
    expect([changes - before, after.status, after.text.includes('Copied')]).toEqual([1, 200, true]);
    expect((await visitor.get('/ask')).text).not.toContain('Copied');
  });

  test.each([
    ['no token', (_token: string) => 'name=Jo'],
    ['a wrong token', (_token: string) => '_csrf=abc&name=Jo'],
    ['two tokens', (token: string) => `_csrf=${token}&_csrf=${token}&name=Jo`],
  ])('%s: refused with a page that says what to do, and nothing changes', async (_what, payload) => {
    const { post, token } = await opened();
    const before = changes;
    const page = await post(payload(token));
    expect([page.status, changes - before]).toEqual([403, 0]);
    expect(page.text).toContain('Go back');
  });

  test('a token of another browser is refused', async () => {
    const [mine, theirs] = [await opened(), await opened()];
    expect((await mine.post(`_csrf=${theirs.token}&name=Jo`)).status).toBe(403);
  });

  test.each([
    ['sec-fetch-site', 'cross-site'],
    ['sec-fetch-site', 'same-site'],
    ['origin', 'https://evil.example'],
    ['origin', 'not an origin'],
  ])('%s: %s is refused although the token is right', async (header, value) => {
    const { post, token } = await opened();
    const before = changes;
    expect((await post(`_csrf=${token}&name=Jo`, { [header]: value })).status).toBe(403);
    expect(changes).toBe(before);
  });

  test('an origin of "null", which browsers send under our referrer policy, is no obstacle', async () => {
    const { post, token } = await opened();
    expect((await post(`_csrf=${token}&name=Jo`, { origin: 'null', 'sec-fetch-site': 'same-origin' })).status).toBe(
      200,
    );
  });
});

describe('odd input is a 4xx page, never a 500', () => {
  test.each([
    ['a list where one answer is expected', 'name=a&name=b'],
    ['nothing', ''],
    ['only spaces', 'name=%20%20'],
    ['too much', `name=${'a'.repeat(21)}`],
    ['NUL', 'name=a%00b'],
    ['a field called __proto__', '__proto__=x&constructor=y'],
    ['broken escapes', 'name=%E0%A4%A'],
  ])('%s: 422, the field is named', async (what, payload) => {
    const { post, token } = await opened();
    const page = await post(`_csrf=${token}&${payload}`);
    if (what === 'broken escapes') expect(page.status).toBeLessThan(500);
    else
      expect([page.status, page.title.startsWith('Error: '), Object.keys(page.errors)]).toEqual([422, true, ['name']]);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  test('what was typed is kept, escaped', async () => {
    const { post, token } = await opened();
    const page = await post(`_csrf=${token}&name=${encodeURIComponent('"><script>alert(1)</script>')}`);
    expect(page.html).toContain('&lt;script');
    expect(page.html).not.toContain('<script>alert');
  });

  test.each([
    ['JSON', { 'content-type': 'application/json' }, '{"name":"Jo"}', 415],
    ['text', { 'content-type': 'text/plain' }, 'name=Jo', 415],
    ['no kind', { 'content-type': '' }, 'name=Jo', 415],
    ['too large', form, `name=${'a'.repeat(70_000)}`, 413],
  ])('a body that is %s', async (_what, headers, payload, status) => {
    const answer = await raw({ method: 'POST', url: '/ask', headers, payload });
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toContain('text/html');
  });

  test.each([
    ['NUL in the query', '/ask?a=%00'],
    ['NUL in the path', '/link/%00'],
    ['broken escapes', '/link/%zz'],
    ['no such page', '/nowhere'],
    ['a way out of the assets', '/assets/../../package.json'],
    ['the same, escaped', '/assets/..%2f..%2fpackage.json'],
    ['5,000 characters', `/link/${'a'.repeat(5000)}`],
  ])('an address with %s', async (_what, url) => {
    const answer = await raw({ url });
    expect(answer.statusCode).toBeGreaterThanOrEqual(300);
    expect(answer.statusCode).toBeLessThan(500);
    expect(answer.headers['content-security-policy']).toBeDefined();
    expect(answer.body).not.toContain('"dependencies"');
  });
});

describe('law 20: secrets', () => {
  const token = 'A'.repeat(43);

  test('a mailed token leaves the address at once, into a cookie no script reads', async () => {
    const answer = await raw({ url: `/link/${token}` });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/ask']);
    expect(answer.cookies).toMatchObject([{ name: 'link', value: token, httpOnly: true, sameSite: 'Lax' }]);
  });

  test('what is no token is not carried', async () => {
    const answer = await raw({ url: '/link/short' });
    expect(answer.cookies).toMatchObject([{ name: 'link', value: '' }]);
  });

  test('a fault shows a number and nothing else; the log knows the route, not the address, the person or the code', async () => {
    lines.length = 0;
    const page = await visit(app).get(`/fault/${token}`);
    const log = JSON.stringify(lines);
    expect(page.status).toBe(500);
    expect(page.text).toContain('req-');
    for (const secret of [token, 'jo@example.test', '7Q4K']) {
      expect(page.html).not.toContain(secret);
      expect(log).not.toContain(secret);
    }
    expect(log).toContain('/fault/:id');
  });

  test('no answer is kept by a cache, framed, or told where it came from', async () => {
    const { headers } = await raw({ url: '/ask' });
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(headers['content-security-policy']).toBe(
      "default-src 'none';style-src 'self';img-src 'self';script-src 'self';connect-src 'none';form-action 'self';frame-ancestors 'none';base-uri 'none'",
    );
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  test('over https every cookie is bound to the host and the address to https', async () => {
    const secure = await buildApp(houseWithoutDatabase({ origin: 'https://back.example' }), { places: [place] });
    const answer = await secure.inject({ url: '/ask', headers: { host: 'back.example' } });
    expect(answer.cookies).toMatchObject([{ name: '__Host-csrf', secure: true, httpOnly: true, path: '/' }]);
    expect(answer.headers['strict-transport-security']).toContain('max-age=');
    await secure.close();
  });
});

test('words in a flash cookie that we did not mark are not shown', async () => {
  const { visitor } = await opened();
  visitor.cookies.set('flash', 'kit.copied~AAAA');
  expect((await visitor.get('/ask')).text).not.toContain('Copied');
});
