// The help, examples first. docs/commands.md holds the same text.
import type { Command } from './command.ts';
import { commands } from './commands/index.ts';
import { exits } from './exits.ts';

const indent = '  ';

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `${indent}${left.padEnd(width)}  ${right}`.trimEnd()).join('\n');
}

const jsonRow = [
  '--json',
  'one JSON object instead of text: the answer on standard output, a problem on standard error',
] as const;
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

export function usageOf({ name, argument, options = [] }: Command): string {
  const optional = options.map(({ flag }) => `[${flag}]`);
  return ['latchkey', name, ...(argument ? [argument.name] : []), ...optional, '[--json]'].join(' ');
}

export function helpOf(command: Command): string {
  const { argument, options = [] } = command;
  const rows = [
    ...(argument ? [[argument.name, argument.says] as const] : []),
    ...options.map(({ flag, says }) => [flag, says] as const),
    jsonRow,
  ];
  return [
    `${capital(command.summary)}.`,
    table(command.examples),
    command.details,
    `Usage: ${usageOf(command)}`,
    table(rows),
  ].join('\n\n');
}

export function overview(): string {
  const examples = ['serve', 'config check', 'reviewer add'].flatMap((wanted) =>
    commands.filter(({ name }) => name === wanted).flatMap(({ examples: [first] }) => (first ? [first] : [])),
  );
  return [
    'Runs and looks after Latchkey on its host.',
    table(examples),
    'Commands:',
    table(commands.map(({ name, argument, summary }) => [argument ? `${name} ${argument.name}` : name, summary])),
    table([
      ['help COMMAND', 'examples, and what a command does exactly'],
      ['--version', 'which Latchkey this is'],
      jsonRow,
    ]),
    'Exit status:',
    table(Object.values(exits).map(({ code, means }) => [String(code), means])),
    'Settings and secrets come from the environment, never from arguments: docs/settings.md. All commands: docs/commands.md.',
  ].join('\n\n');
}

export const helpText = (about: readonly Command[]): string =>
  about.length === 0 ? overview() : about.map(helpOf).join('\n\n\n');

export const helpData = (about: readonly Command[]) => ({
  commands: (about.length === 0 ? commands : about).map((command) => ({
    name: command.name,
    summary: command.summary,
    usage: usageOf(command),
    details: command.details.replaceAll('\n', ' '),
    examples: command.examples.map(([line, does]) => ({ line, does })),
  })),
  exits: Object.values(exits),
});
