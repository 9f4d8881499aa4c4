// The link to a mailbox: once, for a day, the newest; opening it shows nothing; only its button does.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../../../test/harness/must.ts';
import { openWalk, type Walk } from '../../../test/harness/walk.ts';
import { hours, minutes } from '../../kernel/index.ts';
import { deliverNotices } from '../../notices/index.ts';
import { askMailbox, confirmMailbox, draftOf, fileRequest, lookAtMailbox, openDraft, saveAnswers } from './index.ts';

let walk: Walk;
beforeAll(async () => {
  walk = await openWalk();
});
afterAll(() => walk.world.close());

async function asked(address: string) {
  const { claim } = await openDraft(walk.world);
  must(await askMailbox(walk.world, claim, address));
  await deliverNotices(walk.world);
  return { claim, token: walk.linkTo(address, 'request/mailbox') };
}
const refusal = (code: string) => ({ ok: false, refusal: { code } });

test('of 200 presses at once exactly one shows the mailbox (law 4)', async () => {
  const { token } = await asked('race@else.test');
  const pressed = await Promise.all(Array.from({ length: 200 }, () => confirmMailbox(walk.world, token)));
  expect(pressed.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await walk.rows(`select id from recovery.proofs where address = 'race@else.test'`)).toHaveLength(1);
});
test('looking changes nothing, however often (law 16)', async () => {
  const { claim, token } = await asked('look@else.test');
  for (let i = 0; i < 3; i++)
    expect(must(await lookAtMailbox(walk.world, token))).toEqual({ address: 'look@else.test' });
  expect((await draftOf(walk.world, claim))?.mailbox?.confirmedAt).toBeUndefined();
});
test('a newer link replaces it', async () => {
  const { claim, token } = await asked('newer@else.test');
  must(await askMailbox(walk.world, claim, 'newer@else.test'));
  expect(await confirmMailbox(walk.world, token)).toEqual(refusal('mailbox_link_replaced'));
});
test('it ends after 24 hours', async () => {
  const { token } = await asked('late@else.test');
  walk.world.pass(hours(24));
  expect(await confirmMailbox(walk.world, token)).toEqual(refusal('mailbox_link_expired'));
});
test('a token that is none of ours shows nothing', async () => {
  for (const token of ['', 'x'.repeat(43), "' or 1=1 --"])
    expect(await confirmMailbox(walk.world, token)).toEqual(refusal('mailbox_link_unknown'));
});
test('only its keyed hash is in the database', async () => {
  const { token } = await asked('dump@else.test');
  const dump = JSON.stringify(await walk.rows('select l::text from recovery.mailbox_links l'));
  expect(dump).not.toContain(token);
  expect(dump).not.toContain(Buffer.from(token).toString('hex'));
});
test('nonsense is no address', async () => {
  const { claim } = await openDraft(walk.world);
  for (const typed of [
    '',
    'x',
    'a@b',
    'a b@c.test',
    'a@b..test',
    `${'a'.repeat(250)}@c.test`,
    'a@c.test\r\nBcc: b@c.test',
  ])
    expect(await askMailbox(walk.world, claim, typed), typed).toEqual(refusal('address_malformed'));
});
test('a mailbox that was asked before another was typed is not the one we write to', async () => {
  const { claim, token } = await asked('mistyped@else.test');
  must(await confirmMailbox(walk.world, token));
  must(
    await saveAnswers(walk.world, claim, {
      username: 'somebody',
      reason: 'phone-lost',
      codes: 'lost',
      conduct: true,
      patience: true,
    }),
  );
  walk.world.pass(minutes(1));
  must(await askMailbox(walk.world, claim, 'meant@else.test'));
  expect(await fileRequest(walk.world, claim)).toEqual({
    ok: false,
    refusal: { code: 'request_incomplete', missing: ['mailbox'] },
  });
  await deliverNotices(walk.world);
  must(await confirmMailbox(walk.world, walk.linkTo('meant@else.test', 'request/mailbox')));
  expect(must(await fileRequest(walk.world, claim)).contact).toBe('meant@else.test');
});
