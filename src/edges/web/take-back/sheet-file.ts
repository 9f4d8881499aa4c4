// The sheet as a text file to keep, named like every other sheet of the house.
import { inGroups } from '../../../accounts/codes/index.ts';
import type { StagedSheet } from '../../../directory/index.ts';
import type { Site } from '../../../kernel/index.ts';
import type { Say } from '../../../words/index.ts';
import { sheetFileName } from '../codes/sheet-file.ts';

interface SheetFile {
  readonly name: string;
  readonly text: string;
}

export function sheetFile(say: Say, site: Pick<Site, 'name'>, username: string, sheet: StagedSheet): SheetFile {
  const { label, madeAt, codes } = sheet;
  const lines = [
    `${say('codes.sheet.prefix')} ${label}`,
    '',
    say('take-back.codes.for', { site: site.name, username }),
    say('take-back.codes.caption', { sheet: label, at: madeAt }),
    say('take-back.codes.works-when'),
    '',
    ...codes.map((code, i) => `${i + 1}. ${inGroups(code)}`),
    '',
    say('take-back.codes.how'),
    '',
  ];
  return { name: sheetFileName(site.name, sheet), text: lines.join('\r\n') };
}
