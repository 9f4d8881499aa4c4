// The one catalogue of everything people read.
export { directionOf, isLanguage, type Language, languages, localeOf } from './languages.ts';
export { listed } from './listed.ts';
export { sayDuration } from './say-duration.ts';
export { isWordKey, type PlainKey, type Say, speak, type Values, type WordKey } from './speak.ts';
