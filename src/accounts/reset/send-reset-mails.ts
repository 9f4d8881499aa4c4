// The job that answers wishes for a new password: looks the accounts up, makes the links, queues the mails.
import { after, before, newId, newToken, type World, type WriteTx } from '../../kernel/index.ts';
import { tellByMail } from '../../notices/index.ts';
import { append } from '../../record/index.ts';
import { lockAccount } from '../identity/index.ts';
import { type MailTarget, mailTargets } from './mail-targets.ts';
import { linkLives, quietFor } from './rules.ts';
import { askedSince, insertLink, insertReset, replaceLive, takeWish, type Wish } from './store.ts';

type ResetWorld = Pick<World, 'clock' | 'random' | 'keys' | 'db' | 'wake' | 'site'>;

/** Answers every waiting wish, each in a transaction of its own, and returns how many there were. */
export async function sendResetMails(world: ResetWorld): Promise<number> {
  for (let answered = 0; ; answered++) if (!(await world.db.write((tx) => answerOne(world, tx)))) return answered;
}

async function answerOne(world: ResetWorld, tx: WriteTx): Promise<boolean> {
  const wish = await takeWish(tx, world.clock.now());
  if (wish === undefined) return false;
  const { typed, language } = wish;
  const targets = await mailTargets(tx, typed);
  for (const target of targets) await answerOwner(world, tx, target, wish);
  const link = `${world.site.origin}/forgot-password`;
  if (targets.length === 0 && typed.includes('@'))
    await tellByMail(world, tx, 'reset-unknown', typed, { link }, { language });
  return true;
}

async function answerOwner(
  world: ResetWorld,
  tx: WriteTx,
  { account, addresses }: MailTarget,
  { typed, language: asked }: Wish,
): Promise<void> {
  const now = world.clock.now();
  const { id, username, epoch, frozenAt, language } = await lockAccount(tx, account.id);
  // To a typed address in the language it was typed in, as for an address that nobody has (law 1).
  const about = { account: id, language: typed.includes('@') ? asked : language };
  if (frozenAt) {
    for (const { address } of addresses) await tellByMail(world, tx, 'reset-frozen', address, { username }, about);
    return;
  }
  if (await askedSince(tx, id, before(now, quietFor))) return;
  await replaceLive(tx, id, now);
  const reset = newId<'reset'>(world.random);
  const until = after(now, linkLives);
  await insertReset(tx, { id: reset, account: id, credential_epoch: epoch, asked_at: now, expires_at: until });
  for (const one of addresses) {
    const token = newToken(world.random);
    await insertLink(tx, world.keys.mac('reset-token', token), reset, one.id);
    const link = `${world.site.origin}/reset/${token}`;
    await tellByMail(world, tx, 'reset-link', one.address, { username, until, link }, about);
  }
  await append(world, tx, { kind: 'password.reset-asked', actor: { kind: 'claimant' }, account: id });
}
