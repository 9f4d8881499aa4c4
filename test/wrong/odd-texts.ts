// What people paste, and what others send on purpose. `raw` is sent as it stands, for what no text can hold.

export interface Odd {
  readonly name: string;
  /** `undefined`: the field is not sent at all. */
  readonly text: string | undefined;
  readonly raw?: string;
}

const text = (name: string, value: string): Odd => ({ name, text: value });

export const markup = `"><script>alert(1)</script><img src=x onerror=alert(2)>' onfocus='alert(3)`;

export const odd: readonly Odd[] = [
  { name: 'not sent', text: undefined },
  text('empty', ''),
  text('only spaces', ' \t\r\n\u00a0\u3000 '),
  text('10,000 characters', 'a'.repeat(10_000)),
  text('10,000 characters of an address', `${'a'.repeat(9_980)}@example.test`),
  text('right to left', '\u202e\u2066مرحبا شالوم שלום\u2069\u202c'),
  text('emoji', '👩‍👩‍👧‍👦🏳️‍🌈👍🏽'.repeat(20)),
  text('combining marks', `e${'\u0301'.repeat(300)}@example.test`),
  text('NUL', 'before\0after'),
  text('control characters', '\u0007\u001b[31m\u0085\u2028\u2029\ufeff\ufffe'),
  { name: 'a lone surrogate', text: 'x', raw: 'x%ED%A0%80y' },
  { name: 'broken UTF-8', text: 'x', raw: '%FF%FE%80%C0%AF' },
  { name: 'broken escapes', text: 'x', raw: '%zz%%4' },
  text('a mail header', 'jo@example.test\r\nBcc: thief@evil.test\r\n\r\nHello'),
  text('several addresses', 'jo@example.test, thief@evil.test; <thief@evil.test>'),
  text('markup', markup),
  text('a template', "{at, date, day} {0} '{' <b>#</b> {{7*7}} #{7*7} %s"),
  text('SQL', "'; drop table accounts.accounts; -- \\"),
  text('a path', '../../../../etc/passwd'),
  text('a huge number', '99999999999999999999'),
  text('a number for an int', '9007199254740991'),
  text('a number below', '-2147483649'),
  text('not a number', '1e999'),
  text('a name of every object', '__proto__'),
];

/** As a form sends it. */
export const encoded = ({ text: value = '', raw }: Odd): string => raw ?? encodeURIComponent(value);

/** What surrounds or replaces the fields themselves. */
export const oddBodies: readonly (readonly [string, (name: string) => string])[] = [
  ['twice', (name) => `${name}=a&${name}=b`],
  ['as a list', (name) => `${name}[]=a&${name}[0]=b`],
  ['as an object', (name) => `${name}[toString]=a&${name}.length=3`],
  ['with a prototype', (name) => `${name}=a&__proto__=b&constructor=c&__proto__[polluted]=d&prototype=e&toString=f`],
  ['with a thousand others', (name) => `${name}=a&${Array.from({ length: 1000 }, (_, i) => `x${i}=1`).join('&')}`],
  ['with NUL in another', (name) => `${name}=a&other=%00&%00=x`],
  ['without names', () => '=&&&=a&=&'],
];
