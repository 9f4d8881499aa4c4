// Until a first proof is shown, a real and an invented account get the same: pages, mails, states, tries (law 1); and the
// owner of the real one hears and sees nothing (law 10).
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { must } from '../../../test/harness/must.ts';
import { codeOfNobody } from '../../../test/harness/people.ts';
import { demoPolicy, type Owner, openWalk, type Walk } from '../../../test/harness/walk.ts';
import { openPerson } from '../../accounts/as-directory/built-in.contract.ts';
import { hours } from '../../kernel/index.ts';
import { pageNoticesOf } from '../../notices/index.ts';
import { entriesOfAccount } from '../../record/index.ts';
import { askMailbox, openDraft, saveAnswers, showOldCode, showPassword, statusOf } from './index.ts';

let walk: Walk;
let jo: Owner;
beforeAll(async () => {
  walk = await openWalk(demoPolicy);
});
afterAll(() => walk.world.close());
beforeEach(() => {
  jo = walk.someone();
  walk.world.mails.length = 0;
});

const stranger = (username: string) => ({
  username,
  password: 'not the password at all',
  addresses: ['s@else.test', 's2@else.test'] as const,
});

/** Everything a claimant can see, without what is random. */
async function seenBy(username: string, mailbox: string) {
  walk.world.mails.length = 0;
  const { claim, reference, returnCode } = await walk.file(stranger(username), { mailbox });
  await walk.settle();
  const view = await walk.status(claim);
  walk.world.pass(hours(1));
  const plain = (text: string) =>
    text
      .replaceAll(reference, 'REF')
      .replaceAll(mailbox, 'BOX')
      .replaceAll(/[\w-]{43}/g, 'TOKEN')
      .replaceAll(/at \d\d:\d\d/g, 'TIME')
      .replaceAll(/\d+ \w+ 20\d\d/g, 'DAY');
  return {
    codeShape: returnCode?.replace(/[^-]/g, 'x'),
    mails: walk.world.mails.map(({ to, subject, text }) => [plain(to), plain(subject), plain(text)]),
    view: {
      ...view,
      request: 'ID',
      reference: 'REF',
      since: 0,
      until: 0,
      filedAt: 0,
      contact: plain(view.contact ?? ''),
      passwordNoted: view.passwordNoted !== undefined,
      mailboxes: view.mailboxes.map(({ address }) => plain(address)),
      mails: view.mails.map(({ subject, state }) => `${state} ${plain(subject)}`).sort(),
      history: view.history.map(({ what }) => what),
    },
  };
}

test('an invented account is answered like a real one, in every mail and on the page', async () => {
  const real = await seenBy(jo.username, 'stranger-a@else.test');
  const invented = await seenBy('nobody-has-this-name', 'stranger-b@else.test');
  expect(invented).toEqual(real);
  expect(real.view).toMatchObject({ state: 'proving', why: 'proof' });
});

test('a request without a fitting proof changes nothing for the owner: no mail, no notice, no history (law 10)', async () => {
  const onPages = () => walk.world.db.read((tx) => pageNoticesOf(tx, jo.account, new Date(0)));
  const before = {
    entries: await walk.world.db.read((tx) => entriesOfAccount(tx, jo.account, 100)),
    notices: await onPages(),
  };
  await seenBy(jo.username, 'stranger-c@else.test');
  expect(walk.world.mails.map(({ to }) => to).filter((to) => jo.addresses.includes(to))).toEqual([]);
  expect(await onPages()).toEqual(before.notices);
  expect(await walk.world.db.read((tx) => entriesOfAccount(tx, jo.account, 100))).toEqual(before.entries);
});

test('the right password of a real account is answered like a wrong one: noted', async () => {
  const answers = new Set<string>();
  for (const [username, password] of [
    [jo.username, jo.password],
    [jo.username, 'not the password at all'],
    ['nobody-has-this-name', jo.password],
  ] as const) {
    const { claim } = await openDraft(walk.world);
    must(await saveAnswers(walk.world, claim, { username }));
    answers.add(JSON.stringify(await showPassword(walk.world, claim, password)));
    answers.add(JSON.stringify(await showPassword(walk.world, claim, password)));
  }
  expect([...answers]).toEqual(['{"ok":true,"value":"noted"}']);
});

test('only the directory does the work of a password, and it does the same for nobody', async () => {
  const asked: unknown[] = [];
  const { directory } = walk.world;
  const checkPassword: typeof directory.checkPassword = (account, password) => {
    asked.push(account);
    return directory.checkPassword(account, password);
  };
  const world = { ...walk.world, directory: { ...directory, checkPassword } };
  const { claim } = await openDraft(world);
  must(await saveAnswers(world, claim, { username: 'nobody-has-this-name' }));
  must(await showPassword(world, claim, 'anything at all here'));
  expect(asked).toEqual([undefined]);
});

test('the owner hears of the first proof that fits, once, at every address, and on the account’s pages', async () => {
  await walk.file(jo);
  await walk.settle();
  const heard = walk.world.mails.filter(({ subject }) => subject.includes('Someone is asking to recover your account'));
  expect(heard.map(({ to }) => to).sort()).toEqual([...jo.addresses].sort());
  const page = await walk.world.db.read((tx) => pageNoticesOf(tx, jo.account, new Date(0)));
  expect(page.map(({ kind }) => kind)).toContain('owner-proof-shown');
});

test('after that first proof a wrong password may be said to be wrong', async () => {
  const { claim } = await walk.file(jo, { password: '' });
  await walk.settle();
  expect(await walk.state(claim.request)).toBe('proving');
  expect(await showPassword(walk.world, claim, 'not the password at all')).toEqual({ ok: true, value: 'wrong' });
  expect(await showPassword(walk.world, claim, jo.password)).toEqual({ ok: true, value: 'right' });
});

test('a password is tried five times a request and no more, also by a hundred at once', async () => {
  const { claim } = await openDraft(walk.world);
  must(await saveAnswers(walk.world, claim, { username: jo.username }));
  const tried = await Promise.all(
    Array.from({ length: 100 }, () => showPassword(walk.world, claim, 'wrong but long enough')),
  );
  expect(tried.filter(({ ok }) => ok)).toHaveLength(5);
  expect(await showPassword(walk.world, claim, jo.password)).toMatchObject({
    ok: false,
    refusal: { code: 'password_tries_used' },
  });
});

test('a password shown for one name does not count for a name that is put there later', async () => {
  const { claim } = await walk.fill(
    { ...stranger(walk.someone().username), password: jo.password },
    { mailbox: jo.addresses[0] },
  );
  must(await saveAnswers(walk.world, claim, { username: jo.username }));
  const { fileRequest } = await import('./index.ts');
  must(await fileRequest(walk.world, claim));
  await walk.settle();
  expect(await walk.read(claim.request)).toMatchObject({ assurance: 1 });
});

test('who takes a name after a request named it is somebody else: the account is looked up once', async () => {
  const { claim } = await walk.file(stranger('not-taken-yet'), { mailbox: 'early@else.test', password: '' });
  await walk.settle();
  const latecomer = { username: 'not-taken-yet', password: 'a password of their own', addresses: ['late@else.test'] };
  await openPerson(walk.world, latecomer);
  must(await showPassword(walk.world, claim, latecomer.password));
  await walk.settle();
  expect(await walk.read(claim.request)).toMatchObject({ account: undefined, shownAt: undefined });
});

test('an old code is answered with nothing, for whomever, and five are enough', async () => {
  const { claim } = await openDraft(walk.world);
  must(await saveAnswers(walk.world, claim, { username: 'nobody-has-this-name' }));
  for (let i = 0; i < 5; i++)
    expect(await showOldCode(walk.world, claim, codeOfNobody)).toEqual({ ok: true, value: null });
  expect(await showOldCode(walk.world, claim, codeOfNobody)).toMatchObject({
    ok: false,
    refusal: { code: 'codes_tries_used' },
  });
});

test('that something cannot be a code is said, the same for whomever, and is no try', async () => {
  for (const username of [jo.username, 'nobody-has-this-name']) {
    const { claim } = await openDraft(walk.world);
    must(await saveAnswers(walk.world, claim, { username }));
    const answers = [];
    for (const typed of [
      'ABCD',
      '123456',
      codeOfNobody.replace('3', '4'),
      `${codeOfNobody} ${codeOfNobody}`,
      '',
      'x'.repeat(23),
    ])
      answers.push(await showOldCode(walk.world, claim, typed));
    expect(answers.map((one) => (one.ok ? 'taken' : one.refusal.code))).toEqual([
      'code_malformed',
      'code_is_app_code',
      'code_mistyped',
      'code_several',
      'code_malformed',
      'code_malformed',
    ]);
    for (let i = 0; i < 5; i++) must(await showOldCode(walk.world, claim, codeOfNobody));
  }
});

test('our pages flood nobody: five links an hour, for a request and to a mailbox', async () => {
  const ask = async () => {
    const { claim } = await openDraft(walk.world);
    return askMailbox(walk.world, claim, 'Victim@else.test');
  };
  for (let i = 0; i < 5; i++) expect((await ask()).ok).toBe(true);
  expect(await ask()).toMatchObject({ ok: false, refusal: { code: 'mailbox_asked_too_often' } });
  walk.world.pass(hours(1));
  expect((await ask()).ok).toBe(true);
});

test('a claim shows one request and no other', async () => {
  const a = await walk.fill(jo, { mailbox: 'one@else.test' });
  const b = await walk.fill(jo, { mailbox: 'two@else.test' });
  expect(JSON.stringify(await statusOf(walk.world, a.claim))).not.toContain('two@else.test');
  expect(a.token).not.toBe(b.token);
});
