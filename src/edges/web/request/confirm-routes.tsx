// The link that was mailed: it opens a page, and the button there confirms the mailbox (law 16). Any device will do.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { confirmMailbox, lookAtMailbox, type MailboxLinkRefusal } from '../../../recovery/requests/index.ts';
import {
  claimHere,
  clearCookie,
  flash,
  type House,
  mailedLink,
  problemOf,
  readCookie,
  sayFor,
  show,
} from '../../kit/index.ts';
import { ConfirmedElsewherePage, ConfirmPage, NoLinkPage } from './mailbox-pages.tsx';

const path = '/request/mailbox/confirm';
const confirmedPath = '/request/mailbox/confirmed';
const cookie = 'mailbox-link';

export function confirmRoutes(app: FastifyInstance, house: House): void {
  mailedLink(app, house, { from: '/request/mailbox/:token', cookie, to: path });

  app.get(path, async (request, reply) => {
    const token = readCookie(request, house, cookie);
    if (token === undefined) return unusable(request, reply, undefined);
    const seen = await lookAtMailbox(house, token);
    if (!seen.ok) return unusable(request, reply, seen.refusal);
    const body = <ConfirmPage address={seen.value.address} />;
    return show(request, reply, { title: sayFor(request)('request.confirm.title'), body });
  });

  app.get(confirmedPath, (request, reply) =>
    show(request, reply, { title: sayFor(request)('request.confirm.done.title'), body: <ConfirmedElsewherePage /> }),
  );

  app.post(path, async (request, reply) => {
    const token = readCookie(request, house, cookie);
    if (token === undefined) return unusable(request, reply, undefined);
    const confirmed = await confirmMailbox(house, token);
    clearCookie(reply, house, cookie);
    if (!confirmed.ok) return unusable(request, reply, confirmed.refusal);
    const claim = await claimHere(request);
    if (claim?.request === confirmed.value.request) {
      flash(reply, house, 'request.mailbox.done');
      return reply.redirect('/request/mailbox/sent', 303);
    }
    return reply.redirect(confirmedPath, 303);
  });
}

function unusable(request: FastifyRequest, reply: FastifyReply, refusal: MailboxLinkRefusal | undefined): FastifyReply {
  const say = sayFor(request);
  const { status, text } = refusal ? problemOf(refusal, say) : { status: 410, text: say('request.confirm.none') };
  return show(request, reply, {
    title: say('kit.mail.dead-link'),
    body: <NoLinkPage why={text} />,
    status,
  });
}
