// What is said everywhere alike: lengths of time.
export const words = {
  'words.minutes': '{count, plural, one {# minute} other {# minutes}}',
  'words.hours': '{count, plural, one {# hour} other {# hours}}',
  'words.days': '{count, plural, one {# day} other {# days}}',
} as const;
