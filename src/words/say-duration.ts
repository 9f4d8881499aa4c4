// A length of time in words, as people say it: 20 minutes, 72 hours, and 7 days.
import { type Duration, days, hours, minutes } from '../kernel/index.ts';
import type { Say } from './speak.ts';

export function sayDuration(say: Say, wait: Duration): string {
  if (wait % hours(1) !== 0) return say('words.minutes', { count: Math.ceil(wait / minutes(1)) });
  if (wait <= hours(96) || wait % days(1) !== 0) return say('words.hours', { count: wait / hours(1) });
  return say('words.days', { count: wait / days(1) });
}
