// Each page of the take-back in a real browser: axe finds nothing, and nothing scrolls sideways at 360 pixels.
import { generateSync } from 'otplib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildAssets } from '../../../../test/harness/assets.ts';
import { axeFindings, launch, openPage } from '../../../../test/harness/browser.ts';
import { openPerson } from '../../../../test/harness/people.ts';
import { freePort } from '../../../../test/harness/postgres-server.ts';
import { openTestWorld, type TestWorld } from '../../../../test/harness/world.ts';
import { asDirectory } from '../../../accounts/as-directory/index.ts';
import { deliverNotices } from '../../../notices/index.ts';
import { defaultPolicy } from '../../../recovery/assurance/index.ts';
import { completeTakeBacks } from '../../../recovery/requests/index.ts';
import { buildApp } from '../../kit/index.ts';
import { grantRequest, mailedToken } from './granted.contract.ts';
import { newPassword } from './pages.contract.ts';
import { takeBackPlace } from './routes.ts';

let world: TestWorld;
let browser: Browser;
beforeAll(async () => {
  buildAssets();
  world = await openTestWorld();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

test('every page, with and without errors', { timeout: 120_000 }, async () => {
  const port = await freePort();
  const site = { ...world.site, origin: `http://127.0.0.1:${port}` };
  const house = { ...world, site, policy: defaultPolicy, directory: asDirectory({ ...world, site }, () => {}) };
  const app = await buildApp(house, { places: [takeBackPlace] });
  await app.listen({ port, host: '127.0.0.1' });
  const jo = await openPerson(world);
  const granted = await grantRequest(world, house, jo);
  const page = await openPage(browser, { width: 360 });
  await page.context().addCookies([{ name: 'claim', value: granted.token, url: site.origin }]);

  const findings: string[] = [];
  const look = async () => void findings.push(...(await axeFindings(page)), ...(await tooWide(page)));
  const open = async (path: string) => {
    await page.goto(`${site.origin}/take-back${path}`);
    await look();
  };
  const send = async (fields: Record<string, string> = {}) => {
    for (const [name, value] of Object.entries(fields)) await page.fill(`[name=${name}]`, value);
    await page.click('main form button[type=submit]');
    await look();
  };

  await open('');
  await open('/confirm');
  await send();
  await page.check(`[value="${jo.address}"]`);
  await send();
  await deliverNotices(world);
  await open(`/mailbox/${mailedToken(world, '/take-back/mailbox')}`);
  await open('/mailbox/shown');
  await open(`/mailbox/${'x'.repeat(43)}`);
  await open('/confirm/password');
  await send();
  await send({ password: jo.password });
  await send({ 'new-password': 'short' });
  await send({ 'new-password': newPassword });
  await send({ 'app-code': '12' });
  const secret = /secret=([A-Z2-7]+)/.exec(await page.content())?.[1] ?? '';
  await send({ 'app-code': generateSync({ secret, epoch: Math.floor(world.clock.now().getTime() / 1000) }) });
  const code = /[0-9A-Z]{4}(-[0-9A-Z]{4}){5}/.exec(await page.content())?.[0] ?? '';
  await open('/codes/type-back');
  await send({ code: 'K7' });
  await send({ code });
  for (const done of ['', '/password', '/authenticator', '/codes']) await open(done);
  await open('/check');
  await send();
  await completeTakeBacks(house);
  await open('/done');
  await app.close();
  expect(page.url()).toContain('/take-back/done');
  expect(findings).toEqual([]);
});

async function tooWide(page: Page): Promise<readonly string[]> {
  const over = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  return over > 0 ? [`${page.url()} scrolls sideways by ${over} pixels`] : [];
}
