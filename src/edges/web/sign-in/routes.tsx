// Signing in and out.
import type { FastifyInstance } from 'fastify';
import { endSession, signIn } from '../../../accounts/sessions/index.ts';
import {
  dropSession,
  emptyForm,
  flash,
  type House,
  keepHalf,
  nextOf,
  type Place,
  readForm,
  sessionOf,
  withNext,
} from '../../kit/index.ts';
import { confirmPages } from './confirm.tsx';
import { enter, refuseSignIn, showSignIn } from './flow.tsx';
import { signInForm } from './form.ts';
import { secondStep } from './second-step.tsx';

export const signInPlace: Place = (app, house) => {
  firstStep(app, house);
  secondStep(app, house);
  confirmPages(app, house);
  app.post('/sign-out', async (request, reply) => {
    const session = await sessionOf(request);
    if (session) await endSession(house, session);
    dropSession(reply, house);
    flash(reply, house, 'sign-in.signed-out');
    return reply.redirect('/sign-in', 303);
  });
};

function firstStep(app: FastifyInstance, house: House): void {
  app.get('/sign-in', async (request, reply) => {
    if (await sessionOf(request)) return reply.redirect(nextOf(request) ?? '/account', 303);
    return showSignIn(request, reply, emptyForm());
  });
  app.post('/sign-in', async (request, reply) => {
    const form = readForm(request, signInForm);
    if (!form.ok) return showSignIn(request, reply, form.form);
    const signed = await signIn(house, form.value);
    if (!signed.ok) return refuseSignIn(request, reply, signed.refusal);
    const { session, token } = signed.value;
    if (session.level === 'full') return enter(request, reply, token);
    keepHalf(reply, house, token);
    return reply.redirect(withNext('/sign-in/code', nextOf(request)), 303);
  });
}
