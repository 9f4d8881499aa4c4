// The console's first page: the queue.
import { reviewQueue } from '../../recovery/review/index.ts';
import { type Place, sayFor, show, signedInToConsole } from '../kit/index.ts';
import { QueuePage } from './queue-page.tsx';

export const queueRoutes: Place = (app, house) => {
  app.get('/console', async (request, reply) => {
    const session = await signedInToConsole(request, reply);
    if (!session) return reply;
    const queue = await reviewQueue(house, session.account);
    const body = <QueuePage username={session.username} queue={queue} />;
    return show(request, reply, { title: sayFor(request)('console.queue.title'), body, wide: true });
  });
};
