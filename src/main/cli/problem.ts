// Why a command could not do what was asked. It goes to standard error, in words, or with --json as one object.
import { ConfigError } from '../../config/index.ts';
import { CannotOpen } from '../../kernel/index.ts';
import type { Exit } from './exits.ts';

export interface Problem {
  readonly exit: Exit;
  /** For programs; people read the message. */
  readonly code: string;
  readonly message: string;
  /** The command, or the thing, to try next. */
  readonly next?: string;
}

/** Thrown by a command that cannot go on. */
export class Stop extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.name = 'Stop';
    this.problem = problem;
  }
}

export function problemOf(fault: unknown): Problem {
  if (fault instanceof Stop) return fault.problem;
  if (fault instanceof ConfigError)
    return { exit: 'settings', code: 'settings', message: fault.message, next: 'latchkey config check' };
  if (fault instanceof CannotOpen) return { exit: 'closed', code: fault.obstacle, message: fault.message };
  const stack = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  return { exit: 'fault', code: 'fault', message: stack };
}
