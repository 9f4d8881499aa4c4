// Runs one command line from its words to its exit status. Answers go to standard output, everything else to standard error.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { styleText } from 'node:util';
import type { Answer } from './command.ts';
import { exits } from './exits.ts';
import { helpData, helpText } from './help.ts';
import { type Problem, problemOf } from './problem.ts';
import { read } from './program.ts';
import { refuseSecrets } from './refuse-secrets.ts';

interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where the person stands. */
  readonly folder: string;
}

/** @returns the exit status. A command that serves goes on after it. */
export async function main(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const json = words.includes('--json');
  try {
    refuseSecrets(words);
    const answer = await answerTo(words, surroundings);
    console.log(json ? JSON.stringify(answer.json) : answer.text);
    return exits[answer.exit ?? 'done'].code;
  } catch (fault) {
    const problem = problemOf(fault);
    console.error(json ? JSON.stringify(asJson(problem)) : asText(problem));
    return exits[problem.exit].code;
  }
}

async function answerTo(words: readonly string[], { environment, folder }: Surroundings): Promise<Answer> {
  const wanted = read(words);
  switch (wanted.kind) {
    case 'version':
      return { text: `latchkey ${version()} on Node ${process.versions.node}`, json: { version: version() } };
    case 'help':
      return { text: helpText(wanted.about), json: helpData(wanted.about) };
    case 'run':
      return wanted.command.run({
        argument: wanted.argument,
        options: wanted.options,
        environment,
        folder,
        ask: process.stdin.isTTY && process.stderr.isTTY ? ask : undefined,
        report: (fault) => console.error(fault),
      });
  }
}

function version(): string {
  const manifest = join(import.meta.dirname, '..', '..', '..', 'package.json');
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}

/** On standard error, so that an answer that goes into a file is not mixed with it. Anything but yes is no. */
async function ask(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await terminal.question(`${question} [y/N] `)).trim());
  } finally {
    terminal.close();
  }
}

function asText({ message, next }: Problem): string {
  const [first = '', ...rest] = message.split('\n');
  const marked = styleText('red', first, { stream: process.stderr });
  return [marked, ...rest, ...(next ? [`Next: ${next}`] : [])].join('\n');
}

const asJson = ({ exit, code, message, next }: Problem) => ({
  error: { code, message, ...(next ? { next } : {}) },
  exit: exits[exit].code,
});
