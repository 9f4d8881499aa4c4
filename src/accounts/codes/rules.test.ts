// What people type is read as they mean it, and every single slip is seen before anything is looked up.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { systemRandom } from '../../adapters/system/index.ts';
import {
  codeLength,
  inGroups,
  judgeDeadCode,
  labelFrom,
  looksLikeRecoveryCode,
  makeCode,
  numberAsked,
  readCode,
} from './rules.ts';

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const code = fc.uint8Array({ minLength: 23, maxLength: 23 }).map(makeCode);
const place = fc.nat(codeLength - 1);
const swapped = (text: string, i: number, j: number) => {
  const all = Array.from(text);
  [all[i], all[j]] = [all[j] ?? '', all[i] ?? ''];
  return all.join('');
};

test('a code has 24 characters of the alphabet, 23 of them random, and reads back as itself', () => {
  fc.assert(
    fc.property(code, (made) => {
      expect(made).toMatch(/^[0-9A-HJKMNP-TV-Z]{24}$/);
      expect(readCode(made)).toEqual({ ok: true, value: made });
      expect(inGroups(made)).toMatch(/^([0-9A-Z]{4}-){5}[0-9A-Z]{4}$/);
    }),
  );
  const seen = new Set(Array.from({ length: 1000 }, () => makeCode(systemRandom.bytes(23))));
  expect(seen.size).toBe(1000);
});

test('each of the 23 bytes gives five bits to the code', () => {
  for (let i = 0; i < 23; i++) {
    const made = new Set(Array.from({ length: 256 }, (_, byte) => makeCode(new Uint8Array(23).fill(0).with(i, byte))));
    expect(made.size).toBe(32);
  }
});

test('every change of a single character is refused', () => {
  fc.assert(
    fc.property(code, place, fc.nat(31), (made, i, value) => {
      const letter = letters.charAt(value);
      fc.pre(made.charAt(i) !== letter);
      expect(readCode(made.slice(0, i) + letter + made.slice(i + 1))).toEqual({
        ok: false,
        refusal: { code: 'code_mistyped' },
      });
    }),
    { numRuns: 2000 },
  );
});

test('every exchange of two different characters is refused, wherever they stand', () => {
  fc.assert(
    fc.property(code, place, place, (made, i, j) => {
      fc.pre(made.charAt(i) !== made.charAt(j));
      expect(readCode(swapped(made, i, j))).toEqual({ ok: false, refusal: { code: 'code_mistyped' } });
    }),
    { numRuns: 2000 },
  );
});

test('case, spaces, dashes of any kind, O for 0, I and L for 1, and the number of a copied line do not matter', () => {
  const made = makeCode(new Uint8Array([0, 1, 10, 17, ...new Uint8Array(19).fill(1)]));
  expect(made.startsWith('01AH')).toBe(true);
  const sloppy = made.replaceAll('0', 'o').replaceAll('1', 'l').toLowerCase();
  const spellings = [
    made.toLowerCase(),
    inGroups(made),
    ` ${made.match(/.{4}/g)?.join(' ')}\t`,
    sloppy,
    made.replaceAll('1', 'I'),
  ];
  for (const typed of [
    ...spellings,
    `3. ${inGroups(made)}`,
    inGroups(made).replaceAll('-', '–'),
    made.split('').join('_'),
  ])
    expect(readCode(typed), typed).toEqual({ ok: true, value: made });
});

test('what is no code is told by its shape', () => {
  const made = makeCode(systemRandom.bytes(23));
  const shape = (typed: string) => {
    const read = readCode(typed);
    return read.ok ? 'a code' : read.refusal.code;
  };
  expect(shape('123 456')).toBe('code_is_app_code');
  expect(shape(made.slice(1))).toBe('code_malformed');
  expect(shape(`${made}0`)).toBe('code_malformed');
  expect(shape(`U${made.slice(1)}`)).toBe('code_malformed');
  expect(shape(`${made}\n${made}`)).toBe('code_several');
  expect(shape('')).toBe('code_malformed');
  expect(readCode('ABC')).toEqual({ ok: false, refusal: { code: 'code_malformed', typed: 3 } });
});

test('a recovery code in the field for app codes is recognised, mistyped or not', () => {
  const made = makeCode(systemRandom.bytes(23));
  expect(looksLikeRecoveryCode(inGroups(made))).toBe(true);
  expect(looksLikeRecoveryCode(swapped(made, 0, 23))).toBe(true);
  expect(looksLikeRecoveryCode('123456')).toBe(false);
});

test('nothing that is typed is a fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => typeof readCode(typed).ok === 'boolean'),
  );
});

test('a label is four characters, from chance alone', () => {
  expect(labelFrom(new Uint8Array([0xd8, 0x3e]))).toBe('D83E');
  expect(labelFrom(new Uint8Array([0, 7]))).toBe('0007');
});

test('a dead code is named with the sheet that works instead', () => {
  const at = new Date('2026-05-12T10:00:00Z');
  const current = { label: 'D83E', madeAt: at };
  const instead = { currentSheet: 'D83E', currentMadeAt: at };
  const found = { sheet: 'A91B', state: 'replaced', endedAt: at, usedAt: undefined } as const;
  expect(judgeDeadCode(found, current)).toEqual({ code: 'code_replaced', sheet: 'A91B', replacedAt: at, ...instead });
  expect(judgeDeadCode({ ...found, state: 'abandoned' }, current)).toEqual({
    code: 'code_never_activated',
    sheet: 'A91B',
    ...instead,
  });
  expect(judgeDeadCode({ ...found, usedAt: at }, current)).toEqual({ code: 'code_used', sheet: 'A91B', usedAt: at });
  expect(judgeDeadCode(undefined, current)).toEqual({ code: 'code_wrong' });
});

test('every code of a sheet may be the one asked back, and of one sheet always the same', () => {
  const labels = Array.from({ length: 0x100 }, (_, n) => (0xd800 + n).toString(16).toUpperCase());
  expect(new Set(labels.map(numberAsked))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8]));
  expect(numberAsked('D83E')).toBe(7);
});
