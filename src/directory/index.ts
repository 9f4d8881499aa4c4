// The contract between the wings: its front door.
export type * from './contract.ts';
export { announce, type DirectoryEvent, takeEvent } from './events.ts';
