// Shows that it is still them: by the password on the account, or by a link in a counted mailbox (law 17).
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isAtOrAfter } from '../../../kernel/index.ts';
import { askFreshMailbox, showFreshPassword } from '../../../recovery/requests/index.ts';
import { type FormState, type House, readForm, refusedForm, sayFor, show } from '../../kit/index.ts';
import { ConfirmPage, OldPasswordPage } from './confirm-pages.tsx';
import { confirmForm, oldPasswordForm } from './form.ts';
import { MailSentPage } from './mailbox-pages.tsx';
import { elsewhere, goOn, type Taking, taking } from './standing.ts';

/** Whoever has a grant that is not used yet. */
async function granted(request: FastifyRequest, reply: FastifyReply, house: House): Promise<Taking | undefined> {
  const found = await taking(request, reply, house);
  if (!found) return undefined;
  const other = elsewhere(found.view, house.clock.now());
  // Shown already and still good: a page that asks again would only confuse; a form sent twice goes on.
  const asksAgain = other === undefined && request.method === 'GET';
  if (!asksAgain && (other === undefined || other === '/take-back/confirm')) return found;
  reply.redirect(other ?? '/take-back', 303);
  return undefined;
}

export function confirmRoutes(app: FastifyInstance, house: House): void {
  const ask = (request: FastifyRequest, reply: FastifyReply, { view }: Taking, form?: FormState) => {
    const { freshUntil } = view;
    const fresh = freshUntil && !isAtOrAfter(house.clock.now(), freshUntil) ? freshUntil : undefined;
    const title = sayFor(request)('take-back.confirm.title');
    const body = <ConfirmPage view={view} freshUntil={fresh} />;
    return show(request, reply, { title, body, back: '/take-back', ...(form && { form }) });
  };

  app.get('/take-back/confirm', async (request, reply) => {
    const found = await granted(request, reply, house);
    return found ? ask(request, reply, found) : reply;
  });

  app.post('/take-back/confirm', async (request, reply) => {
    const found = await granted(request, reply, house);
    if (!found) return reply;
    const read = readForm(request, confirmForm);
    if (!read.ok) return ask(request, reply, found, read.form);
    if (read.value.how === 'password') return reply.redirect('/take-back/confirm/password', 303);
    // What was sent names one of the mailboxes we offered; anything else is asked for at none.
    const asked = await askFreshMailbox(house, found.claim, read.value.how);
    if (!asked.ok) return ask(request, reply, found, refusedForm(request, 'how', asked.refusal));
    return reply.redirect('/take-back/confirm/mailbox', 303);
  });

  /** After a showing in another browser: the window opens by a button here. */
  app.post('/take-back/open', async (request, reply) => {
    const found = await granted(request, reply, house);
    return found ? goOn(reply, house, found.claim) : reply;
  });

  app.get('/take-back/confirm/mailbox', async (request, reply) => {
    if (!(await granted(request, reply, house))) return reply;
    const title = sayFor(request)('take-back.mail-sent.title');
    return show(request, reply, { title, body: <MailSentPage />, back: '/take-back/confirm' });
  });

  oldPasswordRoutes(app, house);
}

function oldPasswordRoutes(app: FastifyInstance, house: House): void {
  const path = '/take-back/confirm/password';
  const ask = (request: FastifyRequest, reply: FastifyReply, form?: FormState) => {
    const title = sayFor(request)('take-back.old-password.title');
    return show(request, reply, {
      title,
      body: <OldPasswordPage />,
      back: '/take-back/confirm',
      ...(form && { form }),
    });
  };

  app.get(path, async (request, reply) => ((await granted(request, reply, house)) ? ask(request, reply) : reply));

  app.post(path, async (request, reply) => {
    const found = await granted(request, reply, house);
    if (!found) return reply;
    const read = readForm(request, oldPasswordForm);
    if (!read.ok) return ask(request, reply, read.form);
    const shown = await showFreshPassword(house, found.claim, read.value.password);
    if (!shown.ok) return ask(request, reply, refusedForm(request, 'password', shown.refusal));
    return goOn(reply, house, found.claim);
  });
}
