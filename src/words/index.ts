// The one catalogue of everything people read.
export { sayDuration } from './say-duration.ts';
export { isWordKey, type Language, type PlainKey, type Say, speak, type Values, type WordKey } from './speak.ts';
