// The database adapter's front door.
export { type Marks, markOrCompare } from './marks.ts';
export { migrate } from './migrate.ts';
export { type DatabasePlace, type OpenDatabase, openDatabase, transactionOf } from './open.ts';
