// The contract suite: what recovery relies on, asked of every implementation alike. A registry that implements the
// contract itself runs this against its own.
import { describe, expect, test } from 'vitest';
import { newId } from '../kernel/index.ts';
import { type Implementation, prepare, random } from './subject.contract.ts';
import { takeBackContract } from './take-back.contract.ts';

export type { Implementation, Person } from './subject.contract.ts';

export function directoryContract(name: string, implement: () => Promise<Implementation>): void {
  describe(`the directory contract, by ${name}`, () => {
    const now = prepare(implement);

    describe('looking', () => {
      test('finds an account by username or address, in any case', async () => {
        const { username, addresses } = now.person;
        const [address = ''] = addresses;
        for (const identifier of [username, username.toUpperCase(), address, address.toUpperCase()])
          expect(await now.directory.find(identifier)).toBe(now.account);
      });

      test('finds nothing for a name nobody has, and for what is no name', async () => {
        const junk = ['nobody-here', 'nobody@example.test', '', ' ', '%', "' or 1=1 --", '\0', 'x'.repeat(10_000)];
        for (const identifier of junk) expect(await now.directory.find(identifier)).toBeUndefined();
      });

      test('shows everything on record, each thing with its date', async () => {
        const record = await now.directory.onRecord(now.account);
        expect(record).toMatchObject({ account: now.account, username: now.person.username, frozen: false });
        const addresses = record?.addresses ?? [];
        expect(addresses.map(({ address, primary, suspendedAt }) => ({ address, primary, suspendedAt }))).toEqual(
          now.person.addresses.map((address, i) => ({ address, primary: i === 0, suspendedAt: undefined })),
        );
        expect(record?.sheets).toMatchObject([{ state: 'active', codesLeft: now.codes.length, replacedAt: undefined }]);
        const dates = [
          record?.openedAt,
          record?.password?.setAt,
          ...addresses.flatMap(({ addedAt, confirmedAt }) => [addedAt, confirmedAt]),
          ...(record?.factors ?? []).map(({ addedAt }) => addedAt),
          ...(record?.sheets ?? []).map(({ madeAt }) => madeAt),
        ];
        expect(dates).toHaveLength(8);
        for (const date of dates) expect(date).toBeInstanceOf(Date);
      });

      test('has nothing on record of an account that does not exist', async () => {
        expect(await now.directory.onRecord(newId<'account'>(random))).toBeUndefined();
      });

      test('changes nothing, however often', async () => {
        const before = await now.directory.onRecord(now.account);
        await now.directory.find(now.person.username);
        await now.directory.checkPassword(now.account, now.person.password);
        await now.directory.lookAtCode(now.account, now.codes[0] ?? '');
        expect(await now.directory.onRecord(now.account)).toEqual(before);
      });
    });

    describe('a password', () => {
      test('is shown by the right one only', async () => {
        const { password } = now.person;
        expect(await now.directory.checkPassword(now.account, password)).toBe('shown');
        expect(await now.directory.checkPassword(now.account, `${password} `)).toBe('not-shown');
        expect(await now.directory.checkPassword(now.account, '')).toBe('not-shown');
      });

      test('of an account that does not exist answers like a wrong one (law 1)', async () => {
        const { password } = now.person;
        expect(await now.directory.checkPassword(undefined, password)).toBe('not-shown');
        expect(await now.directory.checkPassword(newId<'account'>(random), password)).toBe('not-shown');
      });
    });

    describe('an old code', () => {
      test('of the active sheet is recognised as typed, and looking does not spend it', async () => {
        const typed = (now.codes[1] ?? '').toLowerCase().replaceAll('-', ' ');
        const sheet = (await now.directory.onRecord(now.account))?.sheets[0];
        for (let i = 0; i < 3; i++)
          expect(await now.directory.lookAtCode(now.account, typed)).toMatchObject({
            seen: 'active',
            sheet: sheet?.label,
          });
        expect((await now.directory.onRecord(now.account))?.sheets).toEqual([sheet]);
      });

      test('that cannot be one is told by its shape, whoever asks, and one that can says nothing', async () => {
        const [code = '', other = ''] = now.codes;
        expect(await now.directory.readCode(code.toLowerCase())).toEqual({ ok: true, value: null });
        for (const [typed, refused] of [
          ['', 'code_malformed'],
          [code.slice(1), 'code_malformed'],
          [(code.startsWith('A') ? 'B' : 'A') + code.slice(1), 'code_mistyped'],
          [`${code} ${other}`, 'code_several'],
          ['123 456', 'code_is_app_code'],
        ] as const)
          expect(await now.directory.readCode(typed), typed).toMatchObject({ ok: false, refusal: { code: refused } });
      });

      test('is nothing for another account, for none, and when it is no code', async () => {
        const code = now.codes[0] ?? '';
        expect(await now.directory.lookAtCode(await now.openAnother(), code)).toEqual({ seen: 'nothing' });
        expect(await now.directory.lookAtCode(undefined, code)).toEqual({ seen: 'nothing' });
        for (const junk of ['', '123456', 'x'.repeat(10_000), '\0'])
          expect(await now.directory.lookAtCode(now.account, junk)).toEqual({ seen: 'nothing' });
      });
    });

    describe('freezing and restricting', () => {
      test('a freeze shows on record, and may be repeated', async () => {
        await now.directory.freeze(now.operation, now.account);
        await now.directory.freeze(now.operation, now.account);
        expect(await now.directory.onRecord(now.account)).toMatchObject({ frozen: true });
      });

      test('a restriction and a freeze of one operation are two commands', async () => {
        await now.directory.restrict(now.operation, now.account, new Date(now.time().getTime() + 86_400_000));
        await now.directory.freeze(now.operation, now.account);
        expect(await now.directory.onRecord(now.account)).toMatchObject({ frozen: true });
      });

      test('a restriction may be repeated, and freezes nothing', async () => {
        const until = new Date(now.time().getTime() + 7 * 86_400_000);
        await now.directory.restrict(now.operation, now.account, until);
        await now.directory.restrict(now.operation, now.account, until);
        expect(await now.directory.onRecord(now.account)).toMatchObject({ frozen: false });
      });
    });

    describe('a take-back', () => takeBackContract(now));
  });
}
