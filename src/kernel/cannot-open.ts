// What the house stands on cannot be opened: a database that does not answer, keys that are gone. It is told to the operator in
// words that say what to do, without a stack. Any other exception at the start is a fault of ours.

export type Obstacle =
  | 'database_in_use'
  | 'database_unreachable'
  | 'database_too_old'
  | 'database_newer'
  | 'database_mixed_up'
  | 'migrations_pending'
  | 'keys_missing'
  | 'keys_damaged'
  | 'keys_other';

export class CannotOpen extends Error {
  readonly obstacle: Obstacle;

  constructor(obstacle: Obstacle, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CannotOpen';
    this.obstacle = obstacle;
  }
}
