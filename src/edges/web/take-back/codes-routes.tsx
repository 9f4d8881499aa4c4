// The new sheet: saved, then one of its codes typed back (law 3).
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { StagedSheet } from '../../../directory/index.ts';
import { type FormState, type House, readForm, refusedForm, sayFor, sendSheetFile, show } from '../../kit/index.ts';
import { CodesPage } from './codes-page.tsx';
import { typeBackForm } from './form.ts';
import { inWindow, nextStep, type OpenTaking } from './standing.ts';
import { TypeBackPage } from './type-back-page.tsx';

interface WithSheet extends OpenTaking {
  readonly sheet: StagedSheet;
}

export function codesRoutes(app: FastifyInstance, house: House): void {
  async function withSheet(request: FastifyRequest, reply: FastifyReply): Promise<WithSheet | undefined> {
    const found = await inWindow(request, reply, house);
    const staged = found && (await house.directory.takeBack.stageSheet(found.operation));
    if (found && staged?.ok) return { ...found, sheet: staged.value };
    // Finished meanwhile, on another page: the list knows where it stands.
    if (staged) reply.redirect('/take-back', 303);
    return undefined;
  }

  app.get('/take-back/codes', async (request, reply) => {
    const found = await withSheet(request, reply);
    if (!found) return reply;
    const { sheet, until, view, progress } = found;
    const title = sayFor(request)('take-back.codes.title');
    const body = <CodesPage sheet={sheet} username={view.username} until={until} proven={progress.sheet} />;
    return show(request, reply, { title, body, back: '/take-back' });
  });

  app.get('/take-back/codes/sheet.txt', async (request, reply) => {
    const found = await withSheet(request, reply);
    if (!found) return reply;
    const works = sayFor(request)('take-back.codes.works-when');
    return sendSheetFile(request, reply, { sheet: found.sheet, username: found.view.username, works });
  });

  typeBackRoutes(app, house, withSheet);
}

function typeBackRoutes(
  app: FastifyInstance,
  house: House,
  withSheet: (request: FastifyRequest, reply: FastifyReply) => Promise<WithSheet | undefined>,
): void {
  const path = '/take-back/codes/type-back';
  const ask = (request: FastifyRequest, reply: FastifyReply, { sheet, until }: WithSheet, form?: FormState) => {
    const title = sayFor(request)('take-back.type-back.title');
    const body = <TypeBackPage label={sheet.label} until={until} />;
    return show(request, reply, { title, body, back: '/take-back/codes', ...(form && { form }) });
  };

  app.get(path, async (request, reply) => {
    const found = await withSheet(request, reply);
    return found ? ask(request, reply, found) : reply;
  });

  app.post(path, async (request, reply) => {
    const found = await withSheet(request, reply);
    if (!found) return reply;
    const read = readForm(request, typeBackForm);
    if (!read.ok) return ask(request, reply, found, read.form);
    const proven = await house.directory.takeBack.proveSheet(found.operation, read.value.code);
    if (!proven.ok) return ask(request, reply, found, refusedForm(request, 'code', proven.refusal));
    return reply.redirect(nextStep({ ...found.progress, sheet: true }), 303);
  });
}
