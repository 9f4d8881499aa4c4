// Codes are RFC 6238's, good for one step to either side, once, and a clock that is off is told from a wrong code.
import fc from 'fast-check';
import { generateSync } from 'otplib';
import { expect, test } from 'vitest';
import { systemRandom } from '../../adapters/system/index.ts';
import { readAppCode } from './rules.ts';
import { newSecret, otpauthUri, verifySecret } from './totp.ts';

/** RFC 6238, appendix B, SHA-1: "12345678901234567890", eight digits; ours are the last six of them. */
const rfcSecret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const vectors = [
  [59, '94287082'],
  [1111111109, '07081804'],
  [1111111111, '14050471'],
  [1234567890, '89005924'],
  [2000000000, '69279037'],
  [20000000000, '65353130'],
] as const;
const at = (second: number) => new Date(second * 1000);
const codeAt = (second: number) => generateSync({ secret: rfcSecret, epoch: second });

test.each(vectors)('RFC 6238 vector at second %i', (second, eight) => {
  const judged = verifySecret(rfcSecret, eight.slice(2), at(second), undefined);
  expect(judged).toEqual({ ok: true, value: { step: Math.floor(second / 30) } });
});

test('a code of the step before or after is right, with spaces too', () => {
  const now = 1_700_000_010;
  for (const off of [-30, 0, 30]) {
    const code = codeAt(now + off);
    expect(verifySecret(rfcSecret, ` ${code.slice(0, 3)} ${code.slice(3)} `, at(now), undefined).ok).toBe(true);
  }
});

test.each([
  [-60, -60],
  [60, 60],
  [-300, -300],
  [300, 300],
  [-90, -90],
])('a code from a clock off by %i s is told with its seconds', (off, said) => {
  const now = 1_700_000_025; // the middle of a step
  const judged = verifySecret(rfcSecret, codeAt(now + off), at(now), undefined);
  expect(judged).toEqual({ ok: false, refusal: { code: 'totp_clock_off', offSeconds: said } });
});

test('a code from further away is wrong', () => {
  const now = 1_700_000_025;
  for (const off of [-330, 330, 86_400])
    expect(verifySecret(rfcSecret, codeAt(now + off), at(now), undefined)).toMatchObject({
      refusal: { code: 'totp_wrong' },
    });
});

test('a step that was used, and every older one, is used up', () => {
  const now = 1_700_000_025;
  const step = Math.floor(now / 30);
  expect(verifySecret(rfcSecret, codeAt(now), at(now), step)).toMatchObject({ refusal: { code: 'totp_used' } });
  expect(verifySecret(rfcSecret, codeAt(now - 30), at(now), step)).toMatchObject({ refusal: { code: 'totp_used' } });
  expect(verifySecret(rfcSecret, codeAt(now + 30), at(now), step).ok).toBe(true);
});

test('anything but six digits is no code, and nothing typed is a fault', () => {
  for (const typed of ['', '12345', '1234567', 'abcdef', '12 34', 'ABCD-EFGH'])
    expect(verifySecret(rfcSecret, typed, at(59), undefined)).toMatchObject({ refusal: { code: 'totp_malformed' } });
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const code = readAppCode(typed);
      return code === undefined || /^[0-9]{6}$/.test(code);
    }),
  );
});

test('full-width digits, as some keyboards type them, are digits', () => {
  expect(readAppCode('１２３ ４５６')).toBe('123456');
});

test('a secret has 160 bits, and the address for the app carries site, name and secret', () => {
  const secret = newSecret(systemRandom);
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  const uri = otpauthUri({ name: 'Example & Index' }, 'jo', secret);
  expect(uri).toBe(`otpauth://totp/Example%20%26%20Index:jo?secret=${secret}&issuer=Example%20%26%20Index`);
});
