// Filing a request, from the start page to the reference.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ok } from '../../../kernel/index.ts';
import { asksForDocument, describePolicy } from '../../../recovery/assurance/index.ts';
import {
  type Claim,
  type CountDraftRefusal,
  countDraft,
  draftOf,
  filedOf,
  fileRequest,
  forgetReturnCode,
  openDraft,
  saveAnswers,
  withdrawRequest,
} from '../../../recovery/requests/index.ts';
import {
  claimHere,
  clearDevice,
  flash,
  type House,
  keepClaim,
  languageOf,
  networkOf,
  type Place,
  problemOf,
  readForm,
  readQuery,
  refusedForm,
  sayFor,
  show,
} from '../../kit/index.ts';
import { answersForm } from '../guide/form.ts';
import { carriedOver } from './carried-over.ts';
import { CheckPage } from './check-page.tsx';
import { confirmRoutes } from './confirm-routes.tsx';
import { draftHere } from './here.ts';
import { mailboxRoutes } from './mailbox-routes.tsx';
import { questionRoutes } from './question-routes.tsx';
import { secretRoutes } from './secret-routes.tsx';
import { SentPage } from './sent-page.tsx';
import { StartPage } from './start-page.tsx';
import { pathOf, stepBefore } from './steps.ts';

export const requestPlace: Place = (app, house) => {
  startRoutes(app, house);
  questionRoutes(app, house);
  mailboxRoutes(app, house);
  confirmRoutes(app, house);
  secretRoutes(app, house);
  checkRoutes(app, house);
  sentRoutes(app, house);
};

function startRoutes(app: FastifyInstance, house: House): void {
  async function showStart(request: FastifyRequest, reply: FastifyReply, refused?: CountDraftRefusal) {
    const claim = await claimHere(request);
    const draft = claim && (await draftOf(house, claim));
    const goOn = draft ? pathOf('check') : claim ? '/status' : undefined;
    const policy = describePolicy(house.policy);
    const sent = refused ? readForm(request, answersForm) : readQuery(request, answersForm);
    const told = sent.ok ? sent.value : undefined;
    const body = <StartPage policy={policy} documentWanted={asksForDocument(house.policy)} goOn={goOn} told={told} />;
    const page = { title: sayFor(request)('request.start.title'), body, back: '/' };
    if (!refused) return show(request, reply, page);
    const { status } = problemOf(refused, sayFor(request));
    return show(request, reply, { ...page, form: refusedForm(request, 'form', refused), status });
  }
  app.get('/request', async (request, reply) => showStart(request, reply));

  app.post('/request', async (request, reply) => {
    const untouched = await untouchedDraft(house, await claimHere(request));
    const counted = untouched ? ok(null) : await countDraft(house, networkOf(request));
    if (!counted.ok) return showStart(request, reply, counted.refusal);
    const { token, claim } = untouched ?? (await openDraft(house, languageOf(request)));
    const told = readForm(request, answersForm);
    if (told.ok) await saveAnswers(house, claim, carriedOver(told.value));
    if (token !== undefined) keepClaim(request, reply, token);
    return reply.redirect(pathOf('account'), 303);
  });

  app.post('/request/leave', async (request, reply) => {
    const claim = await claimHere(request);
    // Nobody could come back to it: a draft has no return code.
    if (claim && (await draftOf(house, claim))) await withdrawRequest(house, claim);
    await clearDevice(request, reply);
    flash(reply, house, 'request.left');
    return reply.redirect('/', 303);
  });
}

/** The draft that a first press of the button opened a moment ago: a second press goes on with it. */
async function untouchedDraft(house: House, claim: Claim | undefined) {
  const draft = claim && (await draftOf(house, claim));
  if (!claim || !draft) return undefined;
  const isUntouched = Object.keys(draft.answers).length === 0 && !draft.mailbox && !draft.passwordNoted;
  return isUntouched ? { claim, token: undefined } : undefined;
}

function checkRoutes(app: FastifyInstance, house: House): void {
  const path = pathOf('check');
  app.get(path, async (request, reply) => {
    const here = await draftHere(request, reply);
    if (!here) return reply;
    const back = stepBefore('check', here.draft);
    return show(request, reply, {
      title: sayFor(request)('request.check.title'),
      body: <CheckPage draft={here.draft} />,
      back,
    });
  });

  app.post(path, async (request, reply) => {
    const here = await draftHere(request, reply);
    if (!here) return reply;
    const filed = await fileRequest(house, here.claim);
    if (filed.ok) return reply.redirect('/request/sent', 303);
    const draft = { ...here.draft, missing: filed.refusal.missing };
    const title = sayFor(request)('request.check.title');
    return show(request, reply, {
      title,
      body: <CheckPage draft={draft} />,
      status: 422,
      back: stepBefore('check', draft),
    });
  });
}

function sentRoutes(app: FastifyInstance, house: House): void {
  app.get('/request/sent', async (request, reply) => {
    const claim = await claimHere(request);
    const filed = claim && (await filedOf(house, claim));
    if (!filed) return reply.redirect(claim ? pathOf('check') : '/status', 303);
    return show(request, reply, { title: sayFor(request)('request.sent.title'), body: <SentPage filed={filed} /> });
  });

  app.post('/request/kept', async (request, reply) => {
    const claim = await claimHere(request);
    if (claim) await forgetReturnCode(house, claim);
    return reply.redirect('/status', 303);
  });
}
