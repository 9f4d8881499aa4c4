// Runs one of our programs as a process that can neither write a file, open a connection, grow nor stay, and that inherits
// nothing of the server's: no environment, no descriptor, no key. For what parses bytes of strangers (ASVS 15.2.5).
import { type ChildProcessWithoutNullStreams, execFile, spawn } from 'node:child_process';
import { execPath } from 'node:process';
import { promisify } from 'node:util';
import type { Duration } from '../../kernel/index.ts';

/**
 * `-d` kilobytes of memory, native libraries included, which no option of Node limits; `-t` seconds of processor; `-f` and `-c`
 * no bytes in any file, a core dump among them, so that nothing unsealed can reach a disk.
 */
const limits = 'ulimit -d 1200000 && ulimit -t 15 && ulimit -f 0 && ulimit -c 0';
const options = ['--max-old-space-size=128', '--permission', '--allow-addons', '--allow-fs-read=*', '--no-warnings'];
/** More than any answer we expect. */
const mostBytes = 20 * 1024 * 1024;

/** The first byte a program says: it has loaded everything. Only then is it shut in, and only then it gets its input. */
export const ready = 6;

export interface Ended {
  readonly code: number | null;
  /** Set when a limit or the time ended it. */
  readonly signal: NodeJS.Signals | null;
  readonly output: Uint8Array;
  readonly complaint: string;
}

/** Feeds `input` to `program` and resolves once it has ended. @throws when it could not be started or shut in. */
export function runLimited(program: string, input: Uint8Array, time: Duration): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn('/bin/sh', ['-c', `${limits} && exec "$0" "$@"`, execPath, ...options, program], {
      env: {},
      cwd: '/',
      timeout: time,
      killSignal: 'SIGKILL',
    });
    const heard = hear(child, () => {
      shutIn(child).then(
        () => child.stdin.end(input),
        (fault: unknown) => {
          child.kill('SIGKILL');
          reject(fault);
        },
      );
    });
    // It may end before it took everything; how it ended is what counts.
    child.stdin.on('error', () => {});
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, ...heard() }));
  });
}

/** Collects what the child says after its first byte, and calls `onReady` for that one. */
function hear(child: ChildProcessWithoutNullStreams, onReady: () => void): () => Pick<Ended, 'output' | 'complaint'> {
  const parts: Buffer[] = [];
  let size = 0;
  let complaint = '';
  let isReady = false;
  child.stdout.on('data', (part: Buffer) => {
    size += part.length;
    if (size > mostBytes || (!isReady && part[0] !== ready)) child.kill('SIGKILL');
    else parts.push(isReady ? part : part.subarray(1));
    if (!isReady) onReady();
    isReady = true;
  });
  child.stderr.on('data', (part: Buffer) => {
    complaint = `${complaint}${part.toString()}`.slice(0, 2000);
  });
  return () => ({ output: new Uint8Array(Buffer.concat(parts)), complaint });
}

/**
 * From now on no new descriptor: no socket, no file, no pipe, and no program that needs a library. What is open stays usable.
 * A process cannot do that to itself from JavaScript, and must not be able to undo it; the kernel keeps it for good.
 */
async function shutIn(child: ChildProcessWithoutNullStreams): Promise<void> {
  await promisify(execFile)('prlimit', [`--pid=${child.pid}`, '--nofile=0:0']);
}
