// For tests and docs: docs/commands.md, made from the table of commands and the exits.
import { commands } from './commands/index.ts';
import { exits } from './exits.ts';
import { helpOf, overview } from './help.ts';

const block = (text: string): string => ['```text', text, '```'].join('\n');

export const listCommands = (): string =>
  `${[
    '# The command line',
    'Made from the commands themselves; write it anew with `npm run docs`.',
    [
      'Call it as `npx latchkey …` or `npm run latchkey -- …` in this folder, or put a link to `bin/latchkey` where your shell looks.',
      'Relative paths in settings mean this folder, from wherever it is called; a file named as an argument means the folder you are in.',
    ].join('\n'),
    block(overview()),
    '## Exit status',
    [
      '| status | means |',
      '| --- | --- |',
      ...Object.values(exits).map(({ code, means }) => `| ${code} | ${means} |`),
    ].join('\n'),
    '## For programs',
    [
      'With `--json` every command writes one object on one line. The answer goes to standard output, also when it is no; a problem that kept',
      'the command from answering goes to standard error, with a code that stays and a message that may be reworded:',
    ].join('\n'),
    '```json\n{ "error": { "code": "database_unreachable", "message": "PostgreSQL does not answer at …" }, "exit": 4 }\n```',
    [
      '`serve` writes its object once it listens, and its log after it. Colours appear on a terminal only, and never with `NO_COLOR` set. Nothing is asked',
      'where nobody is at a terminal.',
    ].join('\n'),
    '## Secrets',
    [
      "Never as arguments: everybody who may list the machine's processes can read them, and the shell writes them down. `DATABASE_URL` and `SMTP_URL` come",
      'from the environment, or from files named in `DATABASE_URL_FILE` and `SMTP_URL_FILE`. What looks like a secret among the arguments is refused.',
    ].join('\n'),
    ...commands.flatMap((command) => [`## latchkey ${command.name}`, block(helpOf(command))]),
  ].join('\n\n')}\n`;
