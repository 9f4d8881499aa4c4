// "Confirm it is you", before something dear is changed.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  type ConfirmPasswordRefusal,
  type ConfirmRefusal,
  confirmFactor,
  confirmPassword,
  confirmWithCode,
  type Session,
} from '../../../accounts/sessions/index.ts';
import type { Result } from '../../../kernel/index.ts';
import {
  type FormState,
  type House,
  keepSession,
  nextOf,
  problemOf,
  readForm,
  refusedCode,
  refusedForm,
  sayFor,
  show,
  signedIn,
  withNext,
} from '../../kit/index.ts';
import { ConfirmPage, ConfirmWithCodePage } from './confirm-page.tsx';
import { refuseSignIn, workingSheet } from './flow.tsx';
import { appCodeForm, passwordForm, recoveryCodeForm } from './form.ts';

interface Again {
  readonly form?: FormState;
  readonly status?: number;
}
type Outcome = Result<{ readonly token: string }, ConfirmRefusal | ConfirmPasswordRefusal>;

export function confirmPages(app: FastifyInstance, house: House): void {
  app.get('/account/confirm', async (request, reply) => {
    const session = await signedIn(request, reply);
    return session ? showConfirm(request, reply, session) : reply;
  });
  app.post('/account/confirm', async (request, reply) => {
    const session = await signedIn(request, reply);
    if (!session) return reply;
    const form = readForm(request, session.hasFactor ? appCodeForm : passwordForm);
    if (!form.ok) return showConfirm(request, reply, session, { form: form.form });
    const confirmed: Outcome =
      'code' in form.value
        ? await confirmFactor(house, session, form.value.code)
        : await confirmPassword(house, session, form.value.password);
    if (confirmed.ok) return onward(request, reply, confirmed.value.token);
    const { refusal } = confirmed;
    if (refusal.code === 'session_over') return refuseSignIn(request, reply, refusal);
    const again = session.hasFactor ? refusedCode(request, refusal) : refusedForm(request, 'password', refusal);
    return showConfirm(request, reply, session, { form: again, status: problemOf(refusal, sayFor(request)).status });
  });
  confirmByCode(app, house);
}

function confirmByCode(app: FastifyInstance, house: House): void {
  app.get('/account/confirm/recovery-code', async (request, reply) => {
    const session = await signedIn(request, reply);
    return session ? showWithCode(request, reply, session) : reply;
  });
  app.post('/account/confirm/recovery-code', async (request, reply) => {
    const session = await signedIn(request, reply);
    if (!session) return reply;
    const form = readForm(request, recoveryCodeForm);
    if (!form.ok) return showWithCode(request, reply, session, { form: form.form });
    const confirmed = await confirmWithCode(house, session, form.value.code);
    if (confirmed.ok) return onward(request, reply, confirmed.value.token);
    if (confirmed.refusal.code === 'session_over') return refuseSignIn(request, reply, confirmed.refusal);
    return showWithCode(request, reply, session, { form: refusedCode(request, confirmed.refusal) });
  });
}

function onward(request: FastifyRequest, reply: FastifyReply, token: string): FastifyReply {
  keepSession(reply, request.server.house, token);
  return reply.redirect(nextOf(request) ?? '/account', 303);
}

function showConfirm(request: FastifyRequest, reply: FastifyReply, { hasFactor }: Session, again: Again = {}) {
  const title = sayFor(request)('sign-in.confirm.title');
  const body = <ConfirmPage next={nextOf(request)} hasFactor={hasFactor} />;
  return show(request, reply, { title, body, back: '/account', ...again });
}

async function showWithCode(request: FastifyRequest, reply: FastifyReply, { account }: Session, again: Again = {}) {
  const title = sayFor(request)('sign-in.confirm.title');
  const next = nextOf(request);
  const body = <ConfirmWithCodePage next={next} sheet={await workingSheet(request, account)} />;
  return show(request, reply, { title, body, back: withNext('/account/confirm', next), ...again });
}
