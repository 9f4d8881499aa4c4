// Taking an account back as a person does it: in order, twice, in pieces, with everything mistyped.
import { describe, expect, test } from 'vitest';
import { completeTakeBacks } from '../../../recovery/requests/index.ts';
import { codesOn, grantedPages, newPassword, secretOn } from './pages.contract.ts';

const now = grantedPages();

describe('the whole way', () => {
  test('leads from the list through each step to the account', async () => {
    const list = await now.visitor.get('/take-back');
    expect(list.text).toContain(`Your request for ${now.jo.username} is granted.`);
    expect(list.text).toMatch(/Finish by \d+ \w+ \d{4} at/);
    const confirm = await now.visitor.submit(await now.visitor.get('/take-back/confirm'), { how: 'password' });
    expect(confirm.url).toBe('/take-back/confirm/password');
    const password = await now.visitor.submit(confirm, { password: now.jo.password });
    expect(password.url).toBe('/take-back/password');
    const authenticator = await now.visitor.submit(password, { 'new-password': newPassword });
    expect(authenticator.url).toBe('/take-back/authenticator');
    expect(authenticator.html).toContain('<svg ');
    const codes = await now.visitor.submit(authenticator, { 'app-code': now.appCode(secretOn(authenticator)) });
    expect(codes.url).toBe('/take-back/codes');
    expect(codesOn(codes)).toHaveLength(8);
    const typeBack = await now.visitor.get('/take-back/codes/type-back');
    const check = await now.visitor.submit(typeBack, { code: codesOn(codes)[4] ?? '' });
    expect(check).toMatchObject({ url: '/take-back/check', status: 200 });
    expect(check.text).toContain('A probation of 7 days.');
    const working = await now.visitor.submit(check);
    expect(working).toMatchObject({ url: '/take-back/done', status: 200 });
    expect(working.text).toContain('Your account is being handed back');
    expect(working.headers['refresh']).toBe('2');
    await completeTakeBacks(now.world);
    const done = await now.visitor.get('/take-back/done');
    expect(done.text).toContain(`The account ${now.jo.username} is yours again`);
    expect(done.text).toMatch(/On probation until \d+ \w+ \d{4} at/);
    expect(await now.world.directory.checkPassword(now.jo.account, newPassword)).toBe('shown');
  });

  test('the last button pressed twice leads to the same end', async () => {
    const check = await now.prepareAll();
    const both = await Promise.all([now.visitor.submit(check), now.visitor.submit(check)]);
    expect(both.map(({ url, status }) => ({ url, status }))).toEqual(
      Array(2).fill({ url: '/take-back/done', status: 200 }),
    );
    await completeTakeBacks(now.world);
    expect((await now.visitor.submit(check)).url).toBe('/take-back/done');
  });

  test('leaving midway loses nothing', async () => {
    const password = await now.showPassword();
    const authenticator = await now.visitor.submit(password, { 'new-password': newPassword });
    const secret = secretOn(authenticator);
    const list = await now.visitor.get('/take-back');
    expect(list.text).toContain('Choose a new password Done');
    expect(list.text).toContain('Add a new authenticator app To do');
    expect(secretOn(await now.visitor.get('/take-back/authenticator'))).toBe(secret);
    const codes = codesOn(await now.visitor.get('/take-back/codes'));
    expect(codesOn(await now.visitor.get('/take-back/codes'))).toEqual(codes);
  });

  test('nothing of the account changes before the last button', async () => {
    const before = await now.world.directory.onRecord(now.jo.account);
    await now.prepareAll();
    expect(await now.world.directory.onRecord(now.jo.account)).toEqual(before);
  });

  test('the sheet can be kept as a file, with label and date in its name', async () => {
    await now.showPassword();
    const page = await now.visitor.get('/take-back/codes');
    const file = await now.visitor.get('/take-back/codes/sheet.txt');
    const day = now.world.clock.now().toISOString().slice(0, 10);
    const name = `example-index-recovery-codes-[0-9A-F]{4}-${day}\\.txt`;
    expect(file.headers['content-disposition']).toMatch(new RegExp(`^attachment; filename="${name}"$`));
    expect(file.html).toMatch(/^latchkey-recovery-codes example-index [0-9A-F]{4}\r\n/);
    expect(codesOn(file)).toEqual(codesOn(page));
    expect(file.headers['cache-control']).toBe('no-store');
  });
});

describe('what is typed wrong', () => {
  test('an empty or weak new password is said beside the field, and never shown again', async () => {
    const page = await now.showPassword();
    expect((await now.visitor.submit(page, { 'new-password': '' })).errors).toEqual({
      'new-password': 'Enter a new password.',
    });
    for (const weak of [
      'short',
      'passwordpassword',
      `${now.jo.username}${now.jo.username}`,
      now.jo.password,
      'x'.repeat(5_000),
    ]) {
      const again = await now.visitor.submit(page, { 'new-password': weak });
      expect(again).toMatchObject({ status: 422, url: '/take-back/password' });
      expect(Object.keys(again.errors)).toEqual(['new-password']);
      expect(again.html).not.toContain(`value="${weak}"`);
    }
  });

  test('an app code that is missing, malformed, wrong or from a clock that is off', async () => {
    await now.showPassword();
    const page = await now.visitor.get('/take-back/authenticator');
    const answer = async (code: string) => (await now.visitor.submit(page, { 'app-code': code })).errors['app-code'];
    expect(await answer('')).toBe('Enter the six digits that your app shows.');
    expect(await answer('12 34')).toContain('six digits');
    expect(await answer(now.appCode(secretOn(page), 150))).toContain('your clock is off by');
    expect(await answer('000000')).toContain('did not fit');
    expect(secretOn(await now.visitor.submit(page, { 'app-code': '000000' }))).toBe(secretOn(page));
  });

  test('a code of the old sheet, an app code, several codes, none', async () => {
    await now.showPassword();
    const page = await now.visitor.get('/take-back/codes/type-back');
    const answer = async (code: string) => (await now.visitor.submit(page, { code })).errors['code'];
    expect(await answer('')).toBe('Enter a code from the new sheet.');
    expect(await answer(now.jo.sheet.codes[0] ?? '')).toContain('not on the new sheet');
    expect(await answer('123456')).toContain('code from your app');
    expect(await answer(now.jo.sheet.codes.join(' '))).toContain('one code only');
    expect(await answer('K7')).toContain('24 letters and digits');
  });

  test('the last button before all is done leads to what is missing', async () => {
    const page = await now.showPassword();
    expect((await now.visitor.get('/take-back/check')).url).toBe('/take-back/password');
    const csrf = /name="_csrf" value="([^"]+)"/.exec(page.html)?.[1] ?? '';
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const payload = `_csrf=${encodeURIComponent(csrf)}`;
    const forced = await now.visitor.send({ method: 'POST', url: '/take-back/check', headers, payload });
    expect(forced).toMatchObject({ url: '/take-back', status: 200 });
  });
});
