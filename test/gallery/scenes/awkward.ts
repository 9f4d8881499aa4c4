// What people really type, and layouts rarely expect: long names without a place to break, other scripts, many lines.
let made = 0;

export const awkward = {
  /** 64 characters, the most a username can have. */
  username: () => `the-maintainers-of-a-very-long-name-${++made}-`.padEnd(64, 'x'),
  addressOf: () => `first.middle.second-middle.family-name+recovery-${++made}@mail.department.university.example.test`,
  address: 'first.middle.second-middle.family-name+recovery@mail.department.university.example.test',
  /** One word of 300 letters. */
  longest: 'Donaudampfschifffahrtsgesellschaft'.repeat(9),
  story:
    'The phone fell into the harbour.\n\nI had renewed the codes and never saved them. 🙈 שלום, my name is نور.\n' +
    'https://example.test/a/very/long/address/without/any/place/to/break/it/at/all/that/goes/on/for/a/while',
} as const;
