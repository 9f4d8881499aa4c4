// The owner's pages: a GET stops nothing, an owner who is signed in sees their own requests only, and only shown ones.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../../../../test/harness/must.ts';
import { visit } from '../../../../test/harness/visitor.ts';
import { type Owner, openWalk, type Walk } from '../../../../test/harness/walk.ts';
import { signIn } from '../../../accounts/sessions/index.ts';
import { buildApp } from '../../kit/index.ts';
import { objectionPlace } from './routes.tsx';

let walk: Walk;
let app: Awaited<ReturnType<typeof buildApp>>;
beforeAll(async () => {
  walk = await openWalk();
  app = await buildApp(walk.world, { places: [objectionPlace] });
});
afterAll(async () => {
  await app.close();
  await walk.world.close();
});

/** Signed in in full; the way there is the accounts' own matter. */
async function signedIn(owner: Owner) {
  const { token } = must(await signIn(walk.world, { identifier: owner.username, password: owner.password }));
  await walk.rows(
    `update accounts.sessions set level = 'full', factor_at = confirmed_at where account = '${owner.account}'`,
  );
  const visitor = visit(app);
  visitor.cookies.set('session', token);
  return visitor;
}

test('the link leaves the address bar at once, and opening it stops nothing (laws 16 and 20)', async () => {
  const jo = walk.someone();
  const { claim } = await walk.file(jo);
  await walk.settle();
  const token = walk.linkTo(jo.addresses[1], 'objection');
  const page = await visit(app).get(`/objection/${token}`);
  expect(page.url).toBe('/objection');
  expect(page.html).not.toContain(token);
  expect(await walk.state(claim.request)).toBe('holding');
});

test('an owner who is signed in stops a request with one button', async () => {
  const jo = walk.someone();
  const { claim, reference } = await walk.file(jo);
  await walk.settle();
  const visitor = await signedIn(jo);
  const page = await visitor.get('/objection');
  expect(page.text).toContain(reference);
  const done = await visitor.submit(page, {}, { action: '/objection/mine' });
  expect(done.text).toContain('The request is stopped');
  expect(await walk.state(claim.request)).toBe('contested');
});

test('an owner sees neither requests for others nor ones that showed nothing', async () => {
  const jo = walk.someone();
  const other = walk.someone();
  const theirs = await walk.file(other);
  const empty = await walk.file({ ...jo, password: '' }, { mailbox: 'stranger@else.test', password: '' });
  await walk.settle();
  const visitor = await signedIn(jo);
  const page = await visitor.get('/objection');
  expect(page.text).toContain('Nobody is asking to recover your account');
  const own = await walk.file(jo);
  await walk.settle();
  const forged = await visitor.get('/objection');
  for (const request of [theirs.claim.request, empty.claim.request, "' or 1=1", ''])
    expect((await visitor.submit(forged, { request }, { action: '/objection/mine' })).status).toBe(404);
  expect(await walk.state(theirs.claim.request)).toBe('holding');
  expect(await walk.state(own.claim.request)).toBe('holding');
});

test('who is not signed in and has no link is told where it is', async () => {
  const page = await visit(app).get('/objection');
  expect(page.status).toBe(404);
  expect(page.text).toContain('use the link in the mail we sent you');
});
