// What the small scripts add to a page, and what paper leaves out.
import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { launch } from '../harness/browser.ts';
import { capture } from './capture.ts';
import { type Gallery, openGallery } from './gallery.ts';
import { openSight, showIn } from './look.ts';
import { scenes } from './scenes/index.ts';

let gallery: Gallery;
let browser: Browser;
beforeAll(async () => {
  gallery = await openGallery({ listen: true });
  browser = await launch();
  return async () => {
    await browser.close();
    await gallery.close();
  };
});

async function see(name: string): Promise<Page> {
  const scene = scenes.find((one) => one.name === name);
  if (!scene) throw new Error(`there is no scene ${name}`);
  const { context, page } = await openSight(browser, { name, language: 'en', width: 1280 });
  await showIn(context, page, await capture(gallery, gallery.site(), scene));
  return page;
}
const focused = (page: Page): Promise<string> =>
  page.evaluate<string>('document.activeElement.className + "#" + document.activeElement.id');

test('after an error the summary has the focus, and its link leads into the field', async () => {
  const page = await see('guide/problem-error');
  expect(await focused(page)).toBe('error-summary#');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await focused(page)).toContain('#f-problem');
  await page.context().close();
});

test('the password is shown on demand and hidden again', async () => {
  const page = await see('request/password');
  const field = page.getByLabel('Password of the account');
  await field.fill('seen on demand');
  await page.getByRole('button', { name: 'Show password' }).click();
  expect(await field.getAttribute('type')).toBe('text');
  await page.getByRole('button', { name: 'Hide password' }).click();
  expect(await field.getAttribute('type')).toBe('password');
  await page.context().close();
});

test('paper shows the sheet with all its codes, and nothing to press', async () => {
  const page = await see('codes/save');
  await page.emulateMedia({ media: 'print' });
  const codes = await page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){5}$/).all();
  expect(codes).toHaveLength(8);
  for (const code of codes) expect(await code.isVisible()).toBe(true);
  for (const button of await page.locator('.btn, nav, footer').all()) expect(await button.isVisible()).toBe(false);
  await page.context().close();
});
