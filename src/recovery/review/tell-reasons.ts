// Tells the claimant why: the reasons of those who refused, in the words of the list and their own.
import type { World, WriteTx } from '../../kernel/index.ts';
import { tellByMail } from '../../notices/index.ts';
import { speak } from '../../words/index.ts';
import type { RequestForReview } from '../requests/index.ts';
import type { Decision } from './decision.ts';

type Told = Pick<RequestForReview, 'id' | 'reference' | 'contact' | 'language'>;

export async function tellReasons(
  world: Pick<World, 'clock' | 'random' | 'keys' | 'wake' | 'site'>,
  tx: WriteTx,
  { id, reference, contact, language }: Told,
  decisions: readonly Pick<Decision, 'reason' | 'words'>[],
): Promise<void> {
  const say = speak(language);
  const said = decisions.flatMap(({ reason, words }) =>
    reason ? [`- ${[say(`mail.review-reason.${reason}`), words].filter(Boolean).join(' ')}`] : [],
  );
  const reasons = [...new Set(said)].join('\n');
  await tellByMail(world, tx, 'review-reasons', contact, { reference, reasons }, { request: id, language });
}
