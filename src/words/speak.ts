// Turns a key and its values into the text people read. ICU MessageFormat, checked by type: a key must exist
// and every value its text names must be given.
import type { GetICUArgs } from '@schummar/icu-type-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { en } from './en/index.ts';

type Catalogue = typeof en;
export type WordKey = keyof Catalogue;

type ArgumentTypes = { ICUArgument: string | number; ICUNumberArgument: number; ICUDateArgument: Date };
type ArgumentsOf<Key extends WordKey> = GetICUArgs<Catalogue[Key], ArgumentTypes>;
/** The values a text wants: none, or an object with each of them. */
export type Values<Key extends WordKey> = keyof ArgumentsOf<Key> extends never ? [] : [values: ArgumentsOf<Key>];
/** Keys whose text wants no values; field errors and page titles are of these. */
export type PlainKey = { [Key in WordKey]: Values<Key> extends [] ? Key : never }[WordKey];

export type Language = 'en';
export interface Say {
  <Key extends WordKey>(key: Key, ...values: Values<Key>): string;
  readonly language: Language;
}

const catalogues: Record<Language, Record<WordKey, string>> = { en };

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

function messageOf(language: Language, key: WordKey): IntlMessageFormat {
  const at = `${language}/${key}`;
  const known = parsed.get(at);
  if (known) return known;
  const locale = language === 'en' ? 'en-GB' : language;
  // Text is text here: no markup inside messages, so a value can never become an element.
  const message = new IntlMessageFormat(catalogues[language][key], locale, formats, { ignoreTag: true });
  parsed.set(at, message);
  return message;
}

/** The catalogue in one language. */
export function speak(language: Language): Say {
  const say = (key: WordKey, values?: Record<string, string | number | Date>): string =>
    String(messageOf(language, key).format(values));
  return Object.assign(say, { language }) as Say;
}

/** Whether a text read from outside is a key of the catalogue. */
export const isWordKey = (text: string): text is WordKey => Object.hasOwn(en, text);
