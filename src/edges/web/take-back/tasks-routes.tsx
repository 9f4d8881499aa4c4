// The list of steps, and where each stands.
import type { FastifyInstance } from 'fastify';
import { type House, sayFor, show } from '../../kit/index.ts';
import { elsewhere, taking } from './standing.ts';
import { TasksPage } from './tasks-page.tsx';

export function tasksRoutes(app: FastifyInstance, house: House): void {
  app.get('/take-back', async (request, reply) => {
    const found = await taking(request, reply, house);
    if (!found) return reply;
    const { view } = found;
    const other = elsewhere(view, house.clock.now());
    if (other !== undefined && other !== '/take-back/confirm') return reply.redirect(other, 303);
    const { operation, windowUntil } = view;
    const open = other === undefined && operation !== undefined;
    const progress = operation === undefined ? undefined : await house.directory.takeBack.progress(operation);
    const title = sayFor(request)('take-back.tasks.title');
    return show(request, reply, {
      title,
      body: <TasksPage view={view} progress={progress} windowUntil={open ? windowUntil : undefined} />,
      back: '/status',
    });
  });
}
