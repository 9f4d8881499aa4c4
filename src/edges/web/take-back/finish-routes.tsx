// The last button, and what stands afterwards.
import type { FastifyInstance, FastifyReply } from 'fastify';
import { after } from '../../../kernel/index.ts';
import { type ConsumeRefusal, consumeGrant } from '../../../recovery/requests/index.ts';
import { type House, sayFor, show } from '../../kit/index.ts';
import { CheckPage } from './check-page.tsx';
import { DonePage, WorkingPage } from './done-pages.tsx';
import { elsewhere, inWindow, nextStep, taking } from './standing.ts';

/** Where each refusal is explained and answered. The grant that was used already was used by the first of two clicks. */
const answeredAt: Record<ConsumeRefusal['code'], string> = {
  grant_used: '/take-back/done',
  take_back_incomplete: '/take-back',
  fresh_needed: '/take-back/confirm',
  not_granted: '/status',
};

export function finishRoutes(app: FastifyInstance, house: House): void {
  app.get('/take-back/check', async (request, reply) => {
    const found = await inWindow(request, reply, house);
    if (!found) return reply;
    const step = nextStep(found.progress);
    if (step !== '/take-back/check') return reply.redirect(step, 303);
    const sheet = await house.directory.takeBack.stageSheet(found.operation);
    if (!sheet.ok) return reply.redirect('/take-back', 303);
    const { username } = found.view;
    return show(request, reply, {
      title: sayFor(request)('take-back.check.title', { username }),
      body: <CheckPage view={found.view} sheet={sheet.value.label} until={found.until} />,
      back: '/take-back',
    });
  });

  app.post('/take-back/check', async (request, reply) => {
    const found = await inWindow(request, reply, house);
    if (!found) return reply;
    const consumed = await consumeGrant(house, found.claim);
    return reply.redirect(consumed.ok ? '/take-back/done' : answeredAt[consumed.refusal.code], 303);
  });

  app.get('/take-back/done', async (request, reply) => {
    const found = await taking(request, reply, house);
    if (!found) return reply;
    const { view } = found;
    if (elsewhere(view, house.clock.now()) !== '/take-back/done' || view.operation === undefined)
      return reply.redirect('/take-back', 303);
    const { completedAt } = await house.directory.takeBack.progress(view.operation);
    const say = sayFor(request);
    if (!completedAt)
      return show(request, lookAgain(reply), { title: say('take-back.working.title'), body: <WorkingPage /> });
    const { username, probation } = view;
    return show(request, reply, {
      title: say('take-back.done.title', { username }),
      body: <DonePage username={username} completedAt={completedAt} until={after(completedAt, probation)} />,
    });
  });
}

/** The browser asks again by itself, also without scripts. */
const lookAgain = (reply: FastifyReply): FastifyReply => reply.header('refresh', '2');
