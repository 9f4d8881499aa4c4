// Showing that it is still them: by the password on the account or by a mailed link, and never skipped (law 17).
import { expect, test } from 'vitest';
import { tokenIn } from '../../../../test/harness/mails.ts';
import { visit } from '../../../../test/harness/visitor.ts';
import { minutes } from '../../../kernel/index.ts';
import { deliverNotices } from '../../../notices/index.ts';
import { openDraft } from '../../../recovery/requests/index.ts';
import { grantedPages, newPassword } from './pages.contract.ts';

const now = grantedPages();

async function askForMail(): Promise<string> {
  const sent = await now.visitor.submit(await now.visitor.get('/take-back/confirm'), { how: now.jo.address });
  expect(sent.url).toBe('/take-back/confirm/mailbox');
  await deliverNotices(now.world);
  return tokenIn(now.world, now.jo.address, '/take-back/mailbox/');
}
const isShown = async () =>
  (await now.visitor.get('/take-back/confirm')).text.includes('You have shown that it is you.');

test('is asked before anything else: no step opens without it (law 17)', async () => {
  for (const step of ['password', 'authenticator', 'codes', 'codes/type-back', 'codes/sheet.txt', 'check'])
    expect((await now.visitor.get(`/take-back/${step}`)).url).toBe('/take-back/confirm');
});

test('nothing is chosen in advance, and nothing chosen is said beside the choice', async () => {
  const page = await now.visitor.submit(await now.visitor.get('/take-back/confirm'));
  expect(page.status).toBe(422);
  expect(page.errors).toEqual({ how: 'Choose how you want to show that it is you.' });
});

test('a wrong password is said beside its field with the tries that are left, and is not shown again', async () => {
  const form = await now.visitor.get('/take-back/confirm/password');
  const page = await now.visitor.submit(form, { password: 'wrong password here' });
  expect(page.status).toBe(422);
  expect(page.errors['password']).toContain('4 more tries are left');
  expect(page.html).not.toContain('wrong password here');
});

test('after five wrong passwords it says when again, and the mailbox still works', async () => {
  const form = await now.visitor.get('/take-back/confirm/password');
  for (let i = 0; i < 5; i++) await now.visitor.submit(form, { password: 'wrong password here' });
  const page = await now.visitor.submit(form, { password: now.jo.password });
  expect(page.errors['password']).toContain('You can try again on');
  const mailbox = await now.visitor.get(`/take-back/mailbox/${await askForMail()}`);
  expect((await now.visitor.submit(mailbox)).url).toBe('/take-back/password');
});

test('by a mailed link: it opens a page, its button acts, the token leaves the address', async () => {
  const token = await askForMail();
  expect(now.world.mails.at(-1)?.to).toBe(now.jo.address);
  const page = await now.visitor.get(`/take-back/mailbox/${token}`);
  expect(page).toMatchObject({ url: '/take-back/mailbox', status: 200 });
  expect(page.html).not.toContain(token);
  expect(page.text).toContain(now.jo.address);
  expect(await isShown()).toBe(false);
  expect((await now.visitor.submit(page)).url).toBe('/take-back/password');
});

test('by a mailed link opened in another browser: only with the return code, and the first browser goes on', async () => {
  const phone = visit(now.app);
  const page = await phone.get(`/take-back/mailbox/${await askForMail()}`);
  expect((await phone.submit(page)).errors).toEqual({ 'return-code': 'Enter the return code of your request.' });
  const wrong = await phone.submit(page, { 'return-code': 'WRONG-CODE' });
  expect(wrong.status).toBe(422);
  expect(Object.keys(wrong.errors)).toEqual(['return-code']);
  expect(await isShown()).toBe(false);
  expect((await phone.submit(page, { 'return-code': now.granted.returnCode })).url).toBe('/take-back/mailbox/shown');
  expect((await phone.get('/take-back/password')).url).toBe('/status');
  const goOn = await now.visitor.get('/take-back/confirm');
  expect(goOn.text).toContain('You have shown that it is you.');
  expect((await now.visitor.submit(goOn)).url).toBe('/take-back/password');
});

test('by a mailed link in a browser that holds another request: the return code is asked for', async () => {
  const other = visit(now.app);
  other.cookies.set('claim', (await openDraft(now.world)).token);
  const page = await other.submit(await other.get(`/take-back/mailbox/${await askForMail()}`));
  expect(page.status).toBe(422);
  expect(Object.keys(page.errors)).toEqual(['return-code']);
  expect(page.html).toContain('name="return-code"');
  expect(await isShown()).toBe(false);
});

test('a link that is not ours, was used, or is over says so, and opens nothing', async () => {
  const foreign = await now.visitor.get(`/take-back/mailbox/${'x'.repeat(43)}`);
  expect(foreign).toMatchObject({ url: '/take-back/mailbox', status: 404 });
  const token = await askForMail();
  const page = await now.visitor.get(`/take-back/mailbox/${token}`);
  now.world.pass(minutes(31));
  expect((await now.visitor.submit(page)).status).toBe(410);
  expect((await now.visitor.get(`/take-back/mailbox/${token}`)).status).toBe(410);
  const again = await askForMail();
  const good = await now.visitor.get(`/take-back/mailbox/${again}`);
  await now.visitor.submit(good);
  expect((await now.visitor.get(`/take-back/mailbox/${again}`)).status).toBe(410);
});

test('an address that was never offered gets no mail', async () => {
  const page = await now.visitor.submit(await now.visitor.get('/take-back/confirm'), { how: 'thief@evil.test' });
  expect(page.status).toBe(422);
  await deliverNotices(now.world);
  expect(now.world.mails).toEqual([]);
});

test('is asked again after an hour; what was staged is still there', async () => {
  await now.visitor.submit(await now.showPassword(), { 'new-password': newPassword });
  now.world.pass(minutes(61));
  expect((await now.visitor.get('/take-back/authenticator')).url).toBe('/take-back/confirm');
  expect((await now.showPassword()).url).toBe('/take-back/authenticator');
});
