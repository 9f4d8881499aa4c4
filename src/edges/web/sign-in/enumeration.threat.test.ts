// The sign-in page tells nobody whether an account exists, has a factor or is stopped: same bytes (law 1). A token
// from before a step is worth nothing after it, and no GET changes anything (law 16).
import type { FastifyInstance } from 'fastify';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { openPages } from '../../../../test/harness/pages.ts';
import { openPerson, type Person } from '../../../../test/harness/people.ts';
import { type Visitor, visit } from '../../../../test/harness/visitor.ts';
import type { TestWorld } from '../../../../test/harness/world.ts';
import { freezeAccount } from '../../../accounts/identity/index.ts';
import { accountPlace } from '../account/routes.tsx';
import { signInPlace } from './routes.tsx';

let world: TestWorld;
let app: FastifyInstance;
let jo: Person;
beforeAll(async () => {
  const pages = await openPages({ places: [signInPlace, accountPlace] });
  ({ world, app } = pages);
  return pages.close;
});
beforeEach(async () => {
  jo = await openPerson(world);
});

/** The answer without what was typed and without the form's own token; nothing else may differ. */
async function answerTo(identifier: string, password: string) {
  const visitor = visit(app);
  const page = await visitor.submit(await visitor.get('/sign-in'), { identifier, password });
  const bytes = page.html.replaceAll(identifier, 'NAME').replace(/name="_csrf" value="[^"]*"/g, '');
  const headers = Object.entries(page.headers).filter(
    ([name]) => !['date', 'set-cookie', 'content-length'].includes(name),
  );
  return {
    status: page.status,
    bytes,
    headers: headers.map(([name, value]) => [name, String(value).replace(/nonce-[^']*/g, '')]),
    cookies: [...visitor.cookies.keys()].sort(),
  };
}

test('a wrong name and a wrong password are one answer, whatever the account is', async () => {
  const plain = await openPerson(world, { factor: false });
  const frozen = await openPerson(world);
  await world.db.write((tx) => freezeAccount(world, tx, frozen.account, { kind: 'operator' }));
  const nobody = await answerTo('nobody-here', 'not the password at all');
  expect(nobody.status).toBe(422);
  for (const identifier of [jo.username, jo.address, plain.username, frozen.username, 'nobody@nowhere.test'])
    expect(await answerTo(identifier, 'not the password at all'), identifier).toEqual(nobody);
});

async function signedIn(): Promise<{ visitor: Visitor; before: string }> {
  const visitor = visit(app);
  const second = await visitor.submit(await visitor.get('/sign-in'), {
    identifier: jo.username,
    password: jo.password,
  });
  const before = visitor.cookies.get('signing-in') ?? '';
  await visitor.submit(second, { code: jo.appCode() });
  return { visitor, before };
}

test('a planted or older token opens nothing: each step has its own, in its own cookie', async () => {
  const { visitor, before } = await signedIn();
  expect(visitor.cookies.has('signing-in')).toBe(false);
  expect(visitor.cookies.get('session')).not.toBe(before);
  for (const cookie of ['session', 'signing-in', 'console']) {
    const thief = visit(app);
    thief.cookies.set(cookie, before);
    expect((await thief.get('/account')).url).toContain('/sign-in');
    expect((await thief.get('/sign-in/code')).url).toBe('/sign-in');
  }
});

test('a right password alone opens no page behind the second step', async () => {
  const visitor = visit(app);
  await visitor.submit(await visitor.get('/sign-in'), { identifier: jo.username, password: jo.password });
  const half = visitor.cookies.get('signing-in') ?? '';
  visitor.cookies.set('session', half);
  for (const path of ['/account', '/account/history', '/account/confirm', '/account/password'])
    expect((await visitor.get(path)).url, path).toContain('/sign-in?next=');
});

test('signing in ends the session that this browser had before', async () => {
  const { visitor } = await signedIn();
  const first = visitor.cookies.get('session') ?? '';
  const sam = await openPerson(world, { factor: false });
  const other = visit(app);
  const form = await other.get('/sign-in');
  other.cookies.set('session', first);
  await other.submit(form, { identifier: sam.username, password: sam.password });
  const thief = visit(app);
  thief.cookies.set('session', first);
  expect((await thief.get('/account')).url).toContain('/sign-in');
});

test('the cookies are out of reach of scripts and of other sites', async () => {
  const form = await app.inject({ url: '/sign-in', headers: { host: '127.0.0.1:4400' } });
  const csrf = /name="_csrf" value="([^"]*)"/.exec(form.body)?.[1] ?? '';
  const cookie = form.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const answer = await app.inject({
    method: 'POST',
    url: '/sign-in',
    headers: { host: '127.0.0.1:4400', 'content-type': 'application/x-www-form-urlencoded', cookie },
    payload: new URLSearchParams({ _csrf: csrf, identifier: jo.username, password: jo.password }).toString(),
  });
  expect(answer.statusCode).toBe(303);
  expect(answer.cookies.find(({ name }) => name === 'signing-in')).toMatchObject({
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
  });
});
