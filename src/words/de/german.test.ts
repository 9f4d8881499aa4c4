// What German asks of its texts beside what every language does: its quotation marks, its cases, its own words for ours.
import { expect, test } from 'vitest';
import { de } from './index.ts';

const texts = Object.entries(de);

test('words are quoted „so“, and ranges and asides are not made of hyphens', () => {
  for (const [key, text] of texts) {
    expect(text, key).not.toMatch(/["”]| - |\p{L}'/u);
    expect(text.split('„').length, key).toBe(text.split('“').length);
  }
});

// Lengths of time come as „7 Tage“; after these words German wants „7 Tagen“.
test('no word that wants the dative stands before a length of time', () => {
  const lengths =
    'wait|from\\} bis \\{to|mature|review|time|staged|proving|contested|after|most|draft|kept|answers|session|tried';
  const dative = new RegExp(
    `(?<!\\p{L})(?:seit|nach|von|mit|in|binnen|ab|vor|zu|innerhalb von)(?: mindestens| höchstens| etwa)? \\{(?:${lengths})\\}`,
    'iu',
  );
  expect('Nach {wait}').toMatch(dative);
  for (const [key, text] of texts) expect(text, key).not.toMatch(dative);
});

test('one thing has one name: none of the words that the glossary leaves out', () => {
  const others =
    /(?<![\p{L}-])(?:Account|Blatt|Zettel|Backup-?Codes?|Ticket|Aktenzeichen|Referenz|Inhaber:in\p{L}*|\p{L}+\*innen|Karenz\p{L}*|Widerspruch|Login|einloggen|Einloggen|Handy|Mails?|User|Email|Emails)(?!\p{L})/u;
  expect('Ihr Account').toMatch(others);
  expect('Ihre E-Mail').not.toMatch(others);
  for (const [key, text] of texts) expect(text, key).not.toMatch(others);
});
