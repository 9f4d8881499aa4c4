// The part of the contract suite about handing an account back: staged under one id, swapped at once, or not at all.
import { expect, test } from 'vitest';
import type { StagedSheet } from './contract.ts';
import { granted, newOperation, refused, type Subject } from './subject.contract.ts';

const newPassword = 'three green umbrellas drying';

export function takeBackContract(now: Subject): void {
  async function stageFactor(): Promise<string> {
    const { takeBack } = now.directory;
    const { secret } = granted(await takeBack.stageFactor(now.operation));
    expect(await takeBack.proveFactor(now.operation, now.appCode(secret))).toMatchObject({ ok: true });
    return secret;
  }
  async function stageSheet(): Promise<StagedSheet> {
    const { takeBack } = now.directory;
    const sheet = granted(await takeBack.stageSheet(now.operation));
    expect(await takeBack.proveSheet(now.operation, sheet.codes[3] ?? '')).toMatchObject({ ok: true });
    return sheet;
  }
  async function stageAll(kept?: string) {
    const { takeBack } = now.directory;
    await takeBack.begin(now.operation, now.account, kept);
    expect(await takeBack.stagePassword(now.operation, newPassword)).toMatchObject({ ok: true });
    return { secret: await stageFactor(), sheet: await stageSheet() };
  }

  test('begins with nothing staged; so does one that never began', async () => {
    const nothing = { password: false, factor: false, sheet: false, completedAt: undefined };
    expect(await now.directory.takeBack.progress(now.operation)).toEqual(nothing);
    await now.directory.takeBack.begin(now.operation, now.account);
    expect(await now.directory.takeBack.progress(now.operation)).toEqual(nothing);
  });

  test('begins once: repeating it loses nothing', async () => {
    await stageAll();
    await now.directory.takeBack.begin(now.operation, now.account);
    const all = { password: true, factor: true, sheet: true };
    expect(await now.directory.takeBack.progress(now.operation)).toMatchObject(all);
  });

  test('of one account never becomes one of another', async () => {
    const other = await now.openAnother();
    await now.directory.takeBack.begin(now.operation, now.account);
    await expect(now.directory.takeBack.begin(now.operation, other)).rejects.toThrow();
  });

  test('that never began refuses every step', async () => {
    const { takeBack } = now.directory;
    const answers = [
      await takeBack.stagePassword(now.operation, newPassword),
      await takeBack.stageFactor(now.operation),
      await takeBack.proveFactor(now.operation, '123456'),
      await takeBack.stageSheet(now.operation),
      await takeBack.proveSheet(now.operation, now.codes[0] ?? ''),
      await takeBack.complete(now.operation),
    ];
    for (const answer of answers) expect(answer).toEqual(refused('take_back_over'));
  });

  test('shows the same secret and the same sheet each time', async () => {
    const { takeBack } = now.directory;
    await takeBack.begin(now.operation, now.account);
    const [one, two] = await Promise.all([takeBack.stageFactor(now.operation), takeBack.stageFactor(now.operation)]);
    expect(one).toEqual(two);
    expect(await takeBack.stageFactor(now.operation)).toEqual(one);
    expect(await takeBack.stageSheet(now.operation)).toEqual(await takeBack.stageSheet(now.operation));
  });

  test('stages a secret that apps understand and a sheet of eight codes nobody had', async () => {
    const { takeBack } = now.directory;
    await takeBack.begin(now.operation, now.account);
    const { secret, uri } = granted(await takeBack.stageFactor(now.operation));
    expect(uri).toMatch(/^otpauth:\/\/totp\//);
    expect(new URL(uri).searchParams.get('secret')).toBe(secret);
    const sheet = granted(await takeBack.stageSheet(now.operation));
    expect(new Set([...sheet.codes, ...now.codes]).size).toBe(8 + now.codes.length);
    expect(sheet.label).not.toBe((await now.directory.onRecord(now.account))?.sheets[0]?.label);
  });

  test('judges the new password, and does not take the one on record', async () => {
    await now.directory.takeBack.begin(now.operation, now.account);
    const stage = (password: string) => now.directory.takeBack.stagePassword(now.operation, password);
    expect(await stage('short')).toEqual(refused('password_too_short'));
    expect(await stage('x1'.repeat(5_000))).toEqual(refused('password_too_long'));
    expect(await stage(now.person.password)).toEqual(refused('password_unchanged'));
    expect(await now.directory.takeBack.progress(now.operation)).toMatchObject({ password: false });
  });

  test('proves the app by a code of its own, and says when its clock is off', async () => {
    await now.directory.takeBack.begin(now.operation, now.account);
    const prove = (code: string) => now.directory.takeBack.proveFactor(now.operation, code);
    expect(await prove('123456')).toEqual(refused('totp_wrong'));
    const { secret } = granted(await now.directory.takeBack.stageFactor(now.operation));
    expect(await prove('12345')).toEqual(refused('totp_malformed'));
    const off = await prove(now.appCode(secret, 150));
    expect(off).toEqual({ ok: false, refusal: { code: 'totp_clock_off', offSeconds: expect.any(Number) } });
    expect(await now.directory.takeBack.progress(now.operation)).toMatchObject({ factor: false });
    expect(await prove(now.appCode(secret))).toMatchObject({ ok: true });
    expect(await prove(now.appCode(secret))).toMatchObject({ ok: true });
    expect(await now.directory.takeBack.progress(now.operation)).toMatchObject({ factor: true });
  });

  test('proves the sheet by a code of its own only', async () => {
    await now.directory.takeBack.begin(now.operation, now.account);
    const prove = (code: string) => now.directory.takeBack.proveSheet(now.operation, code);
    const foreign = now.codes[0] ?? '';
    expect(await prove(foreign)).toMatchObject(refused('code_not_of_this_sheet'));
    const { codes, label } = granted(await now.directory.takeBack.stageSheet(now.operation));
    expect(await prove(foreign)).toEqual({ ok: false, refusal: { code: 'code_not_of_this_sheet', wanted: label } });
    for (const junk of ['', '12345', 'u'.repeat(24)])
      expect(await prove(junk)).toMatchObject(refused('code_malformed'));
    expect(await prove('123456')).toEqual(refused('code_is_app_code'));
    expect(await prove(codes.join(' '))).toEqual(refused('code_several'));
    expect(await now.directory.takeBack.progress(now.operation)).toMatchObject({ sheet: false });
    expect(await prove((codes[5] ?? '').toLowerCase().replaceAll('-', ' '))).toMatchObject({ ok: true });
    expect(await now.directory.takeBack.progress(now.operation)).toMatchObject({ sheet: true });
  });

  test('changes nothing of the account before it is completed', async () => {
    const before = await now.directory.onRecord(now.account);
    const { sheet } = await stageAll();
    expect(await now.directory.onRecord(now.account)).toEqual(before);
    expect(await now.directory.checkPassword(now.account, now.person.password)).toBe('shown');
    expect(await now.directory.checkPassword(now.account, newPassword)).toBe('not-shown');
    expect(await now.directory.lookAtCode(now.account, now.codes[0] ?? '')).toMatchObject({ seen: 'active' });
    expect(await now.directory.lookAtCode(now.account, sheet.codes[0] ?? '')).toEqual({ seen: 'nothing' });
  });

  test('is not completed while anything is missing', async () => {
    const { takeBack } = now.directory;
    const before = await now.directory.onRecord(now.account);
    const complete = () => takeBack.complete(now.operation);
    await takeBack.begin(now.operation, now.account);
    expect(await complete()).toEqual(refused('take_back_incomplete'));
    granted(await takeBack.stagePassword(now.operation, newPassword));
    expect(await complete()).toEqual(refused('take_back_incomplete'));
    granted(await takeBack.stageFactor(now.operation));
    expect(await complete()).toEqual(refused('take_back_incomplete'));
    await stageFactor();
    granted(await takeBack.stageSheet(now.operation));
    expect(await complete()).toEqual(refused('take_back_incomplete'));
    expect(await now.directory.onRecord(now.account)).toEqual(before);
    await stageSheet();
    expect(await complete()).toMatchObject({ ok: true });
  });

  test('swaps password, authenticator and sheet together', async () => {
    const before = await now.directory.onRecord(now.account);
    const { sheet } = await stageAll();
    const { completedAt } = granted(await now.directory.takeBack.complete(now.operation));
    const done = { password: true, factor: true, sheet: true, completedAt };
    expect(await now.directory.takeBack.progress(now.operation)).toEqual(done);
    expect(await now.directory.checkPassword(now.account, newPassword)).toBe('shown');
    expect(await now.directory.checkPassword(now.account, now.person.password)).toBe('not-shown');
    const after = await now.directory.onRecord(now.account);
    expect(after?.factors).toHaveLength(1);
    expect(after?.factors[0]?.id).not.toBe(before?.factors[0]?.id);
    const oldLabel = before?.sheets[0]?.label;
    const active = after?.sheets.filter(({ state }) => state === 'active');
    expect(active).toMatchObject([{ label: sheet.label, codesLeft: 8 }]);
    expect(after?.sheets.find(({ label }) => label === oldLabel)).toMatchObject({ state: 'replaced' });
    const old = await now.directory.lookAtCode(now.account, now.codes[0] ?? '');
    expect(old).toMatchObject({ seen: 'replaced', sheet: oldLabel });
    for (const code of sheet.codes)
      expect(await now.directory.lookAtCode(now.account, code)).toMatchObject({ seen: 'active', sheet: sheet.label });
  });

  test('suspends every address but the mailbox that was shown', async () => {
    const [kept = '', other = ''] = now.person.addresses;
    await stageAll(kept.toUpperCase());
    const { completedAt } = granted(await now.directory.takeBack.complete(now.operation));
    const after = (await now.directory.onRecord(now.account))?.addresses;
    expect(after?.find(({ address }) => address === kept)).toMatchObject({ suspendedAt: undefined });
    expect(after?.find(({ address }) => address === other)).toMatchObject({ suspendedAt: completedAt });
  });

  test('suspends every address when no mailbox was shown', async () => {
    await stageAll();
    granted(await now.directory.takeBack.complete(now.operation));
    const after = (await now.directory.onRecord(now.account))?.addresses ?? [];
    expect(after).toHaveLength(2);
    for (const { suspendedAt } of after) expect(suspendedAt).toBeInstanceOf(Date);
  });

  test('is completed once: repeating it gives the same answer and changes nothing more', async () => {
    await stageAll();
    const { takeBack } = now.directory;
    const first = await takeBack.complete(now.operation);
    const after = await now.directory.onRecord(now.account);
    expect(await takeBack.complete(now.operation)).toEqual(first);
    await takeBack.begin(now.operation, now.account);
    expect(await takeBack.complete(now.operation)).toEqual(first);
    expect(await now.directory.onRecord(now.account)).toEqual(after);
    const late = await takeBack.stagePassword(now.operation, 'another password entirely');
    expect(late).toEqual(refused('take_back_over'));
    expect(await takeBack.stageSheet(now.operation)).toEqual(refused('take_back_over'));
  });

  test('ends when another one begins for the account', async () => {
    await stageAll();
    await now.directory.takeBack.begin(newOperation(), now.account);
    expect(await now.directory.takeBack.complete(now.operation)).toEqual(refused('take_back_over'));
    expect(await now.directory.checkPassword(now.account, now.person.password)).toBe('shown');
  });

  test('waits while the account is frozen', async () => {
    await stageAll();
    await now.directory.freeze(newOperation(), now.account);
    expect(await now.directory.takeBack.complete(now.operation)).toEqual(refused('account_frozen'));
    expect(await now.directory.checkPassword(now.account, now.person.password)).toBe('shown');
  });
}
