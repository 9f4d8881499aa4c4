// `latchkey record verify`: walks the record's hash chain from its start.
import { readConfig } from '../../../config/index.ts';
import { type KeptLink, verifyRecord } from '../../../record/index.ts';
import { openHouseDatabase, prepareDatabase } from '../../prepare-database.ts';
import type { Command } from '../command.ts';
import { Stop } from '../problem.ts';

export const recordVerify: Command = {
  name: 'record verify',
  summary: 'checks that no entry of the record was changed or dropped',
  details:
    'Reads every link of the hash chain and changes nothing. A live site may be running; a demo has to be stopped. A rewrite of\n' +
    'the whole chain shows only beside a link that was kept elsewhere: write down the one it prints, and give it back later.',
  options: [{ flag: '--kept <LINK>', says: 'a link printed earlier, as POSITION:HASH' }],
  examples: [
    ['latchkey record verify', 'the chain is whole, or the position where it breaks'],
    ['latchkey record verify --kept 120:9f3a…', 'also that link 120 is still the one you wrote down'],
  ],
  run: async ({ environment, options }) => {
    const kept = options.kept === undefined ? undefined : linkFrom(options.kept);
    const config = readConfig(environment);
    const opened = await openHouseDatabase(config, 'refuse');
    try {
      await prepareDatabase(config, opened, 'refuse');
      const checked = await verifyRecord(opened.database, kept);
      if (checked.whole) return { text: wholeText(checked), json: { ...checked } };
      const lines = [
        `The record breaks at position ${checked.brokenAt}: that entry, or one before it, was changed or dropped.`,
        'Keep this database as it is, and compare it with a backup from before.',
      ];
      return { text: lines.join('\n'), json: { ...checked }, exit: 'no' };
    } finally {
      await opened.close();
    }
  },
};

const wholeText = ({ links, head }: { readonly links: number; readonly head: string }): string =>
  links === 0
    ? 'The record is whole: nothing is in its chain yet.'
    : `The record is whole: ${links} links.\nThe last one, to keep elsewhere: ${links}:${head}`;

function linkFrom(text: string): KeptLink {
  const [, position, hash] = /^([1-9]\d{0,14}):([0-9a-f]{64})$/.exec(text.toLowerCase()) ?? [];
  if (position === undefined || hash === undefined)
    throw new Stop({
      exit: 'usage',
      code: 'link_malformed',
      message: '--kept takes a link as record verify prints it: a position, a colon and 64 hex digits.',
    });
  return { position: Number(position), hash };
}
