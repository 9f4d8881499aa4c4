// The catalogue speaks: values are filled in, dates carry their zone, and no text is malformed.
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { en } from './en/index.ts';
import { speak } from './speak.ts';

test('a value is filled into its text', () => {
  expect(speak('en')('mail.prefix', { site: 'Example' })).toBe('[Example]');
});

test('every text of the catalogue is well-formed ICU', () => {
  for (const [key, text] of Object.entries(en))
    expect(() => new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }), key).not.toThrow();
});

test('no text uses a word that blames or alarms', () => {
  const unwelcome = /\b(please|sorry|oops|invalid|unfortunately|simply|forbidden|illegal)\b|!/i;
  for (const [key, text] of Object.entries(en)) expect(text, key).not.toMatch(unwelcome);
});

test('a mail says its state in a subject of at most 60 characters, and holds one link at most', () => {
  const mails = Object.entries(en).filter(([key]) => key.startsWith('mail.'));
  const subjects = mails.filter(([key]) => key.endsWith('.subject'));
  expect(subjects.length).toBeGreaterThan(20);
  for (const [key, text] of subjects)
    expect(text.replaceAll(/\{[^}]*\}/g, '1234567').length, key).toBeLessThanOrEqual(60);
  for (const [key, text] of mails) expect(text.match(/\{link\}|https?:/g)?.length ?? 0, key).toBeLessThanOrEqual(1);
});
