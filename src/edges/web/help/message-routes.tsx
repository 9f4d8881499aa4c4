// Writing to support: what was typed is kept through every refusal, and shown again while it waits.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { keptFor, type Message, messageOf, writeMessage } from '../../../recovery/contact/index.ts';
import {
  emptyForm,
  type FormState,
  flash,
  type House,
  isMailAddress,
  languageOf,
  readCookie,
  readForm,
  readQuery,
  refusedForm,
  sayFor,
  setCookie,
  show,
} from '../../kit/index.ts';
import { ElsewherePage, MessagePage, SentPage } from './contact-pages.tsx';
import { messageForm, subjectForm } from './form.ts';

const path = '/help/contact/message';
const cookie = 'message';

export function messageRoutes(app: FastifyInstance, house: House): void {
  const page = (request: FastifyRequest, reply: FastifyReply, about: Message['about'], form: FormState) =>
    show(request, reply, {
      title: sayFor(request)('contact.message.title'),
      body: isMailAddress(house.site.supportContact) ? <MessagePage about={about} /> : <ElsewherePage />,
      form,
      back: '/help/contact',
    });

  app.get(path, async (request, reply) => {
    const asked = readQuery(request, subjectForm);
    if (!asked.ok) return reply.redirect('/help/contact', 303);
    const waiting = await messageHere(request, house);
    const form = emptyForm(waiting && { message: waiting.text, address: waiting.address });
    return page(request, reply, asked.value.about, form);
  });

  app.post(path, async (request, reply) => {
    if (!isMailAddress(house.site.supportContact)) return reply.redirect('/help/contact', 303);
    const sent = readForm(request, messageForm);
    if (!sent.ok) return page(request, reply, subjectOf(sent.form), sent.form);
    const { about, address, message: text } = sent.value;
    const before = readCookie(request, house, cookie);
    const written = await writeMessage(house, { about, address, text, language: languageOf(request), before });
    if (!written.ok) return page(request, reply, about, refusedForm(request, 'address', written.refusal));
    setCookie(reply, house, cookie, written.value.token, { maxAge: keptFor });
    return reply.redirect('/help/contact/sent', 303);
  });

  app.get('/help/contact/sent', async (request, reply) => {
    const message = await messageHere(request, house);
    if (!message) {
      flash(reply, house, 'contact.sent.none');
      return reply.redirect('/help/contact', 303);
    }
    return show(request, reply, {
      title: sayFor(request)('contact.sent.title'),
      body: <SentPage message={message} />,
      back: `${path}?about=${message.about}`,
    });
  });
}

/** A form without a subject of ours is still shown with everything in it. */
const subjectOf = ({ values }: FormState): Message['about'] => (values['about'] === 'data' ? 'data' : 'other');

function messageHere(request: FastifyRequest, house: House): Promise<Message | undefined> {
  const token = readCookie(request, house, cookie);
  return token === undefined ? Promise.resolve(undefined) : messageOf(house, token);
}
