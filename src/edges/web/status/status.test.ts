// The status page in every state, and the way back to it from another browser.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../../../../test/harness/must.ts';
import { visit } from '../../../../test/harness/visitor.ts';
import { openWalk, type Walk } from '../../../../test/harness/walk.ts';
import { minutes } from '../../../kernel/index.ts';
import { demoPolicy } from '../../../recovery/assurance/index.ts';
import { endClaim, objectTo } from '../../../recovery/requests/index.ts';
import { buildApp } from '../../kit/index.ts';
import { objectionPlace } from '../objection/routes.tsx';
import { statusPlace } from './routes.tsx';

type App = Awaited<ReturnType<typeof buildApp>>;
let walk: Walk;
let app: App;
beforeAll(async () => {
  walk = await openWalk(demoPolicy);
  app = await buildApp({ ...walk.world }, { places: [statusPlace, objectionPlace] });
});
afterAll(async () => {
  await app.close();
  await walk.world.close();
});

/** A browser that holds the claim. */
function holding(token: string) {
  const visitor = visit(app);
  visitor.cookies.set('claim', token);
  return visitor;
}

test('without a claim the page asks for reference and return code, and both bring it back', async () => {
  const filed = await walk.file(walk.someone());
  const visitor = visit(app);
  const asked = await visitor.get('/status');
  expect(asked.url).toBe('/status/open');
  const shown = await visitor.submit(asked, {
    reference: filed.reference.toLowerCase().replace('-', ' '),
    returnCode: ` ${(filed.returnCode ?? '').toLowerCase().replaceAll('-', '')} `,
  });
  expect(shown.url).toBe('/status');
  expect(shown.text).toContain('We are checking');
  expect(shown.text).toContain(filed.reference);
});

test('a wrong code and an unknown reference are answered alike, with what was typed kept but the code', async () => {
  const filed = await walk.file(walk.someone());
  const visitor = visit(app);
  const page = await visitor.get('/status/open');
  const wrongCode = await visitor.submit(page, { reference: filed.reference, returnCode: '0'.repeat(24) });
  const unknown = await visitor.submit(page, { reference: '000-000', returnCode: '0'.repeat(24) });
  expect(wrongCode.status).toBe(422);
  expect(wrongCode.errors).toEqual(unknown.errors);
  expect(wrongCode.html).toContain(`value="${filed.reference}"`);
  expect(wrongCode.html).not.toContain('0'.repeat(24));
  const empty = await visitor.submit(page, {});
  expect(empty.errors).toEqual({ reference: 'Enter the reference.', returnCode: 'Enter the return code.' });
});

test('each state has its words, whose turn it is and what to do', async () => {
  const jo = walk.someone();
  const { claim, token } = await walk.file(jo);
  const visitor = holding(token);
  const seen = async () => (await visitor.get('/status')).text;
  expect(await seen()).toContain('We are checking');
  await walk.settle();
  expect(await seen()).toContain('People are looking at it');
  must(await walk.decide(claim.request, 'approved'));
  await walk.settle();
  expect(await seen()).toContain('Waiting until');
  walk.world.pass(minutes(2));
  await walk.settle();
  const granted = await visitor.get('/status');
  expect(granted.text).toContain('Ready: take your account back');
  expect(granted.html).toContain('href="/take-back"');
  expect(granted.text).toContain('Someone is asking to recover your account');

  const link = walk.linkTo(jo.addresses[1], 'objection');
  const owner = visit(app);
  const asked = await owner.get(`/objection/${link}`);
  expect(asked.url).toBe('/objection');
  expect(asked.text).toContain('Did you ask for this?');
  const stopped = await owner.submit(asked);
  expect(stopped.text).toContain('The request is stopped');
  expect(await seen()).toContain('someone else may own this account');
  expect((await objectTo(walk.world, link)).ok).toBe(true);
});

test('a stranger without proof is told to show more, and can', async () => {
  const { claim, token } = await walk.file(walk.someone(), { mailbox: 'stranger@else.test', password: '' });
  await walk.settle();
  const visitor = holding(token);
  const status = await visitor.get('/status');
  expect(status.text).toContain('Your turn');
  const proofs = await visitor.get('/status/proof');
  expect(proofs.text).toContain('What else can you show?');
  const form = await visitor.get('/status/proof/mailbox');
  expect((await visitor.submit(form, { address: 'nonsense' })).errors).toHaveProperty('address');
  const sent = await visitor.submit(form, { address: 'other@else.test' });
  expect(sent.text).toContain('A link is on its way');
  const password = await visitor.get('/status/proof/password');
  const noted = await visitor.submit(password, { password: 'not the password at all' });
  expect(noted.text).toContain('The password is noted');
  await walk.settle();
  expect(await walk.state(claim.request)).toBe('proving');
});

test('the claimant stops the request after a page that asks', async () => {
  const { token } = await walk.file(walk.someone(), { mailbox: 'stranger@else.test', password: '' });
  const visitor = holding(token);
  const asked = await visitor.get('/status/stop');
  expect(asked.text).toContain('Stop this request?');
  const stopped = await visitor.submit(asked, {}, { action: '/status/stop' });
  expect(stopped.text).toContain('The request is stopped.');
  expect(stopped.text).toContain('You stopped this request');
  expect((await visitor.get('/status/stop')).url).toBe('/status');
  await endClaim(walk.world, token);
  expect((await visitor.get('/status')).url).toBe('/status/open');
});

test('a link that is none of ours says so, and stops nothing', async () => {
  const visitor = visit(app);
  const page = await visitor.get(`/objection/${'x'.repeat(43)}`);
  expect(page.status).toBe(404);
  expect(page.text).toContain('There is nothing to stop here');
});
