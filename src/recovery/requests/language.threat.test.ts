// Each is told in their own language: the claimant in the one they read, the owner in the account's. The claimant's mails are
// the same whatever language the account has, so that they tell nothing of it (law 1).
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Owner, openWalk, type Walk } from '../../../test/harness/walk.ts';
import { chooseLanguage } from '../../accounts/identity/index.ts';
import { hours, type Language } from '../../kernel/index.ts';
import { pageNoticesOf } from '../../notices/index.ts';
import { speak } from '../../words/index.ts';
import { changeLanguage } from './change-language.ts';

let walk: Walk;
beforeAll(async () => {
  walk = await openWalk();
});
afterAll(() => walk.world.close());

const de = speak('de');
const en = speak('en');
const bare = (subject: string) => subject.replace(/^\[.*?\] /, '');
const mailsTo = (address: string) => walk.world.mails.filter((mail) => mail.to === address);
const subjectsTo = (address: string) => mailsTo(address).map(({ subject }) => bare(subject));

async function ownerReading(language: Language): Promise<Owner> {
  const owner = walk.someone();
  await chooseLanguage(walk.world, owner.account, language);
  return owner;
}

/** Filed from a mailbox of their own, in English, and answered. */
async function claimed(who: Owner, mailbox: string) {
  const { claim, reference } = await walk.file(who, { mailbox });
  await walk.settle();
  return { claim, reference };
}

test('the owner is told in the language of the account, on their pages too, with the wait in its words', async () => {
  const owner = await ownerReading('de');
  await walk.granted(owner);
  const [, second] = owner.addresses;
  const wait = de('words.hours', { count: 72 });
  const told = [
    de('mail.owner-proof-shown.subject'),
    de('mail.owner-hold.subject', { wait }),
    de('mail.owner-granted.subject'),
  ];
  expect(subjectsTo(second)).toEqual(told);
  const notices = await walk.world.db.read((tx) => pageNoticesOf(tx, owner.account, new Date(0)));
  expect(notices.map(({ subject }) => subject)).toEqual(expect.arrayContaining(told));
});

test('the claimant’s mails are in the claimant’s language, the same for a German, an English and an invented account', async () => {
  const german = await ownerReading('de');
  const invented = { ...walk.someone(), username: 'nobody-at-all' };
  const seen: string[][] = [];
  for (const [i, who] of [german, walk.someone(), invented].entries()) {
    const mailbox = `claimant-${i}@else.test`;
    const { reference } = await claimed(who, mailbox);
    const texts = mailsTo(mailbox).flatMap(({ subject, text }) => [subject, text]);
    seen.push(texts.map((text) => text.replaceAll(reference, 'REF').replace(/\/mailbox\/\S+/g, '/mailbox/TOKEN')));
  }
  expect(seen[0]).toHaveLength(6);
  expect(seen[0]).toEqual(seen[2]);
  expect(seen[1]).toEqual(seen[2]);
  expect(seen[0]?.[0]).toContain(en('mail.request-mailbox.subject'));
});

test('what is mailed follows a change, and nothing is told to the owner in the claimant’s language', async () => {
  const owner = await ownerReading('en');
  const { claim } = await walk.file(owner);
  await changeLanguage(walk.world, claim, 'de');
  await walk.settle();
  walk.world.pass(hours(72));
  await walk.settle();
  const [contact, second] = owner.addresses;
  const { reference = '' } = await walk.status(claim);
  expect(subjectsTo(contact)).toContain(de('mail.request-granted.subject', { reference }));
  for (const { text } of mailsTo(second)) expect(text).toContain(en('mail.signature', { site: walk.world.site.name }));
});
