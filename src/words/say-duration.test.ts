// Lengths of time are said as people say them, everywhere alike.
import { expect, test } from 'vitest';
import { type Duration, days, hours, minutes } from '../kernel/index.ts';
import { sayDuration } from './say-duration.ts';
import { speak } from './speak.ts';

test.each<[Duration, string]>([
  [minutes(1), '1 minute'],
  [minutes(90), '90 minutes'],
  [hours(1), '1 hour'],
  [hours(72), '72 hours'],
  [days(4), '96 hours'],
  [hours(97), '97 hours'],
  [days(7), '7 days'],
])('%d milliseconds are %s', (wait, said) => {
  expect(sayDuration(speak('en'), wait)).toBe(said);
});
