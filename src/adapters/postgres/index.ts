// The database adapter's front door.

export { lockDirectory } from './lock-directory.ts';
export { compareMarks, isUnmarked, mark } from './marks.ts';
export { migrate, pendingMigrations } from './migrate.ts';
export { type OpenDatabase, openDatabase, transactionOf } from './open.ts';
export { reach } from './reach.ts';
