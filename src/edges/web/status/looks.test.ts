// The status in every state, showing more, stopping and objecting, in a real browser: nothing for axe to find, wide or narrow.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, lookAt, openPage, type Sight } from '../../../../test/harness/browser.ts';
import { must } from '../../../../test/harness/must.ts';
import { freePort } from '../../../../test/harness/postgres-server.ts';
import { openWalk, type Walk } from '../../../../test/harness/walk.ts';
import { days, minutes, newId } from '../../../kernel/index.ts';
import { demoPolicy } from '../../../recovery/assurance/index.ts';
import { type Claim, objectTo, resumeClaim, withdrawRequest } from '../../../recovery/requests/index.ts';
import { buildApp } from '../../kit/index.ts';
import { objectionPlace } from '../objection/routes.tsx';
import { statusPlace } from './routes.tsx';

let walk: Walk;
let origin: string;
let app: Awaited<ReturnType<typeof buildApp>>;
let browser: Browser;
beforeAll(async () => {
  walk = await openWalk(demoPolicy);
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  app = await buildApp(
    { ...walk.world, site: { ...walk.world.site, origin } },
    { places: [statusPlace, objectionPlace] },
  );
  await app.listen({ port, host: '127.0.0.1' });
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await app.close();
  await walk.world.close();
});

interface Story {
  readonly claim: Claim;
  readonly token: string;
  readonly addresses: readonly [string, string];
  readonly reference: string;
  readonly returnCode: string | undefined;
}
const file = async (filing = {}): Promise<Story> => {
  const owner = walk.someone();
  return { ...(await walk.file(owner, filing)), addresses: owner.addresses };
};
const approve = async ({ claim }: Story) => {
  await walk.settle();
  must(await walk.decide(claim.request, 'approved'));
  await walk.settle();
};

/** Each state a request can be in, and how it gets there. */
const ways: readonly (readonly [title: string, reach: () => Promise<Story>])[] = [
  ['We are checking', () => file()],
  [
    'Your turn',
    async () => {
      const story = await file({ mailbox: `stranger-${newId(walk.world.random).slice(0, 8)}@else.test`, password: '' });
      await walk.settle();
      return story;
    },
  ],
  [
    'People are looking at it',
    async () => {
      const story = await file();
      await walk.settle();
      return story;
    },
  ],
  [
    'Waiting until',
    async () => {
      const story = await file();
      await approve(story);
      return story;
    },
  ],
  [
    'Ready: take your account back',
    async () => {
      const story = await file();
      await approve(story);
      walk.world.pass(minutes(2));
      await walk.settle();
      return story;
    },
  ],
  [
    'Stopped by an objection',
    async () => {
      const story = await file();
      await approve(story);
      must(await objectTo(walk.world, walk.linkTo(story.addresses[1], 'objection')));
      return story;
    },
  ],
  [
    'Stopped',
    async () => {
      const story = await file();
      must(await withdrawRequest(walk.world, story.claim));
      return story;
    },
  ],
  [
    'Ended: its time was over',
    async () => {
      const story = await file({ mailbox: `late-${newId(walk.world.random).slice(0, 8)}@else.test`, password: '' });
      await walk.settle();
      walk.world.pass(days(31));
      await walk.settle();
      // The browser's own claim has ended by now: back with reference and return code.
      const { reference, returnCode = '' } = story;
      return { ...story, token: must(await resumeClaim(walk.world, { reference, returnCode })).token };
    },
  ],
];

const sights: readonly (readonly [string, Sight])[] = [
  ['wide', { width: 1280 }],
  ['narrow-dark', { width: 360, dark: true }],
];
const hold = (page: Page, token: string) =>
  page.context().addCookies([{ name: 'claim', value: token, url: origin, httpOnly: true, sameSite: 'Lax' }]);

test.each(sights)(
  '%s: every state says what it is, and axe finds nothing',
  { timeout: 180_000 },
  async (name, sight) => {
    const page = await openPage(browser, sight);
    const findings: string[] = [];
    for (const [i, [title, reach]] of ways.entries()) {
      const { token } = await reach();
      await hold(page, token);
      await page.goto(`${origin}/status`);
      expect(await page.title()).toContain(title);
      findings.push(...(await lookAt(page, `status-${i}-${name}`)));
    }
    expect(findings).toEqual([]);
    await page.context().close();
  },
);

test.each(sights)('%s: the pages beside it, with their errors', { timeout: 180_000 }, async (name, sight) => {
  const page = await openPage(browser, sight);
  const findings: string[] = [];
  const look = async (step: string) => findings.push(...(await lookAt(page, `${step}-${name}`)));
  const press = (label: string) => page.getByRole('button', { name: label, exact: true }).click();
  await page.goto(`${origin}/status`);
  await look('open');
  await press('Show the status');
  await look('open-error');
  const story = await file({ password: '' });
  await walk.settle();
  await hold(page, story.token);
  for (const path of ['/status/proof', '/status/proof/mailbox', '/status/proof/password', '/status/stop']) {
    await page.goto(origin + path);
    await look(path.slice(1).replaceAll('/', '-'));
  }
  await page.goto(`${origin}/status/proof/password`);
  await page.getByLabel('What is the password of the account?').fill('this is not the password');
  await press('Show the password');
  await look('password-wrong');
  await page.goto(`${origin}/objection/${walk.linkTo(story.addresses[1], 'objection')}`);
  await look('objection');
  await press('This was not me: stop it');
  await look('objection-done');
  await page.goto(`${origin}/objection/${'x'.repeat(43)}`);
  await look('objection-none');
  expect(findings).toEqual([]);
  await page.context().close();
});
