// Making new codes: stage, save, prove, done. Each page can be left and come back to for 30 minutes.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { numberAsked, proveSheet, sheetsOf, stagedSheet, stageSheet } from '../../../accounts/codes/index.ts';
import type { Session } from '../../../accounts/sessions/index.ts';
import type { SheetOnRecord, StagedSheet } from '../../../directory/index.ts';
import { after, minutes } from '../../../kernel/index.ts';
import {
  type FormState,
  freshlySignedIn,
  type House,
  problemOf,
  readForm,
  refusedCode,
  sayFor,
  sendSheetFile,
  show,
  signedIn,
} from '../../kit/index.ts';
import { backForm, reasonForm } from './form.ts';
import { place, workingOf } from './overview-page.tsx';
import { DonePage, ProvePage, SavePage, WhyPage, worksWhen } from './renew-pages.tsx';

export function renewPages(app: FastifyInstance, house: House): void {
  whyPages(app, house);
  savePages(app);
  provePages(app, house);
  app.get(`${place}/done`, async (request, reply) => {
    const session = await signedIn(request, reply);
    if (!session) return reply;
    const sheets = await sheetsFor(request, session);
    const working = workingOf(sheets);
    if (!working) return reply.redirect(place, 303);
    const replaced = newestReplaced(sheets)?.label;
    const title = sayFor(request)('codes.done.title', { sheet: working.label });
    return show(request, reply, { title, body: <DonePage sheet={working.label} replaced={replaced} /> });
  });
}

function whyPages(app: FastifyInstance, house: House): void {
  app.get(`${place}/new`, async (request, reply) => {
    const session = await freshlySignedIn(request, reply);
    return session ? showWhy(request, reply, session) : reply;
  });
  app.post(`${place}/new`, async (request, reply) => {
    const session = await freshlySignedIn(request, reply);
    if (!session) return reply;
    // Codes stand in for an app; without one there is nothing they could stand in for.
    if (!session.hasFactor) return reply.redirect(place, 303);
    const isFirst = workingOf(await sheetsFor(request, session)) === undefined;
    const form = readForm(request, reasonForm);
    if (!isFirst && !form.ok) return showWhy(request, reply, session, form.form);
    await stageSheet(house, session.account, isFirst || !form.ok ? 'first' : form.value.reason);
    return reply.redirect(`${place}/save`, 303);
  });
}

async function showWhy(request: FastifyRequest, reply: FastifyReply, session: Session, form?: FormState) {
  if (!session.hasFactor) return reply.redirect(place, 303);
  const working = workingOf(await sheetsFor(request, session))?.label;
  const say = sayFor(request);
  const title = working === undefined ? say('codes.why.first-title') : say('codes.why.title');
  return show(request, reply, { title, body: <WhyPage working={working} />, back: place, ...(form && { form }) });
}

function savePages(app: FastifyInstance): void {
  app.get(`${place}/save`, async (request, reply) => {
    const waiting = await waitingSheet(request, reply);
    if (!waiting) return reply;
    const { sheet, working, username } = waiting;
    const until = after(sheet.madeAt, minutes(30));
    const body = <SavePage sheet={sheet} username={username} working={working} until={until} />;
    return show(request, reply, { title: sayFor(request)('codes.save.title'), body, back: place });
  });
  app.get(`${place}/download`, async (request, reply) => {
    const waiting = await waitingSheet(request, reply);
    if (!waiting) return reply;
    const { sheet, working, username } = waiting;
    return sendSheetFile(request, reply, { sheet, username, works: worksWhen(sayFor(request), working) });
  });
}

function provePages(app: FastifyInstance, house: House): void {
  app.get(`${place}/prove`, async (request, reply) => {
    const waiting = await waitingSheet(request, reply);
    return waiting ? showProve(request, reply, waiting) : reply;
  });
  app.post(`${place}/prove`, async (request, reply) => {
    const waiting = await waitingSheet(request, reply);
    if (!waiting) return reply;
    const form = readForm(request, backForm);
    if (!form.ok) return showProve(request, reply, waiting, { form: form.form });
    const proven = await proveSheet(house, waiting.session.account, form.value.code);
    if (proven.ok) return reply.redirect(`${place}/done`, 303);
    const { status } = problemOf(proven.refusal, sayFor(request));
    return showProve(request, reply, waiting, { form: refusedCode(request, proven.refusal), status });
  });
}

function showProve(
  request: FastifyRequest,
  reply: FastifyReply,
  { sheet: { label } }: Waiting,
  again: { readonly form?: FormState; readonly status?: number } = {},
): FastifyReply {
  const body = <ProvePage sheet={label} number={numberAsked(label)} />;
  return show(request, reply, { title: sayFor(request)('codes.prove.title'), body, back: `${place}/save`, ...again });
}

interface Waiting {
  readonly session: Session;
  readonly username: string;
  readonly sheet: StagedSheet;
  readonly working: string | undefined;
}

/** The sheet that waits, for who may see its codes; undefined after a redirect. */
async function waitingSheet(request: FastifyRequest, reply: FastifyReply): Promise<Waiting | undefined> {
  const session = await freshlySignedIn(request, reply);
  if (!session) return undefined;
  const sheet = await stagedSheet(request.server.house, session.account);
  // Its 30 minutes are over, or it is switched on: the overview says which.
  if (!sheet) reply.redirect(place, 303);
  const working = workingOf(await sheetsFor(request, session))?.label;
  return sheet && { session, username: session.username, sheet, working };
}

const sheetsFor = (request: FastifyRequest, { account }: Session): Promise<readonly SheetOnRecord[]> =>
  request.server.house.db.read((tx) => sheetsOf(request.server.house, tx, account));

const newestReplaced = (sheets: readonly SheetOnRecord[]): SheetOnRecord | undefined =>
  sheets
    .filter((sheet) => sheet.state === 'replaced')
    .sort((a, b) => (b.replacedAt?.getTime() ?? 0) - (a.replacedAt?.getTime() ?? 0))[0];
