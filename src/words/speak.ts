// Turns a key and its values into the text people read. ICU MessageFormat, checked by type: a key must exist
// and every value its text names must be given.
import { parse } from '@formatjs/icu-messageformat-parser';
import type { GetICUArgs } from '@schummar/icu-type-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { isPseudo, type Language, localeOf, type Translated } from './languages.ts';
import { pseudo } from './pseudo.ts';

type Catalogue = typeof en;
export type WordKey = keyof Catalogue;

type ArgumentTypes = { ICUArgument: string | number; ICUNumberArgument: number; ICUDateArgument: Date };
type ArgumentsOf<Key extends WordKey> = GetICUArgs<Catalogue[Key], ArgumentTypes>;
/** The values a text wants: none, or an object with each of them. */
export type Values<Key extends WordKey> = keyof ArgumentsOf<Key> extends never ? [] : [values: ArgumentsOf<Key>];
/** Keys whose text wants no values; field errors and page titles are of these. */
export type PlainKey = { [Key in WordKey]: Values<Key> extends [] ? Key : never }[WordKey];

export interface Say {
  <Key extends WordKey>(key: Key, ...values: Values<Key>): string;
  readonly language: Language;
}

/** While a language is being translated, what it lacks is said in English; `languages.test.ts` lets none ship like that. */
const catalogues: Record<Translated, Readonly<Partial<Record<WordKey, string>>>> = { en, de };

/** `{at, date, moment}` is a point in time with its zone; `{at, date, day}` a calendar day. Everything is said in UTC. */
const formats = {
  date: {
    day: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
    moment: {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hour12: false,
      timeZone: 'UTC',
      timeZoneName: 'short',
    },
  },
} as const;

const parsed = new Map<string, IntlMessageFormat>();

// Text is text here: no markup inside messages, so a value can never become an element.
const asText = { ignoreTag: true };

function messageOf(language: Language, key: WordKey): IntlMessageFormat {
  const at = `${language}/${key}`;
  const known = parsed.get(at);
  if (known) return known;
  const text = isPseudo(language) ? pseudo(language, parse(en[key], asText)) : (catalogues[language][key] ?? en[key]);
  const message = new IntlMessageFormat(text, localeOf(language), formats, asText);
  parsed.set(at, message);
  return message;
}

const said = new Map<Language, Say>();

/** The catalogue in one language. */
export function speak(language: Language): Say {
  const known = said.get(language);
  if (known) return known;
  const say = (key: WordKey, values?: Record<string, string | number | Date>): string =>
    String(messageOf(language, key).format(values));
  const made = Object.assign(say, { language }) as Say;
  said.set(language, made);
  return made;
}

/** Whether a text read from outside is a key of the catalogue. */
export const isWordKey = (text: string): text is WordKey => Object.hasOwn(en, text);
