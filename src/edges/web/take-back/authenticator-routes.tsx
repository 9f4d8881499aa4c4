// The new authenticator: its secret is shown, and proven by a code.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type FormState, type House, readForm, refusedForm, sayFor, show } from '../../kit/index.ts';
import { AuthenticatorPage } from './authenticator-page.tsx';
import { appCodeForm } from './form.ts';
import { inWindow, nextStep, type OpenTaking } from './standing.ts';

const path = '/take-back/authenticator';

export function authenticatorRoutes(app: FastifyInstance, house: House): void {
  const { takeBack } = house.directory;

  async function ask(request: FastifyRequest, reply: FastifyReply, found: OpenTaking, form?: FormState) {
    const staged = await takeBack.stageFactor(found.operation);
    // Finished meanwhile, on another page: the list knows where it stands.
    if (!staged.ok) return reply.redirect('/take-back', 303);
    const { view, until, progress } = found;
    const body = (
      <AuthenticatorPage factor={staged.value} username={view.username} until={until} proven={progress.factor} />
    );
    const title = sayFor(request)('take-back.authenticator.title');
    return show(request, reply, { title, body, back: '/take-back', ...(form && { form }) });
  }

  app.get(path, async (request, reply) => {
    const found = await inWindow(request, reply, house);
    return found ? ask(request, reply, found) : reply;
  });

  app.post(path, async (request, reply) => {
    const found = await inWindow(request, reply, house);
    if (!found) return reply;
    const read = readForm(request, appCodeForm);
    if (!read.ok) return ask(request, reply, found, read.form);
    const proven = await takeBack.proveFactor(found.operation, read.value['app-code']);
    if (!proven.ok) return ask(request, reply, found, refusedForm(request, 'app-code', proven.refusal));
    return reply.redirect(nextStep({ ...found.progress, factor: true }), 303);
  });
}
