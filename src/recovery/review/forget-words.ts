// Deletes what reviewers wrote about a request, when what its claimant said is deleted. That they decided stays.
import { after, before, isAtOrAfter, type World } from '../../kernel/index.ts';
import { answersKeptFor, requestById } from '../requests/index.ts';
import { requestsWithWords, wipeWords } from './store.ts';

export async function forgetWords({ clock, db }: Pick<World, 'clock' | 'db'>): Promise<void> {
  const now = clock.now();
  await db.write(async (tx) => {
    for (const id of await requestsWithWords(tx, before(now, answersKeptFor))) {
      const request = await requestById(tx, id);
      if (!request || (request.endedAt && isAtOrAfter(now, after(request.endedAt, answersKeptFor))))
        await wipeWords(tx, id);
    }
  });
}
