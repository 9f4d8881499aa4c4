// A length of time in words, in the largest unit that says it whole.
import { type Duration, days, hours, minutes } from '../../kernel/index.ts';
import { speak } from '../../words/index.ts';

export function durationText(wait: Duration): string {
  const say = speak('en');
  if (wait % hours(1) !== 0) return say('requests.minutes', { count: Math.ceil(wait / minutes(1)) });
  // People say 72 hours, and 7 days.
  if (wait <= hours(96) || wait % days(1) !== 0) return say('requests.hours', { count: wait / hours(1) });
  return say('requests.days', { count: wait / days(1) });
}
