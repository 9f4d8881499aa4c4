// The two made-up languages: every text is made, marked and longer or mirrored, and what it names is left alone.
import { describe, expect, test } from 'vitest';
import { en } from './en/index.ts';
import { directionOf, isLanguage } from './languages.ts';
import { speak } from './speak.ts';

const plain = speak('en');
const long = speak('en-XA');
const leftwards = speak('ar-XB');

test('long: in brackets, with accents, and readable', () => {
  expect(long('kit.skip')).toBe('⟦Šķîîþ ţöö ɱååîîñ çööñţééñţ⟧');
});

test('nothing of the English is left in it', () => {
  for (const key of ['kit.skip', 'kit.error.title', 'kit.trouble.fault.text'] as const)
    expect(long(key)).not.toMatch(/[A-Za-z]/);
});

test('long is about 40 % longer over the whole catalogue, and no short text is shorter', () => {
  const texts = Object.entries(en).filter(([, text]) => !text.includes('{'));
  const length = (say: (key: never) => string) => texts.reduce((sum, [key]) => sum + say(key as never).length, 0);
  const ratio = length(long as never) / length(plain as never);
  expect(ratio).toBeGreaterThan(1.35);
  expect(ratio).toBeLessThan(1.6);
});

test('values, numbers, plurals and dates come through', () => {
  expect(long('words.hours', { count: 72 })).toBe('⟦72 ĥööûûŕš⟧');
  expect(long('words.hours', { count: 1 })).toBe('⟦1 ĥööûûŕ⟧');
  expect(long('kit.day', { at: new Date('2026-09-01T12:00:00Z') })).toBe('⟦1 September 2026⟧');
  expect(long('kit.footer.never', { site: 'Example Index' })).toContain('⟦Example Index ñ');
});

describe('from right to left', () => {
  test('words are mirrored, values isolated', () => {
    expect(leftwards('kit.nav.sign-in')).toBe('⟦\u200F\u202ESign\u202C\u200F \u200F\u202Ein\u202C\u200F⟧');
    expect(leftwards('mail.prefix', { site: 'Example' })).toContain('\u2068Example\u2069');
  });

  test('a link ends where it ends', () => {
    const link = 'https://example.test/request/mailbox/token';
    const text = leftwards('mail.request-mailbox.text', {
      link,
      until: new Date(0),
      site: 'Example',
      support: 'x',
    } as never);
    expect(text.split(/\s/)).toContain(link);
  });

  test('it is the only one that runs that way', () => {
    expect((['en', 'de', 'en-XA', 'ar-XB'] as const).map(directionOf)).toEqual(['ltr', 'ltr', 'ltr', 'rtl']);
  });
});

test('made-up languages are a demo’s alone', () => {
  expect([isLanguage('en-XA', { demo: true }), isLanguage('en-XA', { demo: false })]).toEqual([true, false]);
  expect([isLanguage('de', { demo: false }), isLanguage('fr', { demo: true })]).toEqual([true, false]);
  for (const junk of ['', 'EN', '__proto__', ['en'], undefined]) expect(isLanguage(junk, { demo: true })).toBe(false);
});
