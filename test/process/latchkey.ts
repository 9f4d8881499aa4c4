// Latchkey as a process of its own: the very `npm start` that people run, with an environment of the test's.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
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

/** Runs `npm run NAME -- …` to its end. */
export function command(environment: Record<string, string>, name: string, ...words: string[]) {
  const run = spawnSync('npm', ['run', '-s', name, '--', ...words], {
    env: { ...ownEnvironment(), ...environment },
    encoding: 'utf8',
  });
  return { code: run.status, output: run.stdout.trim() };
}

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
