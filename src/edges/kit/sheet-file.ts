// The sheet as a text file: its name and its first line say what it is, so that a search finds it years later.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { inGroups } from '../../accounts/codes/index.ts';
import type { StagedSheet } from '../../directory/index.ts';
import { sayFor } from './say.ts';

/** A sheet and what is said on it, on screen, on paper and in its file. */
export interface SheetToKeep {
  readonly sheet: StagedSheet;
  readonly username: string;
  /** From when its codes work. */
  readonly works: string;
}

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'site';

export function sendSheetFile(request: FastifyRequest, reply: FastifyReply, kept: SheetToKeep): FastifyReply {
  const { label, madeAt } = kept.sheet;
  const site = slug(request.server.house.site.name);
  const name = `${site}-recovery-codes-${label}-${madeAt.toISOString().slice(0, 10)}.txt`;
  return reply
    .header('content-disposition', `attachment; filename="${name}"`)
    .type('text/plain; charset=utf-8')
    .send(textOf(request, site, kept));
}

function textOf(request: FastifyRequest, slugOfSite: string, { sheet, username, works }: SheetToKeep): string {
  const say = sayFor(request);
  const site = request.server.house.site.name;
  return [
    `${say('kit.sheet.prefix')} ${slugOfSite} ${sheet.label}`,
    '',
    say('kit.sheet.for', { site, username }),
    say('kit.sheet.caption', { sheet: sheet.label, at: sheet.madeAt }),
    works,
    '',
    ...sheet.codes.map((code, i) => `${i + 1}. ${inGroups(code)}`),
    '',
    say('kit.sheet.how'),
    '',
  ].join('\r\n');
}
