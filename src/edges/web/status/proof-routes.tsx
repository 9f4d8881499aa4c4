// Showing more than was filed, while the request takes it.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { asksForDocument } from '../../../recovery/assurance/index.ts';
import { askMailbox, showPassword } from '../../../recovery/requests/index.ts';
import { type FormState, flash, type House, readForm, refusedForm, sayFor, show } from '../../kit/index.ts';
import { mailboxForm, passwordForm } from './form.ts';
import { type Here, statusHere } from './here.ts';
import { MailboxPage, PasswordPage, ProofsPage } from './proof-pages.tsx';

export function proofRoutes(app: FastifyInstance, house: House): void {
  app.get('/status/proof', async (request, reply) => {
    const here = await provingHere(request, reply, house);
    if (!here) return reply;
    const { matureAfter } = house.policy;
    const body = (
      <ProofsPage view={here.view} matureAfter={matureAfter} documentWanted={asksForDocument(house.policy)} />
    );
    return show(request, reply, { title: sayFor(request)('status.proof.title'), body, back: '/status' });
  });
  mailboxRoutes(app, house);
  passwordRoutes(app, house);
}

/** Whose request takes more now; a draft goes on where drafts are filled in. */
async function provingHere(request: FastifyRequest, reply: FastifyReply, house: House): Promise<Here | undefined> {
  const here = await statusHere(request, reply, house);
  if (!here) return undefined;
  if (here.view.takesProof && here.view.state !== 'draft') return here;
  if (here.view.state !== 'draft') flash(reply, house, 'status.proof.closed');
  reply.redirect(here.view.state === 'draft' ? '/request/check' : '/status', 303);
  return undefined;
}

function mailboxRoutes(app: FastifyInstance, house: House): void {
  const path = '/status/proof/mailbox';
  const ask = (request: FastifyRequest, reply: FastifyReply, form?: FormState) => {
    const title = sayFor(request)('status.mailbox.title');
    return show(request, reply, { title, body: <MailboxPage />, back: '/status/proof', ...(form && { form }) });
  };
  app.get(path, async (request, reply) => ((await provingHere(request, reply, house)) ? ask(request, reply) : reply));
  app.post(path, async (request, reply) => {
    const here = await provingHere(request, reply, house);
    if (!here) return reply;
    const read = readForm(request, mailboxForm);
    if (!read.ok) return ask(request, reply, read.form);
    const asked = await askMailbox(house, here.claim, read.value.address);
    if (!asked.ok) return ask(request, reply, refusedForm(request, 'address', asked.refusal));
    flash(reply, house, 'status.mailbox.sent');
    return reply.redirect('/status', 303);
  });
}

function passwordRoutes(app: FastifyInstance, house: House): void {
  const path = '/status/proof/password';
  const ask = (request: FastifyRequest, reply: FastifyReply, left: number, form?: FormState) => {
    const title = sayFor(request)('status.password.title');
    const body = <PasswordPage left={left} />;
    return show(request, reply, { title, body, back: '/status/proof', ...(form && { form }) });
  };
  app.get(path, async (request, reply) => {
    const here = await provingHere(request, reply, house);
    if (!here) return reply;
    const left = here.view.passwordTriesLeft;
    return left > 0 ? ask(request, reply, left) : reply.redirect('/status/proof', 303);
  });
  app.post(path, async (request, reply) => {
    const here = await provingHere(request, reply, house);
    if (!here) return reply;
    const left = here.view.passwordTriesLeft;
    const read = readForm(request, passwordForm);
    if (!read.ok) return ask(request, reply, left, read.form);
    const shown = await showPassword(house, here.claim, read.value.password);
    if (!shown.ok) return ask(request, reply, left, refusedForm(request, 'password', shown.refusal));
    if (shown.value === 'wrong' && left > 1)
      return ask(request, reply, left - 1, {
        values: {},
        errors: { password: sayFor(request)('status.password.wrong') },
      });
    flash(reply, house, shown.value === 'right' ? 'status.password.right' : 'status.password.noted');
    return reply.redirect('/status', 303);
  });
}
