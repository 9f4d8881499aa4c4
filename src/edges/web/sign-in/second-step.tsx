// The second step: a code from the app, or a recovery code; each is recognised by its shape in the other's field.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { looksLikeRecoveryCode } from '../../../accounts/codes/index.ts';
import { readAppCode } from '../../../accounts/factors/index.ts';
import {
  type CodeStepRefusal,
  type SecondStepRefusal,
  type Session,
  signInWithCode,
  signInWithTotp,
} from '../../../accounts/sessions/index.ts';
import {
  emptyForm,
  type FormState,
  flash,
  type House,
  halfSessionOf,
  nextOf,
  problemOf,
  readForm,
  refusedCode,
  sayFor,
  show,
  typedCode,
  withNext,
} from '../../kit/index.ts';
import { enter, refuseSignIn, workingSheet } from './flow.tsx';
import { appCodeForm, recoveryCodeForm } from './form.ts';
import { AppCodePage, RecoveryCodePage } from './pages.tsx';

interface Again {
  readonly form?: FormState;
  readonly status?: number;
  readonly moved?: boolean;
}

export function secondStep(app: FastifyInstance, house: House): void {
  app.get('/sign-in/code', async (request, reply) => {
    const half = await halfSessionOf(request);
    return half ? showAppCode(request, reply) : toFirstStep(request, reply);
  });
  app.post('/sign-in/code', async (request, reply) => {
    const half = await halfSessionOf(request);
    if (!half) return refuseSignIn(request, reply, { code: 'session_over' });
    const form = readForm(request, appCodeForm);
    if (!form.ok) return showAppCode(request, reply, { form: form.form });
    const typed = form.value.code;
    if (looksLikeRecoveryCode(typed)) return showRecoveryCode(request, reply, half, moved(request));
    const signed = await signInWithTotp(house, half, typed);
    if (signed.ok) return enter(request, reply, signed.value.token);
    return refuseCode(request, reply, signed.refusal, (again) => showAppCode(request, reply, again));
  });
  app.get('/sign-in/recovery-code', async (request, reply) => {
    const half = await halfSessionOf(request);
    return half ? showRecoveryCode(request, reply, half) : toFirstStep(request, reply);
  });
  app.post('/sign-in/recovery-code', async (request, reply) => {
    const half = await halfSessionOf(request);
    if (!half) return refuseSignIn(request, reply, { code: 'session_over' });
    const form = readForm(request, recoveryCodeForm);
    if (!form.ok) return showRecoveryCode(request, reply, half, { form: form.form });
    const typed = form.value.code;
    if (readAppCode(typed) !== undefined) return showAppCode(request, reply, moved(request));
    const signed = await signInWithCode(house, half, typed);
    if (!signed.ok)
      return refuseCode(request, reply, signed.refusal, (again) => showRecoveryCode(request, reply, half, again));
    flash(reply, house, 'sign-in.recovery.done');
    return enter(request, reply, signed.value.token);
  });
}

const toFirstStep = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  reply.redirect(withNext('/sign-in', nextOf(request)), 303);

/** The other page, with the code in its field: nothing was tried, so nothing was counted. */
const moved = (request: FastifyRequest): Again => ({
  form: emptyForm({ code: typedCode(request) }),
  status: 422,
  moved: true,
});

/** Ended sign-ins begin again with the password; everything else is said on the page itself. */
function refuseCode(
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: SecondStepRefusal | CodeStepRefusal,
  showAgain: (again: Again) => FastifyReply | Promise<FastifyReply>,
): FastifyReply | Promise<FastifyReply> {
  if (refusal.code === 'session_over' || refusal.code === 'factor_tries_over')
    return refuseSignIn(request, reply, refusal);
  return showAgain({ form: refusedCode(request, refusal), status: problemOf(refusal, sayFor(request)).status });
}

function showAppCode(request: FastifyRequest, reply: FastifyReply, { moved = false, ...again }: Again = {}) {
  const title = sayFor(request)('sign-in.code.title');
  const body = <AppCodePage next={nextOf(request)} moved={moved} />;
  return show(request, reply, { title, body, back: '/sign-in', ...again });
}

async function showRecoveryCode(
  request: FastifyRequest,
  reply: FastifyReply,
  half: Session,
  { moved = false, ...again }: Again = {},
): Promise<FastifyReply> {
  const title = sayFor(request)('sign-in.recovery.title');
  const next = nextOf(request);
  const body = <RecoveryCodePage next={next} moved={moved} sheet={await workingSheet(request, half.account)} />;
  return show(request, reply, { title, body, back: withNext('/sign-in/code', next), ...again });
}
