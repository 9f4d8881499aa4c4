// Every route, knocked at in every way a browser, a typing mistake or a scanner knows: each answer is a page (or the API's
// problem), none is our fault, and no GET that was not asked for does anything.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Seen } from '../harness/visitor.ts';
import { asMultipart, pathOf, tokenFor } from './forms.ts';
import { openHouse, type Route, type WrongHouse } from './house.ts';
import { expectSound } from './pages.ts';
import { nobody, type Someone, takingBack, withDraft } from './visitors.ts';

let house: WrongHouse;
let all: Someone[];
let paths: readonly { readonly route: Route; readonly by: Someone; readonly path: string }[];
beforeAll(async () => {
  house = await openHouse();
  // A stranger, and who has everything: the odd is turned away before anybody asks for more.
  all = [nobody(house), await takingBack(house)];
  const routes = house.routes.filter(({ url }) => !url.startsWith('/assets/'));
  paths = routes.flatMap((route) => all.map((by) => ({ route, by, path: pathOf(route, by) })));
});
afterAll(() => house.close());

const isApi = (path: string): boolean => path.startsWith('/api/');

function expectAnswer(page: Seen, what: string): void {
  expect(house.faults(), what).toEqual([]);
  expectSound(page, what);
}

/** Pages that a mailed link opens; without one they are a 404 or a 410 that says what to do. */
const isLinkPage = (path: string): boolean =>
  /^\/(reset|sign-up\/confirm|request\/mailbox|objection|take-back\/mailbox|help\/contact\/send)/.test(path);

const html = { 'content-type': 'application/x-www-form-urlencoded' };

test('every route is found and there are many', () => {
  expect(house.routes.length).toBeGreaterThan(80);
});

test.each(['HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND'] as const)('%s', async (method) => {
  for (const { by, path } of paths) {
    by.again();
    const page = await by.visitor.send({ method: method as 'HEAD', url: path });
    expectAnswer(page, `${method} ${path}`);
    if (method !== 'HEAD') expect(page.status, `${method} ${path}`).toBeGreaterThanOrEqual(isApi(path) ? 200 : 400);
  }
});

const ways: readonly (readonly [string, (path: string) => string])[] = [
  ['as it is', (path) => path],
  ['with a slash at its end', (path) => `${path}/`],
  ['in capitals', (path) => path.toUpperCase()],
  ['with two slashes', (path) => `/${path}`],
  ['with a file name at its end', (path) => `${path}/x.css`],
  ['with a semicolon', (path) => `${path};jsessionid=1`],
  ['with dots', (path) => `${path}/../${path}/./`],
  ['with a broken escape', (path) => `${path}%zz`],
  ['with an escaped NUL', (path) => `${path}%00`],
  ['with an escaped slash', (path) => path.replaceAll('/', '%2f')],
  [
    'with an odd query',
    (path) => `${path}?a=%zz&a=%00&__proto__=1&next=//evil.test&next=x&change=&ask=&problem=a&problem=b&have[]=1`,
  ],
  ['with a long query', (path) => `${path}?next=/${'a'.repeat(9000)}`],
];
test.each(ways)('a GET %s', async (what, way) => {
  for (const { route, by, path } of paths) {
    if (route.method !== 'GET') continue;
    by.again();
    const page = await by.visitor.send({ method: 'GET', url: way(path) });
    expectAnswer(page, `${what}: ${way(path)}`);
    if (page.status === 200) expect(page.headers['cache-control'], path).toMatch(/no-store|immutable|max-age/);
  }
});

test.each(['/GUIDE', '/Sign-In', '/Status/Open/', '/Forgot-Password'])('%s is found', async (path) => {
  expect((await nobody(house).visitor.get(path)).status).toBe(200);
});

const oddParams = [
  'x',
  '0',
  '-1',
  'A'.repeat(43),
  'a'.repeat(5000),
  '%F0%9F%91%A9',
  '%0d%0aSet-Cookie:%20a=b',
  "'--",
  '..%2f..%2f',
  '00000000-0000-4000-8000-000000000000',
  '__proto__',
  '%E2%80%AE',
];
test.each(oddParams)('a place in the path holds %j', async (odd) => {
  for (const { route, by } of paths) {
    if (!route.url.includes(':')) continue;
    by.again();
    const url = route.url.replace(/:\w+/g, odd);
    const options = route.method === 'POST' ? await posted(by, '') : {};
    const page = await by.visitor.send({ method: route.method as 'GET', url, ...options });
    expectAnswer(page, `${route.method} ${url}`);
    expect(page.headers['set-cookie'] ?? '', url).not.toMatch(/^a=b/);
  }
});

const posted = async (by: Someone, body: string) => ({
  headers: html,
  payload: `_csrf=${encodeURIComponent(await tokenFor(by))}${body && '&'}${body}`,
});

test('a POST with nothing but its token', async () => {
  for (const { route, by, path } of paths) {
    if (route.method !== 'POST' || isApi(path)) continue;
    by.again();
    expectAnswer(await by.visitor.send({ method: 'POST', url: path, ...(await posted(by, '')) }), `POST ${path}`);
  }
});

test('the path of every button, looked at, leads to a page', async () => {
  for (const { route, by, path } of paths) {
    if (route.method !== 'POST' || isApi(path)) continue;
    by.again();
    const page = await by.visitor.get(path);
    expectAnswer(page, path);
    // What is not there for this visitor says so; the path itself is no dead end.
    if (!route.url.includes(':') && !isLinkPage(path)) expect(page.status, path).toBe(200);
  }
});

test('a form sent as one with files, with files left out, and torn off in the middle', async () => {
  const drafting = await withDraft(house);
  // What ends the draft or the session comes last.
  const ends = ({ url }: Route): number => Number(/\/(leave|stop|check|kept|sign-out)$/.test(url));
  const routes = house.routes.toSorted((a, b) => ends(a) - ends(b));
  for (const by of [drafting, ...all.slice(1)])
    for (const route of routes) {
      const url = pathOf(route, by);
      if (route.method !== 'POST' || isApi(url)) continue;
      by.again();
      const parts = [
        ['_csrf', await tokenFor(by)],
        ['kind', 'x'],
        ['username', 'jo'],
        ['again', ''],
      ] as const;
      const { headers, payload } = asMultipart(parts);
      for (const cut of [payload, payload.slice(0, -6), payload.slice(0, 20)])
        expectAnswer(
          await by.visitor.send({ method: 'POST', url, headers, payload: cut }),
          `${cut.length} bytes to ${url}`,
        );
      const nameless = { 'content-type': 'multipart/form-data' };
      expectAnswer(await by.visitor.send({ method: 'POST', url, headers: nameless, payload }), `no boundary to ${url}`);
    }
});

const bodies: readonly (readonly [string, Record<string, string>, string])[] = [
  ['JSON', { 'content-type': 'application/json' }, '{"username":"jo"}'],
  ['broken JSON', { 'content-type': 'application/json' }, '{"username":'],
  ['text', { 'content-type': 'text/plain' }, 'username=jo'],
  ['XML', { 'content-type': 'application/xml' }, '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'],
  ['no kind', { 'content-type': '' }, 'username=jo'],
  ['an unreadable kind', { 'content-type': ';;;/\u00ff' }, 'username=jo'],
  ['a form of 200,000 bytes', html, `username=${'a'.repeat(200_000)}`],
  ['nothing', {}, ''],
];
test.each(bodies)('a POST of %s is turned away in words', async (what, headers, payload) => {
  for (const { route, by, path } of paths) {
    if (route.method !== 'POST') continue;
    by.again();
    const page = await by.visitor.send({ method: 'POST', url: path, headers, payload });
    expectAnswer(page, `${what} to ${path}`);
    if (!isApi(path)) expect(page.status, `${what} to ${path}`).toBeGreaterThanOrEqual(400);
  }
});

const garbage: readonly (readonly [string, string])[] = [
  ['empty', ''],
  ['words', 'not-a-token'],
  ['a token of nobody', 'A'.repeat(43)],
  ['broken escapes', '%E0%A4%A%zz'],
  ['an escaped NUL', 'a%00b'],
  ['escaped line ends', 'a%0d%0aSet-Cookie:%20x=y'],
  ['quotes', '"a\\"b"'],
  ['markup', '%3Cscript%3Ealert(1)%3C/script%3E'],
  ['6,000 characters', 'a'.repeat(6000)],
];
test.each(garbage)('every cookie holds %s: everybody is a stranger, and may start again', async (what, value) => {
  for (const { again } of all) again();
  const names = [...new Set(all.flatMap(({ visitor }) => [...visitor.cookies.keys()]))];
  const stranger = nobody(house);
  for (const { route, by, path } of paths) {
    if (by !== all[0] || route.method !== 'GET') continue;
    stranger.visitor.cookies.clear();
    const [some, more] = value.length > 1000 ? [names.slice(0, 2), 'x'] : [names, value];
    for (const name of names) stranger.visitor.cookies.set(name, some.includes(name) ? value : more);
    for (const name of ['csrf', 'flash', 'language', 'sign-up-address']) stranger.visitor.cookies.set(name, more);
    const page = await stranger.visitor.get(path);
    expectAnswer(page, `${what}: ${path}`);
    // A token's shape may be a session that just ended; the first page that asks for one finds out.
    if (value.length !== 43) expect(page.html, `${path} looks signed in`).not.toContain('href="/account"');
  }
});

test.each(['/account', '/account/codes', '/console'])('%s forgets a session that is none', async (path) => {
  const stranger = nobody(house);
  for (const name of ['session', 'console']) stranger.visitor.cookies.set(name, 'A'.repeat(43));
  const page = await stranger.visitor.get(path);
  expect(page.url).toContain('sign-in?next=');
  expect(stranger.visitor.cookies.has(path === '/console' ? 'console' : 'session')).toBe(false);
});

test('with garbage for a form token cookie a form can be sent all the same', async () => {
  const stranger = nobody(house);
  stranger.visitor.cookies.set('csrf', '%00');
  const page = await stranger.visitor.submit(await stranger.visitor.get('/sign-in'), {
    identifier: 'jo',
    password: 'x',
  });
  expect([page.status, page.title]).toEqual([422, expect.stringContaining('Error: ')]);
});
