// A request in the console: opened, decided.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { accountById } from '../../accounts/identity/index.ts';
import type { Session } from '../../accounts/sessions/index.ts';
import { readId } from '../../kernel/index.ts';
import { type DecideRefusal, decide, openRequest, type Review, type Tally } from '../../recovery/review/index.ts';
import type { PlainKey } from '../../words/index.ts';
import {
  emptyForm,
  type FormState,
  flash,
  type House,
  type Place,
  problemOf,
  readForm,
  refusedForm,
  sayFor,
  show,
  signedInToConsole,
} from '../kit/index.ts';
import { decideForm } from './form.ts';
import { showNotHere } from './not-here.tsx';
import { RequestPage } from './request-page.tsx';

type OfRequest = { Params: { id: string } };

export const requestRoutes: Place = (app, house) => {
  app.get<OfRequest>('/console/requests/:id', async (request, reply) => {
    const session = await signedInToConsole(request, reply);
    return session ? showRequest(request, reply, session, emptyForm()) : reply;
  });
  app.post<OfRequest>('/console/requests/:id/decide', async (request, reply) => {
    const session = await signedInToConsole(request, reply);
    if (!session) return reply;
    const id = readId<'request'>(request.params.id);
    if (!id) return showNotHere(request, reply, session, { code: 'request_not_in_review' });
    const read = readForm(request, decideForm);
    if (!read.ok) return showRequest(request, reply, session, read.form);
    const { words, note, ...said } = read.value;
    const own = { words: words === '' ? undefined : words, note: note === '' ? undefined : note };
    const decided = await decide(house, { ...said, ...own, request: id, reviewer: session });
    if (!decided.ok) return showRefused(request, reply, session, decided.refusal);
    flash(reply, house, outcomeOf(decided.value));
    return reply.redirect('/console', 303);
  });
};

function outcomeOf(result: Tally): PlainKey {
  if (!result.settled) return 'console.decided.first';
  return result.verdict === 'approve' ? 'console.decided.approved' : 'console.decided.refused';
}

const fieldOf = ({ code }: DecideRefusal): string =>
  code === 'reason_missing' ? 'reason' : code === 'reason_words_missing' ? 'words' : 'verdict';

/** The request as it is now, with what was refused; what was typed is kept. */
function showRefused(request: FastifyRequest, reply: FastifyReply, session: Session, refusal: DecideRefusal) {
  const { status } = problemOf(refusal, sayFor(request));
  return showRequest(request, reply, session, refusedForm(request, fieldOf(refusal), refusal), status);
}

async function showRequest(
  request: FastifyRequest,
  reply: FastifyReply,
  session: Session,
  form: FormState,
  status?: number,
): Promise<FastifyReply> {
  const { house } = request.server;
  const id = readId<'request'>(Object(request.params)['id']);
  const opened = id
    ? await openRequest(house, { reviewer: session, request: id })
    : ({ ok: false, refusal: { code: 'request_not_in_review' } } as const);
  if (!opened.ok) return showNotHere(request, reply, session, opened.refusal);
  const review = opened.value;
  const view = { review, username: session.username, names: await namesIn(house, review) };
  return show(request, reply, {
    title: sayFor(request)('console.request.title', { reference: review.reference }),
    body: <RequestPage {...view} />,
    form,
    wide: true,
    ...(status === undefined ? {} : { status }),
  });
}

/** Reviewers stand by their decisions with their names. */
async function namesIn(house: House, { decisions }: Review): Promise<ReadonlyMap<string, string>> {
  const reviewers = [...new Set(decisions.map(({ reviewer }) => reviewer))];
  return house.db.read(async (tx) => {
    const names = new Map<string, string>();
    for (const reviewer of reviewers) {
      const account = await accountById(tx, reviewer);
      if (account) names.set(reviewer, account.username);
    }
    return names;
  });
}
