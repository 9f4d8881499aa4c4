// Tells someone something: by mail, or on the account's own pages. Written in the caller's transaction; a job sends.
import { type AccountId, type NoticeId, newId, type RequestId, type World, type WriteTx } from '../kernel/index.ts';
import { type Language, speak, type Values, type WordKey } from '../words/index.ts';
import { insertNotice } from './store.ts';

/** Every mail has two texts of the catalogue: `mail.<kind>.subject` and `mail.<kind>.text`. */
export type MailKind = WordKey extends infer Key ? (Key extends `mail.${infer Kind}.text` ? Kind : never) : never;

type TextKey<Kind extends MailKind> = Extract<`mail.${Kind}.text`, WordKey>;
type SubjectKey<Kind extends MailKind> = Extract<`mail.${Kind}.subject`, WordKey>;
type BothValues<Kind extends MailKind> = (Values<TextKey<Kind>> extends [infer Text] ? Text : unknown) &
  (Values<SubjectKey<Kind>> extends [infer Subject] ? Subject : unknown);

export interface About {
  readonly account?: AccountId | undefined;
  readonly request?: RequestId | undefined;
  /** Of whoever reads it; the site's without one. */
  readonly language?: Language | undefined;
}
type Tell = Pick<World, 'clock' | 'random' | 'keys' | 'wake' | 'site'>;

/** `mail.*` texts may name `{site}` and `{support}` without being given them. */
export type Given<Kind extends MailKind> = Omit<BothValues<Kind>, 'site' | 'support'>;

/** Queues one mail. The text, which may hold a link with a token, is sealed until it is sent and then wiped. */
export async function tellByMail<Kind extends MailKind>(
  world: Tell,
  tx: WriteTx,
  kind: Kind,
  to: string,
  values: Given<Kind>,
  about: About = {},
): Promise<NoticeId> {
  const id = newId<'notice'>(world.random);
  const language = about.language ?? world.site.language;
  const { subject, text } = render(world, kind, values, language);
  const now = world.clock.now();
  const say = speak(language);
  const whole = `${text}\n\n--\n${say('mail.signature', { site: world.site.name })}\n${say('mail.support', { support: world.site.supportContact })}\n`;
  await insertNotice(tx, {
    ...blank(id, kind, about, now),
    channel: 'mail',
    address: to,
    subject: `${say('mail.prefix', { site: world.site.name })} ${subject}`,
    sealed_text: world.keys.seal('notice', id, new TextEncoder().encode(whole)),
    state: 'waiting',
    next_try_at: now,
  });
  await world.wake.wake(tx, 'deliver-notices');
  return id;
}

/** Shows the same words on the account's own pages: a channel that cannot bounce (law 8). */
export async function tellOnPage<Kind extends MailKind>(
  world: Tell,
  tx: WriteTx,
  kind: Kind,
  values: Given<Kind>,
  about: About & { readonly account: AccountId },
): Promise<NoticeId> {
  const id = newId<'notice'>(world.random);
  const { subject, text } = render(world, kind, values, about.language ?? world.site.language);
  const now = world.clock.now();
  await insertNotice(tx, {
    ...blank(id, kind, about, now),
    channel: 'page',
    subject,
    page_text: text,
    state: 'accepted',
    settled_at: now,
  });
  return id;
}

function render(world: Tell, kind: MailKind, values: object, language: Language) {
  const say = speak(language) as (key: string, values: object) => string;
  const all = { ...values, site: world.site.name, support: world.site.supportContact };
  return { subject: say(`mail.${kind}.subject`, all), text: say(`mail.${kind}.text`, all) };
}

const blank = (id: NoticeId, kind: string, about: About, now: Date) => ({
  id,
  created_at: now,
  kind,
  account: about.account ?? null,
  request: about.request ?? null,
  address: null,
  sealed_text: null,
  page_text: null,
  tries: 0,
  next_try_at: null,
  settled_at: null,
});
