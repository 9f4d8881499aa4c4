// Taking an account back: each step with its errors, and every way to arrive too early or too late.
import { generateSync } from 'otplib';
import { hours, minutes } from '../../../src/kernel/index.ts';
import { deliverNotices } from '../../../src/notices/index.ts';
import { completeTakeBacks, consumeGrant } from '../../../src/recovery/requests/index.ts';
import { linkIn } from '../../harness/mails.ts';
import { must } from '../../harness/must.ts';
import type { Seen, Visitor } from '../../harness/visitor.ts';
import type { GalleryPerson } from '../people.ts';
import type { GallerySite, Scene } from '../scene.ts';
import { newPassword, stageAll } from './staged.ts';

interface Taking {
  readonly site: GallerySite;
  readonly who: GalleryPerson;
  readonly visitor: Visitor;
  readonly filed: Awaited<ReturnType<GallerySite['walk']['granted']>>;
}

/** `shown`: it was shown freshly that it is them, so the steps are open. */
const taking = (name: string, reach: (at: Taking) => Promise<Seen>, wanted: Partial<Scene> = {}): Scene => ({
  name: `take-back/${name}`,
  ...wanted,
  arrange: async (site) => {
    const who = await site.someone();
    const filed = await site.walk.granted(who);
    return reach({ site, who, visitor: site.holding(filed.token), filed });
  },
});

const send = async ({ visitor }: Taking, path: string, fields: Record<string, string> = {}): Promise<Seen> =>
  visitor.submit(await visitor.get(path), fields, { action: path });
/** Leads to the first step, the new password. */
const opened = (at: Taking) => send(at, '/take-back/confirm/password', { password: at.who.password });
const atAuthenticator = async (at: Taking) => {
  await opened(at);
  return send(at, '/take-back/password', { 'new-password': newPassword });
};
const atCodes = async (at: Taking) => {
  const { html } = await atAuthenticator(at);
  const secret = /secret=([A-Z2-7]+)/.exec(html)?.[1] ?? '';
  const epoch = Math.floor(at.site.walk.world.clock.now().getTime() / 1000);
  return send(at, '/take-back/authenticator', { 'app-code': generateSync({ secret, epoch }) });
};
const mailed = async (at: Taking): Promise<string> => {
  await send(at, '/take-back/confirm', { how: at.who.addresses[0] });
  await deliverNotices(at.site.walk.world);
  return linkIn(at.site.walk.world, at.who.addresses[0], '/take-back/mailbox/');
};
const finished = async ({ site, who, filed }: Taking) => {
  await stageAll(site.walk.world, filed.claim, who);
  must(await consumeGrant(site.walk.world, filed.claim));
};

const showing: readonly Scene[] = [
  taking('tasks', ({ visitor }) => visitor.get('/take-back')),
  taking('confirm', ({ visitor }) => visitor.get('/take-back/confirm')),
  taking('confirm-empty', (at) => send(at, '/take-back/confirm')),
  taking('old-password', ({ visitor }) => visitor.get('/take-back/confirm/password')),
  taking('old-password-empty', (at) => send(at, '/take-back/confirm/password')),
  taking('old-password-wrong', (at) => send(at, '/take-back/confirm/password', { password: 'not it' })),
  taking('old-password-too-often', async (at) => {
    for (let i = 0; i < 5; i++) await send(at, '/take-back/confirm/password', { password: 'not it' });
    return send(at, '/take-back/confirm/password', { password: 'not it' });
  }),
  taking('mail-sent', (at) => send(at, '/take-back/confirm', { how: at.who.addresses[0] })),
  taking('link', async (at) => at.visitor.get(await mailed(at))),
  taking('link-elsewhere', async (at) => at.site.visitor().get(await mailed(at))),
  taking('link-elsewhere-empty', async (at) => {
    const phone = at.site.visitor();
    return phone.submit(await phone.get(await mailed(at)));
  }),
  taking('link-elsewhere-shown', async (at) => {
    const phone = at.site.visitor();
    return phone.submit(await phone.get(await mailed(at)), { 'return-code': at.filed.returnCode });
  }),
  taking('link-unknown', ({ visitor }) => visitor.get(`/take-back/mailbox/${'x'.repeat(43)}`)),
  taking('shown-elsewhere', async (at) => {
    const phone = at.site.visitor();
    await phone.submit(await phone.get(await mailed(at)), { 'return-code': at.filed.returnCode });
    return at.visitor.get('/take-back/confirm');
  }),
  taking('lapsed', async (at) => {
    await opened(at);
    at.site.walk.world.pass(hours(2));
    return at.visitor.get('/take-back/password');
  }),
];

const steps: readonly Scene[] = [
  taking('password', opened),
  taking('password-empty', async (at) => {
    await opened(at);
    return send(at, '/take-back/password');
  }),
  taking('password-short', async (at) => {
    await opened(at);
    return send(at, '/take-back/password', { 'new-password': 'short' });
  }),
  taking('authenticator', atAuthenticator),
  taking('authenticator-wrong', async (at) => {
    await atAuthenticator(at);
    return send(at, '/take-back/authenticator', { 'app-code': '12' });
  }),
  taking('codes', atCodes, { print: true }),
  taking('type-back', async (at) => {
    await atCodes(at);
    return at.visitor.get('/take-back/codes/type-back');
  }),
  taking('type-back-wrong', async (at) => {
    await atCodes(at);
    return send(at, '/take-back/codes/type-back', { code: 'K7' });
  }),
  taking('tasks-open', async (at) => {
    await atCodes(at);
    return at.visitor.get('/take-back');
  }),
  taking('password-kept', async (at) => {
    await atAuthenticator(at);
    return at.visitor.get('/take-back/password');
  }),
  taking('authenticator-kept', async (at) => {
    await atCodes(at);
    return at.visitor.get('/take-back/authenticator');
  }),
  taking('codes-kept', async (at) => {
    await stageAll(at.site.walk.world, at.filed.claim, at.who);
    return at.visitor.get('/take-back/codes');
  }),
  taking('check', async (at) => {
    await stageAll(at.site.walk.world, at.filed.claim, at.who);
    return at.visitor.get('/take-back/check');
  }),
  taking('working', async (at) => {
    await finished(at);
    return at.visitor.get('/take-back/done');
  }),
  taking('done', async (at) => {
    await finished(at);
    await completeTakeBacks(at.site.walk.world);
    return at.visitor.get('/take-back/done');
  }),
];

export const takeBackScenes: readonly Scene[] = [
  ...showing,
  ...steps,
  {
    name: 'take-back/too-early',
    arrange: async (site) => site.holding((await site.walk.held(await site.someone())).token).get('/take-back'),
  },
  {
    name: 'take-back/nobody',
    arrange: ({ visitor, walk }) => {
      walk.world.pass(minutes(1));
      return visitor().get('/take-back/password');
    },
  },
];
