// Every language says the same: each key, each value under its name and kind, each link. Subjects stay short, tones calm.
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { de } from './de/index.ts';
import { en } from './en/index.ts';

const english: Readonly<Record<string, string>> = en;
const others: Readonly<Record<string, Readonly<Record<string, string>>>> = { de };

const elementsOf = (text: string) => all(parse(text, { ignoreTag: true }));
const all = (message: readonly MessageFormatElement[]): readonly MessageFormatElement[] =>
  message.flatMap((element) => [
    element,
    ...('options' in element ? Object.values(element.options).flatMap(({ value }) => all(value)) : []),
  ]);

/** What a text asks for: `at: date moment`, `count: plural`, `who: select owner reviewer`. */
const valuesOf = (text: string): readonly string[] => [...new Set(elementsOf(text).flatMap(asked))].sort();

function asked(element: MessageFormatElement): readonly string[] {
  if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
  if (element.type === TYPE.select)
    return [`${element.value}: select ${Object.keys(element.options).sort().join(' ')}`];
  if (element.type === TYPE.date) return [`${element.value}: date ${JSON.stringify(element.style)}`];
  return [`${element.value}: ${TYPE[element.type]}`];
}

const linksIn = (text: string): number => text.match(/\{link\}|https?:/g)?.length ?? 0;

describe.each(Object.entries(others))('%s', (language, catalogue) => {
  test('has every text of English and none beside', () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(english).sort());
  });

  test('asks for the same values, of the same kinds, and links as often', () => {
    const told = (texts: Readonly<Record<string, string>>) =>
      Object.fromEntries(
        Object.keys(catalogue).map((key) => [
          key,
          { values: valuesOf(texts[key] ?? ''), links: linksIn(texts[key] ?? '') },
        ]),
      );
    expect(told(catalogue)).toEqual(told(english));
  });

  test('knows every plural that its numbers have, and no other', () => {
    const known = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const [key, text] of Object.entries(catalogue))
      for (const element of elementsOf(text)) {
        if (element.type !== TYPE.plural) continue;
        const named = Object.keys(element.options).filter((name) => !name.startsWith('='));
        // `=1` may stand for "one", where the text is for that number alone.
        const missing = known.filter((name) => !named.includes(name) && !(name === 'one' && '=1' in element.options));
        expect([missing, named.filter((name) => !known.some((one) => one === name))], key).toEqual([[], []]);
      }
  });

  test('says the state in a subject of at most 60 characters', () => {
    for (const [key, text] of Object.entries(catalogue))
      if (/^mail\..*\.subject$/.test(key))
        expect(text.replaceAll(/\{[^}]*\}/g, '1234567').length, key).toBeLessThanOrEqual(60);
  });

  test('uses no word that blames, alarms or begs', () => {
    const unwelcome = /(?<!\p{L})(bitte|leider|ungültig\p{L}*|unzulässig\p{L}*|verboten\p{L}*|hoppla)(?!\p{L})|!/iu;
    for (const [key, text] of Object.entries(catalogue)) expect(text, key).not.toMatch(unwelcome);
  });
});

test('a value of another name, another kind or another choice is told apart', () => {
  expect(valuesOf('{at, date, day}')).not.toEqual(valuesOf('{at, date, moment}'));
  expect(valuesOf('{count, plural, one {#} other {#}}')).not.toEqual(valuesOf('{count}'));
  expect(valuesOf('{a, select, x {{b}} other {}}')).toEqual(['a: select other x', 'b: argument']);
});
