// The console and the upload pages in a real browser: axe finds nothing in any state, at any width, light and dark; the
// picture shows under our content policy; and an upload that is far too large ends in a page, not in a broken connection.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { launch, lookAt, openPage } from '../../../test/harness/browser.ts';
import { openPages } from '../../../test/harness/pages.ts';
import { openPerson } from '../../../test/harness/people.ts';
import { draftOfSomeone, type RecoveryTestWorld } from '../../../test/harness/requests.ts';
import { newReviewer, type ReviewScene, requestInReview } from '../../../test/harness/review.ts';
import { grantRole } from '../../accounts/identity/index.ts';
import { documentsPlace } from '../web/documents/routes.tsx';
import { consolePlace } from './index.ts';

let world: RecoveryTestWorld;
let browser: Browser;
let origin: string;
const folder = join(tmpdir(), `latchkey-uploads-${process.pid}`);
beforeAll(async () => {
  const pages = await openPages({ places: [consolePlace, documentsPlace], listen: true });
  ({ world } = pages);
  ({ origin } = world.site);
  browser = await launch();
  mkdirSync(folder, { recursive: true });
  return async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
    await pages.close();
  };
});

const look = async (page: Page, name: string) => expect(await lookAt(page, name), name).toEqual([]);
async function press(page: Page, name: string | RegExp): Promise<void> {
  const main = page.locator('main');
  const target = main.getByRole('button', { name }).or(main.getByRole('link', { name })).first();
  await Promise.all([page.waitForEvent('load'), target.click()]);
}

test.each([
  ['wide', { width: 1280 }],
  ['narrow-dark', { width: 360, dark: true }],
])('a reviewer decides: %s', async (name, sight) => {
  const scene: ReviewScene = await requestInReview(world);
  await scene.attach();
  const ana = newReviewer(world);
  await scene.openAll(ana);
  await scene.say(ana, 'refuse', { note: 'The date does not fit.' });
  const mira = await openPerson(world);
  await grantRole(world, mira.username, 'reviewer');
  const page = await openPage(browser, sight);
  await page.goto(`${origin}/console`);
  await look(page, `${name}-1-sign-in`);
  await press(page, 'Sign in');
  await look(page, `${name}-2-sign-in-wrong`);
  await page.getByLabel('Username').fill(mira.username);
  await page.getByLabel('Password', { exact: true }).fill(mira.password);
  await page.getByLabel('Code from your app').fill(mira.appCode());
  await press(page, /^Sign in$/);
  await look(page, `${name}-3-queue`);
  await page.goto(`${origin}/console/requests/${scene.request}`);
  await look(page, `${name}-4-request`);
  await press(page, 'Open the next one');
  await page.waitForFunction('document.images[0]?.complete');
  expect(await page.evaluate('document.images[0]?.naturalWidth')).toBe(60);
  await look(page, `${name}-5-document`);
  await press(page, 'Open the next one');
  await page.waitForFunction('document.images[0]?.complete');
  await press(page, /^Back to request/);
  await look(page, `${name}-6-decide`);
  await press(page, 'Record my decision');
  await look(page, `${name}-7-decide-wrong`);
  await page.getByLabel('Approve', { exact: true }).check();
  await press(page, 'Record my decision');
  await look(page, `${name}-8-decided`);
  await page.goto(`${origin}/console/requests/${scene.request}`);
  await look(page, `${name}-9-decided-request`);
});

test.each([
  ['wide', { width: 1280 }],
  ['narrow-dark', { width: 360, dark: true }],
])('a claimant adds documents: %s', async (name, sight) => {
  const jo = await draftOfSomeone(world);
  const page = await openPage(browser, sight);
  await page.context().addCookies([{ name: 'claim', value: jo.token, url: origin }]);
  await page.goto(`${origin}/request/documents`);
  await look(page, `${name}-u1-empty`);
  await press(page, 'Add this document');
  await look(page, `${name}-u2-wrong`);
  await page.getByLabel('An official ID').check();
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
  const photo = await sharp({ create: { width: 3000, height: 2000, channels: 3, background: '#ffffff', noise } })
    .jpeg()
    .toBuffer();
  await page
    .getByLabel('Photo of the document')
    .setInputFiles({ name: 'id.jpg', mimeType: 'image/jpeg', buffer: photo });
  await press(page, 'Add this document');
  expect(await page.locator('main').innerText()).toContain('The document is added.');
  await look(page, `${name}-u3-added`);
});

test('a file of 60 MB is refused on the page, with the choice kept', async () => {
  const jo = await draftOfSomeone(world);
  const page = await openPage(browser, {});
  await page.context().addCookies([{ name: 'claim', value: jo.token, url: origin }]);
  await page.goto(`${origin}/request/documents`);
  const large = join(folder, 'large.jpg');
  writeFileSync(large, Buffer.alloc(60 * 1024 * 1024, 7));
  await page.getByLabel('A proof of address').check();
  await page.getByLabel('Photo of the document').setInputFiles(large);
  await press(page, 'Add this document');
  expect(await page.locator('main').innerText()).toContain('The file is larger than 10 MB.');
  expect(await page.getByLabel('A proof of address').isChecked()).toBe(true);
});
