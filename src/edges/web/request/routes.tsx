// Filing a request, from the start page to the reference.
import type { FastifyInstance } from 'fastify';
import { asksForDocument, describePolicy } from '../../../recovery/assurance/index.ts';
import { draftOf, filedOf, fileRequest, forgetReturnCode, openDraft } from '../../../recovery/requests/index.ts';
import { claimHere, flash, type House, keepClaim, leaveClaim, type Place, sayFor, show } from '../../kit/index.ts';
import { CheckPage } from './check-page.tsx';
import { confirmRoutes } from './confirm-routes.tsx';
import { draftHere } from './here.ts';
import { mailboxRoutes } from './mailbox-routes.tsx';
import { questionRoutes } from './question-routes.tsx';
import { secretRoutes } from './secret-routes.tsx';
import { SentPage } from './sent-page.tsx';
import { StartPage } from './start-page.tsx';
import { pathOf, stepBefore } from './steps.ts';

export const requestPlace: Place = (app, house) => {
  startRoutes(app, house);
  questionRoutes(app, house);
  mailboxRoutes(app, house);
  confirmRoutes(app, house);
  secretRoutes(app, house);
  checkRoutes(app, house);
  sentRoutes(app, house);
};

function startRoutes(app: FastifyInstance, house: House): void {
  app.get('/request', async (request, reply) => {
    const claim = await claimHere(request);
    const draft = claim && (await draftOf(house, claim));
    const goOn = draft ? pathOf('check') : claim ? '/status' : undefined;
    const policy = describePolicy(house.policy);
    const body = <StartPage policy={policy} documentWanted={asksForDocument(house.policy)} goOn={goOn} />;
    return show(request, reply, { title: sayFor(request)('request.start.title'), body, back: '/' });
  });

  app.post('/request', async (request, reply) => {
    const { token } = await openDraft(house);
    keepClaim(request, reply, token);
    return reply.redirect(pathOf('account'), 303);
  });

  app.post('/request/leave', async (request, reply) => {
    await leaveClaim(request, reply);
    flash(reply, house, 'request.left');
    return reply.redirect('/', 303);
  });
}

function checkRoutes(app: FastifyInstance, house: House): void {
  const path = pathOf('check');
  app.get(path, async (request, reply) => {
    const here = await draftHere(request, reply);
    if (!here) return reply;
    const back = stepBefore('check', here.draft);
    return show(request, reply, {
      title: sayFor(request)('request.check.title'),
      body: <CheckPage draft={here.draft} />,
      back,
    });
  });

  app.post(path, async (request, reply) => {
    const here = await draftHere(request, reply);
    if (!here) return reply;
    const filed = await fileRequest(house, here.claim);
    if (filed.ok) return reply.redirect('/request/sent', 303);
    const draft = { ...here.draft, missing: filed.refusal.missing };
    const title = sayFor(request)('request.check.title');
    return show(request, reply, {
      title,
      body: <CheckPage draft={draft} />,
      status: 422,
      back: stepBefore('check', draft),
    });
  });
}

function sentRoutes(app: FastifyInstance, house: House): void {
  app.get('/request/sent', async (request, reply) => {
    const claim = await claimHere(request);
    const filed = claim && (await filedOf(house, claim));
    if (!filed) return reply.redirect(claim ? pathOf('check') : '/status', 303);
    return show(request, reply, { title: sayFor(request)('request.sent.title'), body: <SentPage filed={filed} /> });
  });

  app.post('/request/kept', async (request, reply) => {
    const claim = await claimHere(request);
    if (claim) await forgetReturnCode(house, claim);
    return reply.redirect('/status', 303);
  });
}
