// One thing that was looked at. `warn` does not stop a start, but somebody should know.
export interface Finding {
  readonly name:
    | 'settings'
    | 'address'
    | 'keys'
    | 'folder'
    | 'database'
    | 'migrations'
    | 'clock'
    | 'mail'
    | 'policy'
    | 'documents';
  readonly outcome: 'pass' | 'warn' | 'fail';
  /** What was seen and, unless it passed, what to do. */
  readonly said: string;
}

export const pass = (name: Finding['name'], said: string): Finding => ({ name, outcome: 'pass', said });
export const warn = (name: Finding['name'], said: string): Finding => ({ name, outcome: 'warn', said });
export const fail = (name: Finding['name'], said: string): Finding => ({ name, outcome: 'fail', said });
