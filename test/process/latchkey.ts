// Latchkey as a process of its own: the very `npm start` that people run, with an environment of the test's.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Running {
  /** Everything it printed so far. */
  readonly output: () => string;
  /** Sends the signal and waits for the end. */
  readonly stop: (signal: NodeJS.Signals) => Promise<number | null>;
  readonly ended: Promise<number | null>;
}

export const buildOnce = (): void => {
  execFileSync(process.execPath, ['tools/build-if-stale.mjs'], { stdio: 'inherit' });
};

export function temporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'latchkey-start-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

const kept = ['PATH', 'HOME', 'TMPDIR'] as const;

const ownEnvironment = (): Record<string, string> =>
  Object.fromEntries(kept.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a program to its end, with nobody at a terminal. Not synchronously: servers of the test go on meanwhile. */
export function command(
  program: string,
  words: readonly string[],
  { environment = {}, folder = '.' }: { environment?: Record<string, string>; folder?: string } = {},
): Promise<Ended> {
  const child = spawn(program, words, {
    env: { ...ownEnvironment(), ...environment },
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (piece: Buffer) => {
    out += piece.toString();
  });
  child.stderr.on('data', (piece: Buffer) => {
    err += piece.toString();
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out: out.trim(), err: err.trim() }));
  });
}

/** `bin/latchkey` with this environment. */
export const latchkey = (environment: Record<string, string>, ...words: string[]): Promise<Ended> =>
  command('bin/latchkey', words, { environment });

/** Starts `npm start` and waits until it serves, or ended without. */
export async function start(environment: Record<string, string>): Promise<Running> {
  const child = spawn('npm', ['start'], {
    env: { ...ownEnvironment(), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  await new Promise<void>((resolve) => {
    const read = (piece: Buffer) => {
      output += piece.toString();
      if (output.includes('Latchkey serves')) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => resolve());
  });
  return {
    output: () => output,
    ended,
    stop: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}
