// Two made-up languages from the English texts, at run time: what still reads as plain English has escaped the catalogue.
// `en-XA` has accents, stands in ⟦ ⟧ and is 40 % longer, as translations are; `ar-XB` reads from right to left.
import { type MessageFormatElement, TYPE } from '@formatjs/icu-messageformat-parser';
import type { Pseudo } from './languages.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const accented = 'ÀƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẌÝŽåƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵẍýž';
const accents = new Map(Array.from(letters, (letter, i) => [letter, accented[i] ?? letter]));

/** Each vowel is doubled: about 40 % longer, and no word is new. */
const longer = (text: string): string =>
  text.replace(/[aeiou]/gi, '$&$&').replace(/[a-z]/gi, (letter) => accents.get(letter) ?? letter);

/** Each word in a right-to-left override, so that words and lines run leftwards. */
const mirrored = (text: string): string => text.replace(/\S+/g, (word) => `\u200F\u202E${word}\u202C\u200F`);

interface Way {
  readonly literal: (text: string) => string;
  /** Around a value, so that what it holds does not reorder the sentence (UAX #9 §3.1.2). */
  readonly isolated: boolean;
}
const ways: Record<Pseudo, Way> = {
  'en-XA': { literal: longer, isolated: false },
  'ar-XB': { literal: mirrored, isolated: true },
};

type Message = MessageFormatElement[];
const literal = (value: string): MessageFormatElement => ({ type: TYPE.literal, value });

/** The text of another language out of the English one; what it names and asks for stays. */
export function pseudo(language: Pseudo, english: Message): Message {
  return [literal('⟦'), ...walk(english, ways[language]), literal('⟧')];
}

const walk = (message: Message, way: Way): Message => message.flatMap((element) => turned(element, way));

function turned(element: MessageFormatElement, way: Way): Message {
  switch (element.type) {
    case TYPE.literal:
      return [{ ...element, value: way.literal(element.value) }];
    case TYPE.plural:
    case TYPE.select: {
      const options = Object.entries(element.options).map(([name, { value }]) => [name, { value: walk(value, way) }]);
      return [{ ...element, options: Object.fromEntries(options) } as MessageFormatElement];
    }
    case TYPE.argument:
      // A link must end where it ends, also for the mail program that finds it.
      return way.isolated && element.value !== 'link' ? [literal('\u2068'), element, literal('\u2069')] : [element];
    case TYPE.number:
    case TYPE.date:
    case TYPE.time:
    case TYPE.pound:
    case TYPE.tag:
      return [element];
  }
}
