// From "what is it about" to the place that answers it; a message to support only where no page does.
import type { FastifyInstance } from 'fastify';
import { emptyForm, type House, readQuery, sayFor, show } from '../../kit/index.ts';
import { AboutPage, ReportPage } from './contact-pages.tsx';
import { aboutForm, doors } from './form.ts';
import { messageRoutes } from './message-routes.tsx';
import { sendRoutes } from './send-routes.tsx';
import { contactUri, securityFile } from './well-known.ts';

type Query = { readonly Querystring: Readonly<Record<string, string | string[] | undefined>> };

export function contactRoutes(app: FastifyInstance, house: House): void {
  app.get<Query>('/help/contact', (request, reply) => {
    const asked = request.query['ask'] !== undefined;
    const sent = readQuery(request, aboutForm);
    if (asked && sent.ok) return reply.redirect(doors[sent.value.about], 303);
    const form = asked && !sent.ok ? sent.form : emptyForm();
    return show(request, reply, { title: sayFor(request)('contact.title'), body: <AboutPage />, form, back: '/help' });
  });

  app.get('/help/contact/report', (request, reply) => {
    const file = contactUri(house.site.securityContact) === undefined ? undefined : securityFile;
    const title = sayFor(request)('contact.report.title');
    return show(request, reply, { title, body: <ReportPage securityFile={file} />, back: '/help/contact' });
  });

  messageRoutes(app, house);
  sendRoutes(app, house);
}
