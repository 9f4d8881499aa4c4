// What is typed: the nearest command is named, secrets are refused before anything repeats them, help is there for each.
import { expect, test } from 'vitest';
import { Stop } from './problem.ts';
import { read } from './program.ts';
import { refuseSecrets } from './refuse-secrets.ts';

const refusal = (work: () => unknown) => {
  try {
    work();
  } catch (fault) {
    if (fault instanceof Stop) return fault.problem;
    throw fault;
  }
  throw new Error('nothing was refused');
};
const wrong = (line: string) => refusal(() => read(line.split(' ')));

test('a command is read with its argument and options, and --json may stand anywhere', () => {
  expect(read(['--json', 'reviewer', 'add', 'mira'])).toMatchObject({ kind: 'run', argument: 'mira' });
  expect(read(['demo', 'reset', '--yes', '--json'])).toMatchObject({ options: { yes: true } });
  expect(read(['record', 'verify', '--kept', '3:ab'])).toMatchObject({ options: { kept: '3:ab' } });
});

test.each([
  ['reviwer add mira', 'Did you mean reviewer?'],
  ['reviewer ad mira', 'Did you mean add?'],
  ['config chek', 'Did you mean check?'],
  ['migrat', 'Did you mean migrate?'],
  ['help migrat', 'Did you mean migrate?'],
  ['demo reset --yess', 'Did you mean --yes?'],
  ['reviewer', 'latchkey reviewer add NAME'],
  ['reviewer add', "Missing required argument 'NAME'"],
])('%s is wrong use, and names what was meant', (line, said) => {
  expect(wrong(line)).toMatchObject({ exit: 'usage', message: expect.stringContaining(said) });
});

test('what else was typed is not repeated: it may be a secret in the wrong place', () => {
  for (const line of ['reviewer add mira hunter2', 'migrate --foo=hunter2', 'demo reset --yes=hunter2'])
    expect(wrong(line).message, line).not.toContain('hunter2');
});

test('nothing typed shows the commands, as wrong use', () => {
  expect(refusal(() => read([]))).toMatchObject({ exit: 'usage', message: expect.stringContaining('config check') });
});

test.each(['help', '--help', '-h'])('%s is help for the whole', (line) => {
  expect(read([line])).toEqual({ kind: 'help', about: [] });
});

test.each(['help reviewer add', 'reviewer add --help', 'reviewer add -h mira'])(
  '%s is help for reviewer add',
  (line) => {
    expect(read(line.split(' '))).toMatchObject({ kind: 'help', about: [{ name: 'reviewer add' }] });
  },
);

test('help for a group shows each of its commands', () => {
  const wanted = read(['help', 'policy']);
  expect(wanted).toMatchObject({ about: [{ name: 'policy explain' }, { name: 'policy check' }] });
});

test.each([
  '--password=hunter2',
  '--password',
  '--smtp-password=hunter2',
  '--database-url=postgres://latchkey@db/x',
  '--secret',
  '--token=hunter2',
  '--keys=hunter2',
  'DATABASE_URL=postgres://latchkey:hunter2@db/x',
  'postgres://latchkey:hunter2@db/x',
  'smtps://mail:hunter2@mail.example:465',
  '--db=postgres://latchkey:hunter2@db/x',
])('%s is refused as a secret, and not repeated', (word) => {
  const { exit, code, message, next } = refusal(() => refuseSecrets(['serve', word]));
  expect({ exit, code }).toEqual({ exit: 'usage', code: 'secret_as_argument' });
  expect(`${message} ${next}`).not.toContain('hunter2');
  expect(next).toContain('DATABASE_URL_FILE');
});

test.each([
  ['reviewer', 'add', 'tokenkeeper'],
  ['policy', 'check', 'secrets/policy.json'],
  ['demo', 'reset', '--yes'],
])('a name that only sounds like one is none: %s %s %s', (...words) => {
  expect(() => refuseSecrets(words)).not.toThrow();
});
