// The database adapter's front door.
export { compareMarks, isUnmarked, mark } from './marks.ts';
export { migrate } from './migrate.ts';
export { type OpenDatabase, openDatabase, transactionOf } from './open.ts';
