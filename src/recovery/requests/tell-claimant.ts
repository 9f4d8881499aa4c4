// Tells the claimant, at the mailbox they showed, when it is their turn or a date is certain. Names no fact of the account:
// these mails are the same for one that does not exist (law 1).
import type { WriteTx } from '../../kernel/index.ts';
import { type Given, type MailKind, tellByMail } from '../../notices/index.ts';
import { sayDuration, speak } from '../../words/index.ts';
import type { Request } from './request.ts';
import { type Ending, type Life, startsBy, turnOf } from './rules.ts';
import type { Telling } from './tell-owner.ts';

/** What a move of the request means to the claimant, if it means anything to them. */
export async function tellClaimant(world: Telling, tx: WriteTx, before: Life, request: Request): Promise<void> {
  const { life, contact, reference, language } = request;
  if (contact === undefined || reference === undefined) return;
  const about = { request: request.id, language };
  const link = `${world.site.origin}/status`;
  const send = <Kind extends MailKind>(kind: Kind, values: Given<Kind>) =>
    tellByMail(world, tx, kind, contact, values, about);
  const { state, due, hold } = life;
  const until = due ?? life.since;
  switch (state) {
    case 'filed':
      return void (await send('request-filed', { reference, link }));
    case 'proving':
      if (turnOf(life) !== 'claimant') return;
      return void (await send('request-your-turn', { reference, until, lacking: life.why ?? 'proof', link }));
    case 'reviewing':
      return void (await send(life.overdue ? 'request-late' : 'request-reviewing', { reference, until, link }));
    case 'holding':
      if (!hold) return;
      if (before.state === 'holding')
        return void (await send('request-hold-started', { reference, until, day: until, link }));
      return void (await send('request-hold', {
        reference,
        wait: sayDuration(speak(language), hold.wait),
        startsBy: startsBy(hold),
        link,
      }));
    case 'granted':
      return void (await send('request-granted', { reference, until, link }));
    case 'contested':
      return void (await send('request-contested', { reference, until, link }));
    case 'withdrawn':
    case 'refused':
    case 'expired':
      // What people refuse, review tells, with their reasons.
      if (life.why === 'people') return;
      return void (await send(kindOfEnding(life.why), { reference, link: `${world.site.origin}/request` }));
    case 'completed':
    case 'draft':
      return;
  }
}

const kinds = {
  claimant: 'request-withdrawn',
  'owner-signed-in': 'request-signed-in',
  undecided: 'request-undecided',
  time: 'request-expired',
} as const satisfies Record<Exclude<Ending, 'people'>, MailKind>;

function kindOfEnding(why: Life['why']) {
  const isEnding = (one: Life['why']): one is keyof typeof kinds => one !== undefined && Object.hasOwn(kinds, one);
  if (!isEnding(why)) throw new Error(`a request ended for no reason: ${why}`);
  return kinds[why];
}
