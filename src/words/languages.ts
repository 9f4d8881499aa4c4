// What is known of a language beside its texts: how it formats, and which way it reads.
import { type Language, languages, pseudoLanguages } from '../kernel/index.ts';

export { type Language, languages } from '../kernel/index.ts';

/** Made out of English; never offered, and understood in a demo alone. */
export type Pseudo = (typeof pseudoLanguages)[number];
/** What somebody translated. */
export type Translated = (typeof languages)[number];

export const isPseudo = (language: Language): language is Pseudo => pseudoLanguages.some((one) => one === language);

/** For `Intl` and for `lang`. English here writes the day before the month; a made-up language writes dates as English does. */
export const localeOf = (language: Language): string => (language === 'en' || isPseudo(language) ? 'en-GB' : language);

export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar-XB' ? 'rtl' : 'ltr');

/** Whether a text read from outside names a language of this site. */
export const isLanguage = (text: unknown, { demo }: { readonly demo: boolean }): text is Language =>
  [...languages, ...(demo ? pseudoLanguages : [])].some((language) => language === text);
