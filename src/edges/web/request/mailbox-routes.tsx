// Asking for the mailbox and waiting for its link.
import type { FastifyInstance } from 'fastify';
import { askMailbox } from '../../../recovery/requests/index.ts';
import { emptyForm, flash, type House, readForm, refusedForm, sayFor, show } from '../../kit/index.ts';
import { mailboxForm } from './form.ts';
import { draftHere, isChange, onwards } from './here.ts';
import { MailboxPage, MailboxSentPage } from './mailbox-pages.tsx';
import { stepAfter, stepBefore } from './steps.ts';

const path = '/request/mailbox';

export function mailboxRoutes(app: FastifyInstance, house: House): void {
  app.get(path, async (request, reply) => {
    const here = await draftHere(request, reply);
    if (!here) return reply;
    const action = isChange(request) ? `${path}?change=` : path;
    const address = here.draft.mailbox?.address ?? '';
    return show(request, reply, {
      title: sayFor(request)('request.mailbox.title'),
      body: <MailboxPage action={action} />,
      form: emptyForm({ address }),
      back: onwards(request, stepBefore('mailbox', here.draft)),
    });
  });

  app.post(path, async (request, reply) => {
    const here = await draftHere(request, reply);
    if (!here) return reply;
    const action = isChange(request) ? `${path}?change=` : path;
    const again = Object(request.body)['again'] !== undefined;
    const title = sayFor(request)('request.mailbox.title');
    const back = onwards(request, stepBefore('mailbox', here.draft));
    const sent = readForm(request, mailboxForm);
    if (!sent.ok) return show(request, reply, { title, body: <MailboxPage action={action} />, form: sent.form, back });
    const { mailbox } = here.draft;
    if (!again && mailbox?.confirmedAt && mailbox.address === sent.value.address)
      return reply.redirect(onwards(request, stepAfter('mailbox', here.draft)), 303);
    const asked = await askMailbox(house, here.claim, sent.value.address);
    if (!asked.ok) {
      const form = refusedForm(request, 'address', asked.refusal);
      return show(request, reply, { title, body: <MailboxPage action={action} />, form, back });
    }
    if (again) flash(reply, house, 'request.mailbox.sent.resent');
    return reply.redirect(isChange(request) ? `${path}/sent?change=` : `${path}/sent`, 303);
  });

  app.get(`${path}/sent`, async (request, reply) => {
    const here = await draftHere(request, reply);
    if (!here) return reply;
    const { mailbox } = here.draft;
    if (!mailbox) return reply.redirect(path, 303);
    const next = onwards(request, stepAfter('mailbox', here.draft));
    if (mailbox.confirmedAt) {
      flash(reply, house, 'request.mailbox.done');
      return reply.redirect(next, 303);
    }
    const notYet = (request.query as { readonly opened?: unknown }).opened !== undefined;
    const body = <MailboxSentPage address={mailbox.address} change={isChange(request)} notYet={notYet} next={next} />;
    return show(request, reply, { title: sayFor(request)('request.mailbox.sent.title'), body, back: path });
  });
}
