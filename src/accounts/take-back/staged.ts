// What is staged, sealed under the operation's id while it waits: a secret that is not in use yet is a secret all the same.
import type { StagedSheet } from '../../directory/index.ts';
import type { OperationId, World, WriteTx } from '../../kernel/index.ts';
import { lockState, type TakeBackState } from './store.ts';

type Keys = Pick<World, 'keys'>;

const seal = ({ keys }: Keys, context: string, text: string) =>
  keys.seal('take-back', context, new TextEncoder().encode(text));
const open = ({ keys }: Keys, context: string, sealed: Uint8Array) =>
  new TextDecoder().decode(keys.open('take-back', context, sealed));

export const sealSecret = (world: Keys, operation: OperationId, secret: string) =>
  seal(world, `${operation} factor`, secret);
export const openSecret = (world: Keys, operation: OperationId, sealed: Uint8Array) =>
  open(world, `${operation} factor`, sealed);

export const sealSheet = (world: Keys, operation: OperationId, { label, madeAt, codes }: StagedSheet) =>
  seal(world, `${operation} sheet`, JSON.stringify({ label, madeAt: madeAt.toISOString(), codes }));

export function openSheet(world: Keys, operation: OperationId, sealed: Uint8Array): StagedSheet {
  const kept = JSON.parse(open(world, `${operation} sheet`, sealed)) as Omit<StagedSheet, 'madeAt'> & {
    madeAt: string;
  };
  return { label: kept.label, madeAt: new Date(kept.madeAt), codes: kept.codes };
}

/** The take-back while it is live, locked, so that two pages at once stage one secret and one sheet. */
export async function lockLive(tx: WriteTx, operation: OperationId): Promise<TakeBackState | undefined> {
  const state = await lockState(tx, operation);
  return state && !state.completedAt && !state.replacedAt ? state : undefined;
}
