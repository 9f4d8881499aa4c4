// Password and old code: shown once to the use case that judges them, kept nowhere here.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { showOldCode, showPassword } from '../../../recovery/requests/index.ts';
import {
  emptyForm,
  type FormState,
  type House,
  readForm,
  refusedCode,
  refusedForm,
  sayFor,
  show,
} from '../../kit/index.ts';
import { oldCodeForm, passwordForm } from './form.ts';
import { draftHere, type Here, isChange, onwards } from './here.ts';
import { OldCodePage, PasswordPage } from './secret-pages.tsx';
import { pathOf, stepAfter, stepBefore } from './steps.ts';

export function secretRoutes(app: FastifyInstance, house: House): void {
  passwordRoutes(app, house);
  oldCodeRoutes(app, house);
}

const actionOf = (request: FastifyRequest, step: 'password' | 'old-code'): string =>
  isChange(request) ? `${pathOf(step)}?change=` : pathOf(step);

function passwordRoutes(app: FastifyInstance, house: House): void {
  const page = (request: FastifyRequest, reply: FastifyReply, { draft }: Here, form: FormState = emptyForm()) =>
    show(request, reply, {
      title: sayFor(request)('request.password.title'),
      body: (
        <PasswordPage
          action={actionOf(request, 'password')}
          next={onwards(request, stepAfter('password', draft))}
          noted={draft.passwordNoted}
          left={draft.passwordTriesLeft}
        />
      ),
      form,
      back: onwards(request, stepBefore('password', draft)),
    });

  app.get(pathOf('password'), async (request, reply) => {
    const here = await draftHere(request, reply);
    return here ? page(request, reply, here) : reply;
  });
  app.post(pathOf('password'), async (request, reply) => {
    const here = await draftHere(request, reply);
    if (!here) return reply;
    const sent = readForm(request, passwordForm);
    if (!sent.ok) return page(request, reply, here, sent.form);
    const shown = await showPassword(house, here.claim, sent.value.password);
    if (!shown.ok) return page(request, reply, here, refusedForm(request, 'password', shown.refusal));
    return reply.redirect(onwards(request, stepAfter('password', here.draft)), 303);
  });
}

function oldCodeRoutes(app: FastifyInstance, house: House): void {
  const page = (request: FastifyRequest, reply: FastifyReply, { draft }: Here, form: FormState = emptyForm()) =>
    show(request, reply, {
      title: sayFor(request)('request.old-code.title'),
      body: (
        <OldCodePage action={actionOf(request, 'old-code')} next={onwards(request, stepAfter('old-code', draft))} />
      ),
      form,
      back: onwards(request, stepBefore('old-code', draft)),
    });

  app.get(pathOf('old-code'), async (request, reply) => {
    const here = await draftHere(request, reply);
    return here ? page(request, reply, here) : reply;
  });
  app.post(pathOf('old-code'), async (request, reply) => {
    const here = await draftHere(request, reply);
    if (!here) return reply;
    const sent = readForm(request, oldCodeForm);
    if (!sent.ok) return page(request, reply, here, sent.form);
    const shown = await showOldCode(house, here.claim, sent.value.oldCode);
    if (!shown.ok) return page(request, reply, here, refusedCode(request, shown.refusal, 'oldCode'));
    return reply.redirect(onwards(request, stepAfter('old-code', here.draft)), 303);
  });
}
