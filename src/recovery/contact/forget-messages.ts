// Deletes messages whose time is over, sent or not: part of the job that forgets.
import type { World } from '../../kernel/index.ts';
import { deleteMessages } from './store.ts';

export const forgetMessages = ({ clock, db }: Pick<World, 'clock' | 'db'>): Promise<number> =>
  db.write((tx) => deleteMessages(tx, clock.now()));
