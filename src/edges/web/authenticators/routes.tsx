// The owner's authenticators. Everything that changes them wants a factor shown within 15 minutes.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  type Factor,
  factorsOf,
  otpauthUri,
  removeFactor,
  stagedFactor,
  stageFactor,
} from '../../../accounts/factors/index.ts';
import { addAuthenticator, type Session } from '../../../accounts/sessions/index.ts';
import { readId } from '../../../kernel/index.ts';
import {
  type FormState,
  flash,
  freshlySignedIn,
  type House,
  keepSession,
  type Place,
  problemOf,
  readForm,
  refusedForm,
  sayFor,
  show,
  signedIn,
} from '../../kit/index.ts';
import { firstCodeForm } from './form.ts';
import { ListPage, NewPage, place, RemovePage } from './pages.tsx';

export const authenticatorsPlace: Place = (app, house) => {
  app.get(place, async (request, reply) => {
    const session = await signedIn(request, reply);
    if (!session) return reply;
    const factors = await house.db.read((tx) => factorsOf(tx, session.account));
    const title = sayFor(request)('authenticators.title');
    return show(request, reply, { title, body: <ListPage factors={factors} />, back: '/account' });
  });
  app.post(place, async (request, reply) => {
    const session = await freshlySignedIn(request, reply);
    if (!session) return reply;
    await stageFactor(house, { session: session.id, account: session.account });
    return reply.redirect(`${place}/new`, 303);
  });
  newPages(app, house);
  removePages(app, house);
};

function newPages(app: FastifyInstance, house: House): void {
  app.get(`${place}/new`, async (request, reply) => {
    const session = await freshlySignedIn(request, reply);
    return session ? showNew(request, reply, session) : reply;
  });
  app.post(`${place}/new`, async (request, reply) => {
    const session = await freshlySignedIn(request, reply);
    if (!session) return reply;
    const form = readForm(request, firstCodeForm);
    if (!form.ok) return showNew(request, reply, session, form.form);
    const { name, code } = form.value;
    const added = await addAuthenticator(house, session, { name, typed: code });
    if (!added.ok) return showNew(request, reply, session, refusedForm(request, 'code', added.refusal));
    keepSession(reply, house, added.value.token);
    flash(reply, house, 'authenticators.added-flash');
    return reply.redirect(place, 303);
  });
}

async function showNew(request: FastifyRequest, reply: FastifyReply, session: Session, form?: FormState) {
  const { house } = request.server;
  const secret = await stagedFactor(house, session.id);
  // Its 30 minutes are over, or it was proven in another tab: there is nothing to scan any more.
  if (secret === undefined) return reply.redirect(place, 303);
  const { username } = session;
  const body = <NewPage secret={secret} uri={otpauthUri(house.site, username, secret)} username={username} />;
  const title = sayFor(request)('authenticators.new.title');
  return show(request, reply, { title, body, back: place, ...(form === undefined ? {} : { form }) });
}

function removePages(app: FastifyInstance, house: House): void {
  const path = `${place}/:id/remove`;
  app.get(path, async (request, reply) => {
    const session = await freshlySignedIn(request, reply);
    if (!session) return reply;
    const factor = await factorOf(request, session);
    return factor ? showRemove(request, reply, factor) : reply.callNotFound();
  });
  app.post(path, async (request, reply) => {
    const session = await freshlySignedIn(request, reply);
    if (!session) return reply;
    const factor = await factorOf(request, session);
    if (!factor) return reply.callNotFound();
    const removed = await removeFactor(house, session.account, factor.id);
    if (!removed.ok) {
      const { status } = problemOf(removed.refusal, sayFor(request));
      return showRemove(request, reply, factor, { form: refusedForm(request, 'form', removed.refusal), status });
    }
    flash(reply, house, 'authenticators.removed-flash');
    return reply.redirect(place, 303);
  });
}

/** One of the signed-in account's own; anybody else's is not found. */
async function factorOf(request: FastifyRequest, { account }: Session): Promise<Factor | undefined> {
  const id = readId<'factor'>((request.params as { id?: unknown }).id);
  const factors = await request.server.house.db.read((tx) => factorsOf(tx, account));
  return factors.find((factor) => factor.id === id);
}

function showRemove(
  request: FastifyRequest,
  reply: FastifyReply,
  factor: Factor,
  refused: { readonly form?: FormState; readonly status?: number } = {},
): FastifyReply {
  const title = sayFor(request)('authenticators.remove.title', { name: factor.name });
  return show(request, reply, { title, body: <RemovePage factor={factor} />, back: place, ...refused });
}
