// The sheet as a text file: its name and its first line say what it is, so that a search finds it years later.
import { inGroups } from '../../../accounts/codes/index.ts';
import type { StagedSheet } from '../../../directory/index.ts';
import type { Say } from '../../../words/index.ts';

export interface SheetFor {
  readonly site: string;
  readonly username: string;
  /** The sheet that works until this one is switched on. */
  readonly working: string | undefined;
}

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'site';

export const sheetFileName = (site: string, { label, madeAt }: StagedSheet): string =>
  `${slug(site)}-recovery-codes-${label}-${madeAt.toISOString().slice(0, 10)}.txt`;

export function sheetText(say: Say, sheet: StagedSheet, { site, username, working }: SheetFor): string {
  const until = working === undefined ? [] : [say('codes.sheet.until-then', { working })];
  return [
    `${say('codes.sheet.prefix')} ${slug(site)} ${sheet.label}`,
    '',
    say('codes.save.for', { site, username }),
    say('codes.save.caption', { sheet: sheet.label, at: sheet.madeAt }),
    [say('codes.sheet.works-when'), ...until].join(' '),
    '',
    ...sheet.codes.map((code, i) => `${i + 1}. ${inGroups(code)}`),
    '',
    say('codes.sheet.how'),
    '',
  ].join('\r\n');
}
