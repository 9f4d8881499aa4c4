// The words everybody shares.
export * from './cannot-open.ts';
export * from './ids.ts';
export * from './languages.ts';
export type * from './ports.ts';
export * from './result.ts';
export * from './secrets.ts';
export * from './time.ts';
