// German: lengths of time. They stand in the nominative or accusative ("7 Tage"), so no text may put a dative before them.
import type { words as en } from '../en/words.ts';

export const words = {
  'words.minutes': '{count, plural, one {# Minute} other {# Minuten}}',
  'words.hours': '{count, plural, one {# Stunde} other {# Stunden}}',
  'words.days': '{count, plural, one {# Tag} other {# Tage}}',
} as const satisfies Record<keyof typeof en, string>;
