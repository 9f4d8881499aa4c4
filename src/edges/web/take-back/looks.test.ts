// Each page of the take-back in a real browser: axe finds nothing, and nothing scrolls sideways at 360 pixels.
import { generateSync } from 'otplib';
import type { Browser } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { launch, lookAt, openPage } from '../../../../test/harness/browser.ts';
import { tokenIn } from '../../../../test/harness/mails.ts';
import { openPages } from '../../../../test/harness/pages.ts';
import { openPerson } from '../../../../test/harness/people.ts';
import type { RecoveryTestWorld } from '../../../../test/harness/requests.ts';
import { deliverNotices } from '../../../notices/index.ts';
import { defaultPolicy } from '../../../recovery/assurance/index.ts';
import { completeTakeBacks } from '../../../recovery/requests/index.ts';
import { grantRequest } from './granted.contract.ts';
import { newPassword } from './pages.contract.ts';
import { takeBackPlace } from './routes.ts';

let world: RecoveryTestWorld;
let browser: Browser;
beforeAll(async () => {
  const pages = await openPages({ places: [takeBackPlace], policy: defaultPolicy, listen: true });
  ({ world } = pages);
  browser = await launch();
  return async () => {
    await browser.close();
    await pages.close();
  };
});

test('every page, with and without errors', { timeout: 120_000 }, async () => {
  const { origin } = world.site;
  const jo = await openPerson(world);
  const granted = await grantRequest(world, jo);
  const page = await openPage(browser, { width: 360 });
  await page.context().addCookies([{ name: 'claim', value: granted.token, url: origin }]);

  const findings: string[] = [];
  let step = 0;
  const look = async () => void findings.push(...(await lookAt(page, `take-back-${++step}`)));
  const open = async (path: string) => {
    await page.goto(`${origin}/take-back${path}`);
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
  await open(`/mailbox/${tokenIn(world, jo.address, '/take-back/mailbox/')}`);
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
  await completeTakeBacks(world);
  await open('/done');
  expect(page.url()).toContain('/take-back/done');
  expect(findings).toEqual([]);
});
