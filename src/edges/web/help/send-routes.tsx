// The mailed link: it opens a page, and the button there sends the message (law 16). Any device will do.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { lookAtMessage, type MessageRefusal, sendMessage } from '../../../recovery/contact/index.ts';
import { clearCookie, type House, mailedLink, problemOf, readCookie, sayFor, show } from '../../kit/index.ts';
import { DonePage, NoLinkPage, SendPage } from './contact-pages.tsx';

const path = '/help/contact/send';
const cookie = 'message-link';

export function sendRoutes(app: FastifyInstance, house: House): void {
  mailedLink(app, house, { from: `${path}/:token`, cookie, to: path });

  app.get(path, async (request, reply) => {
    const seen = await lookAtMessage(house, readCookie(request, house, cookie) ?? '');
    if (!seen.ok) return unusable(request, reply, seen.refusal);
    const title = sayFor(request)('contact.confirm.title');
    return show(request, reply, { title, body: <SendPage message={seen.value} /> });
  });

  app.post(path, async (request, reply) => {
    const sent = await sendMessage(house, readCookie(request, house, cookie) ?? '');
    clearCookie(reply, house, cookie);
    clearCookie(reply, house, 'message');
    return sent.ok ? reply.redirect('/help/contact/done', 303) : unusable(request, reply, sent.refusal);
  });

  app.get('/help/contact/done', (request, reply) =>
    show(request, reply, { title: sayFor(request)('contact.done.title'), body: <DonePage /> }),
  );
}

function unusable(request: FastifyRequest, reply: FastifyReply, refusal: MessageRefusal): FastifyReply {
  const say = sayFor(request);
  const { status, text } = problemOf(refusal, say);
  return show(request, reply, { title: say('kit.mail.dead-link'), body: <NoLinkPage why={text} />, status });
}
