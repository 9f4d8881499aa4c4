// A form that sends mail is a tool for others unless it is held: no relay, nobody else's name, once, few, and nothing left.
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { tokenIn } from '../../../test/harness/mails.ts';
import { must } from '../../../test/harness/must.ts';
import { manyAtOnce } from '../../../test/harness/race.ts';
import { openTestWorld, type TestWorld } from '../../../test/harness/world.ts';
import { hours, newToken } from '../../kernel/index.ts';
import { deliverNotices } from '../../notices/index.ts';
import { forgetMessages, lookAtMessage, messageOf, sendMessage, writeMessage } from './index.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await deliverNotices(world);
  world.mails.length = 0;
});

let people = 0;
const someone = () => `writer${people++}@example.test`;
const canary = 'canary: my invoices name the wrong street';

const write = (address: string, { text = canary, before }: { text?: string; before?: string } = {}) =>
  writeMessage(world, { about: 'other', address, text, language: 'en', before });

async function written(address: string): Promise<string> {
  must(await write(address));
  await deliverNotices(world);
  return tokenIn(world, address, '/help/contact/send/');
}

const toSupport = () => world.mails.filter(({ to }) => to === world.site.supportContact);

test('nothing goes to support before the mailbox for the answer was shown', async () => {
  const address = someone();
  const token = await written(address);
  expect(toSupport()).toEqual([]);
  must(await lookAtMessage(world, token));
  await deliverNotices(world);
  expect(toSupport()).toEqual([]);
  must(await sendMessage(world, token));
  await deliverNotices(world);
  const [mail] = toSupport();
  expect(mail?.text).toContain(canary);
  expect(mail?.text).toContain(address);
  expect(mail?.text).toContain('Do not change anything in an account because of a mail');
});

test('the mail to a typed address holds nothing of what was written: no relay', async () => {
  const address = someone();
  await written(address);
  const mails = world.mails.filter(({ to }) => to === address);
  expect(mails).toHaveLength(1);
  expect(mails[0]?.text).not.toContain('canary');
  expect(mails[0]?.subject).not.toContain('canary');
});

test('a message is sent once, also when its button is pressed 200 times at once (law 4)', async () => {
  const token = await written(someone());
  const outcomes = await manyAtOnce(world, 200, () => sendMessage(world, token));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  await deliverNotices(world);
  expect(toSupport()).toHaveLength(1);
});

test('an address is written to three times a day, however often somebody starts anew', async () => {
  const address = someone();
  let before: string | undefined;
  for (let i = 0; i < 3; i++) before = must(await write(address, before === undefined ? {} : { before })).token;
  const again = await write(address.toUpperCase(), before === undefined ? {} : { before });
  expect(again).toMatchObject({ ok: false, refusal: { code: 'contact_too_often' } });
  expect((await write(someone())).ok).toBe(true);
  world.pass(hours(24));
  expect((await write(address)).ok).toBe(true);
});

test('200 messages at once are three mails', async () => {
  const address = someone();
  const outcomes = await manyAtOnce(world, 200, () => write(address));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(3);
  await deliverNotices(world);
  expect(world.mails.filter(({ to }) => to === address)).toHaveLength(3);
});

test('who corrects a message sends one: the link of the earlier one is none', async () => {
  const [address, right] = [someone(), someone()];
  const { token: before } = must(await write(address));
  await deliverNotices(world);
  const old = tokenIn(world, address, '/help/contact/send/');
  const { token } = must(await write(right, { before, text: 'better' }));
  expect(await messageOf(world, before)).toBeUndefined();
  expect(await messageOf(world, token)).toMatchObject({ text: 'better', address: right });
  expect(await sendMessage(world, old)).toEqual({ ok: false, refusal: { code: 'contact_link_unknown' } });
});

test('a link that is used, over or nobody’s says which, and sends nothing', async () => {
  const token = await written(someone());
  const late = await written(someone());
  must(await sendMessage(world, token));
  expect(await sendMessage(world, token)).toEqual({ ok: false, refusal: { code: 'contact_link_used' } });
  const foreign = newToken(world.random);
  expect(await sendMessage(world, foreign)).toEqual({ ok: false, refusal: { code: 'contact_link_unknown' } });
  world.pass(hours(24));
  expect(await sendMessage(world, late)).toEqual({ ok: false, refusal: { code: 'contact_link_expired' } });
});

test('what reaches a header is one address and nothing else', async () => {
  for (const address of ['a@b.test\r\nBcc: victim@else.test', 'a@b.test, victim@else.test', '<a@b.test>', 'a b@c.test'])
    expect(await write(address)).toEqual({ ok: false, refusal: { code: 'address_malformed' } });
});

test('a text is unreadable while it waits, and gone when it was sent or its day is over', async () => {
  const rows = async () =>
    (
      await sql<{ all: string | null }>`select string_agg(m::text, '') "all" from recovery.messages m`.execute(
        world.opened.kysely,
      )
    ).rows[0]?.all ?? '';
  const token = await written(someone());
  expect(await rows()).not.toContain(Buffer.from(canary).toString('hex'));
  expect(await rows()).not.toContain('canary');
  must(await sendMessage(world, token));
  world.pass(hours(24));
  await forgetMessages(world);
  expect(await rows()).toBe('');
});
