// The new password: staged, in force from the last step on.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type FormState, type House, readForm, refusedForm, sayFor, show } from '../../kit/index.ts';
import { newPasswordForm } from './form.ts';
import { PasswordPage } from './password-page.tsx';
import { inWindow, nextStep, type OpenTaking } from './standing.ts';

const path = '/take-back/password';

export function passwordRoutes(app: FastifyInstance, house: House): void {
  const ask = (request: FastifyRequest, reply: FastifyReply, { until, progress }: OpenTaking, form?: FormState) => {
    const title = sayFor(request)('take-back.password.title');
    const body = <PasswordPage until={until} kept={progress.password} />;
    return show(request, reply, { title, body, back: '/take-back', ...(form && { form }) });
  };

  app.get(path, async (request, reply) => {
    const found = await inWindow(request, reply, house);
    return found ? ask(request, reply, found) : reply;
  });

  app.post(path, async (request, reply) => {
    const found = await inWindow(request, reply, house);
    if (!found) return reply;
    const read = readForm(request, newPasswordForm);
    if (!read.ok) return ask(request, reply, found, read.form);
    const { takeBack } = house.directory;
    const staged = await takeBack.stagePassword(found.operation, read.value['new-password']);
    if (!staged.ok) return ask(request, reply, found, refusedForm(request, 'new-password', staged.refusal));
    return reply.redirect(nextStep({ ...found.progress, password: true }), 303);
  });
}
