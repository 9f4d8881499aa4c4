// The words everybody shares.
export * from './ids.ts';
export type * from './ports.ts';
export * from './result.ts';
export * from './secrets.ts';
export * from './time.ts';
