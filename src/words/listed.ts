// Several things in one sentence, as each language puts them: "a, b and c", "a, b or c".
import { localeOf } from './languages.ts';
import type { Say } from './speak.ts';

export const listed = (say: Say, things: readonly string[], as: 'all' | 'any' = 'all'): string =>
  new Intl.ListFormat(localeOf(say.language), { type: as === 'all' ? 'conjunction' : 'disjunction' }).format(things);
