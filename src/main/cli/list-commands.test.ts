// docs/commands.md is the help, and the operator's other pages name only commands and files that are there.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands } from './commands/index.ts';
import { exits } from './exits.ts';
import { listCommands } from './list-commands.contract.ts';

test('docs/commands.md shows the commands as they are', () => {
  expect(readFileSync('docs/commands.md', 'utf8')).toBe(listCommands());
});

test('every exit status has a number of its own', () => {
  const codes = Object.values(exits).map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});

test.each(commands.map((command) => [command.name, command] as const))(
  '%s begins its help with examples',
  (_name, { examples, name }) => {
    expect(examples[0]?.[0]).toContain(`latchkey ${name}`);
  },
);

test('every `latchkey …` in README and docs is a command', () => {
  const pages = ['README.md', ...globSync('docs/*.md')].map((file) => readFileSync(file, 'utf8')).join('\n');
  const named = [
    ...pages.matchAll(/(?:npx latchkey|npm run latchkey --|^latchkey|`latchkey) ([a-z]+(?: [a-z]+)?)/gm),
  ].map((match) => match[1] ?? '');
  const known = [...commands.map(({ name }) => name), 'help'];
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((words) => !known.some((name) => `${words} `.startsWith(`${name} `)))).toEqual([]);
});

test('bin/latchkey is there and may be run', () => {
  expect(existsSync('bin/latchkey')).toBe(true);
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: Record<string, string> };
  expect(manifest.bin).toEqual({ latchkey: 'bin/latchkey' });
});
