// The status of a request: for the browser that filed it, and for who knows reference and return code.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { resumeClaim, withdrawRequest } from '../../../recovery/requests/index.ts';
import {
  type FormState,
  flash,
  type House,
  keepClaim,
  type Place,
  readForm,
  refusedForm,
  sayFor,
  sayState,
  show,
} from '../../kit/index.ts';
import { calendarOf } from './calendar.ts';
import { openForm } from './form.ts';
import { statusHere } from './here.ts';
import { OpenPage, StopPage } from './open-page.tsx';
import { proofRoutes } from './proof-routes.tsx';
import { StatusPage } from './status-page.tsx';

export const statusPlace: Place = (app, house) => {
  app.get('/status', async (request, reply) => {
    const here = await statusHere(request, reply, house);
    if (!here) return reply;
    const { title } = sayState(sayFor(request), here.view, house.site.supportContact);
    return show(request, reply, { title, body: <StatusPage view={here.view} /> });
  });
  calendarRoutes(app, house);
  openRoutes(app, house);
  stopRoutes(app, house);
  proofRoutes(app, house);
};

function calendarRoutes(app: FastifyInstance, house: House): void {
  app.get('/status/hold.ics', async (request, reply) => {
    const here = await statusHere(request, reply, house);
    if (!here) return reply;
    const file = calendarOf(sayFor(request), { view: here.view, site: house.site, now: house.clock.now() });
    if (file === undefined) return reply.redirect('/status', 303);
    return reply
      .header('content-disposition', `attachment; filename="${here.view.reference}.ics"`)
      .type('text/calendar; charset=utf-8')
      .send(file);
  });
}

function openRoutes(app: FastifyInstance, house: House): void {
  const ask = (request: FastifyRequest, reply: FastifyReply, form?: FormState) => {
    const title = sayFor(request)('status.open.title');
    return show(request, reply, { title, body: <OpenPage />, back: '/', ...(form && { form }) });
  };
  app.get('/status/open', async (request, reply) => ask(request, reply));
  app.post('/status/open', async (request, reply) => {
    const read = readForm(request, openForm);
    if (!read.ok) return ask(request, reply, read.form);
    const resumed = await resumeClaim(house, read.value);
    if (!resumed.ok) return ask(request, reply, refusedForm(request, 'reference', resumed.refusal));
    keepClaim(request, reply, resumed.value.token);
    return reply.redirect('/status', 303);
  });
}

function stopRoutes(app: FastifyInstance, house: House): void {
  app.get('/status/stop', async (request, reply) => {
    const here = await statusHere(request, reply, house);
    if (!here) return reply;
    if (!here.view.canWithdraw) return reply.redirect('/status', 303);
    return show(request, reply, { title: sayFor(request)('status.stop.title'), body: <StopPage />, back: '/status' });
  });
  app.post('/status/stop', async (request, reply) => {
    const here = await statusHere(request, reply, house);
    if (!here) return reply;
    // Where it was over already, the status says how.
    const stopped = await withdrawRequest(house, here.claim);
    if (stopped.ok) flash(reply, house, 'status.stopped');
    return reply.redirect('/status', 303);
  });
}
