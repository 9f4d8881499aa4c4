// What a command of `latchkey` is: its words, its help and what it does. The parser, the help and docs/commands.md are made of it.
import type { Exit } from './exits.ts';

export interface Command {
  /** What is typed: `reviewer add`. */
  readonly name: string;
  /** One line, for the list. */
  readonly summary: string;
  /** What else is worth knowing before it is run. */
  readonly details: string;
  readonly argument?: { readonly name: string; readonly says: string };
  readonly options?: readonly { readonly flag: '--yes' | '--kept <LINK>'; readonly says: string }[];
  /** A command line and what it does; the first is the usual one. */
  readonly examples: readonly (readonly [line: string, does: string])[];
  readonly run: (call: Call) => Promise<Answer>;
}

export interface Call {
  /** Empty when the command takes none. */
  readonly argument: string;
  readonly options: { readonly yes?: true; readonly kept?: string };
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where the person stands: a file they name is meant from there. */
  readonly folder: string;
  /** Asks on the terminal; `undefined` when nobody is there to answer. */
  readonly ask: ((question: string) => Promise<boolean>) | undefined;
  /** For faults that do not end the command. */
  readonly report: (fault: unknown) => void;
}

/** What goes to standard output: the one for people, or with --json the other. */
export interface Answer {
  readonly text: string;
  readonly json: Readonly<Record<string, unknown>>;
  /** `done` when nothing is said. */
  readonly exit?: Exit;
}
