// Reads the words of a command line by the table of commands, and says what to run or what is wrong with them.
import { CommanderError, Command as Parser } from 'commander';
import type { Call, Command } from './command.ts';
import { commands } from './commands/index.ts';
import { overview, usageOf } from './help.ts';
import { Stop } from './problem.ts';

export type Wanted =
  | { readonly kind: 'run'; readonly command: Command; readonly argument: string; readonly options: Call['options'] }
  /** About these; about the whole when none is named. */
  | { readonly kind: 'help'; readonly about: readonly Command[] }
  | { readonly kind: 'version' };

/** @throws Stop when the words are no command of ours; the nearest one is named. */
export function read(words: readonly string[]): Wanted {
  const asked = words.filter((word) => word !== '--json');
  if (asked[0] === '--version' || asked[0] === '-V') return { kind: 'version' };
  if (asked.length === 0)
    throw new Stop({ exit: 'usage', code: 'usage', message: `A command is missing.\n\n${overview()}` });
  if (asked[0] === 'help') return help(asked.slice(1));
  if (asked.some((word) => word === '--help' || word === '-h'))
    return help(asked.filter((word) => !word.startsWith('-')));
  return parse(asked);
}

/** Help for a command, for all commands of a group, or for the whole. */
function help(names: readonly string[]): Wanted {
  const command = commandIn(names);
  if (command) return { kind: 'help', about: [command] };
  const group = names.length === 1 ? inGroup(names[0]) : [];
  // Neither: parsing it says what it is near to.
  return names.length === 0 || group.length > 0 ? { kind: 'help', about: group } : parse(names);
}

const commandIn = (words: readonly string[]): Command | undefined =>
  commands.find(({ name }) => `${words.join(' ')} `.startsWith(`${name} `));

const inGroup = (word: string | undefined): readonly Command[] =>
  commands.filter(({ name }) => name.startsWith(`${word} `));

function parse(words: readonly string[]): Wanted {
  let wanted: Wanted | undefined;
  const parser = parserFor((command, argument, options) => {
    wanted = { kind: 'run', command, argument, options };
  });
  try {
    parser.parse([...words], { from: 'user' });
  } catch (fault) {
    if (fault instanceof CommanderError) throw usage(fault, words);
    throw fault;
  }
  if (!wanted) throw new Error(`nothing was read from: ${words.join(' ')}`);
  return wanted;
}

type Found = (command: Command, argument: string, options: Call['options']) => void;

function parserFor(found: Found): Parser {
  const root = quiet(new Parser('latchkey'));
  const parents = new Map<string, Parser>();
  for (const command of commands) {
    const [first = '', second] = command.name.split(' ');
    const parent = second === undefined ? root : (parents.get(first) ?? quiet(root.command(first)));
    if (second !== undefined) parents.set(first, parent);
    const parser = quiet(parent.command(second ?? first));
    if (command.argument) parser.argument(`<${command.argument.name}>`);
    for (const { flag } of command.options ?? []) parser.option(flag);
    const { argument } = command;
    parser.action((...given: unknown[]) =>
      argument
        ? found(command, String(given[0]), given[1] as Call['options'])
        : found(command, '', given[0] as Call['options']),
    );
  }
  return root;
}

/** It tells us instead of printing and ending; our help is our own. */
const quiet = (parser: Parser): Parser =>
  parser
    .exitOverride()
    .helpOption(false)
    .helpCommand(false)
    .configureOutput({ writeErr: () => {}, writeOut: () => {}, outputError: () => {} });

/** Short: at three in the morning the message must not scroll away above its help. */
function usage({ code, message }: Pick<CommanderError, 'code' | 'message'>, words: readonly string[]): Stop {
  const command = commandIn(words);
  const said =
    // A group alone is commander's "help", whose own message says nothing.
    code === 'commander.help'
      ? `"${words[0]}" is the beginning of a command: ${inGroup(words[0]).map(usageOf).join(', ')}`
      : sentenceOf(message);
  const next = command ? `latchkey help ${command.name}` : 'latchkey help';
  return new Stop({
    exit: 'usage',
    code: 'usage',
    message: command ? `${said}\nUsage: ${usageOf(command)}` : said,
    next,
  });
}

/** What was typed behind a `=` or as one word too many may be anything, and is not repeated. */
const sentenceOf = (message: string): string =>
  message
    .replace(/^error: (.)/, (_, letter: string) => letter.toUpperCase())
    .replace(/(--[\w-]+)=[^']*/, '$1')
    .replace(/( but got \d+): .*$/s, '$1.')
    .replace(/\n\((.*)\)$/, '. $1');
