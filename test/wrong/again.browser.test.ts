// A form that came back with errors, reloaded and returned to in a browser: nothing asks whether to send it once more, nothing
// is sent once more, and there is no dead page in the history.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, openPage } from '../harness/browser.ts';
import { openPages, type TestPages } from '../harness/pages.ts';

let browser: Browser;
let pages: TestPages;
beforeAll(async () => {
  [browser, pages] = await Promise.all([launch(), openPages({ listen: true })]);
});
afterAll(async () => {
  await browser.close();
  await pages.close();
});

/** On the account question of a new request, with every form that is sent noted. */
async function atTheQuestion() {
  const page = await openPage(browser);
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(new URL(request.url()).pathname);
  });
  await page.goto(`${pages.world.site.origin}/request`);
  await page.getByRole('button', { name: 'Start' }).click();
  await page.waitForURL('**/request/account');
  sent.length = 0;
  return { page, sent };
}

test('reloading the page with the errors shows the question again and sends nothing', async () => {
  const { page, sent } = await atTheQuestion();
  await page.locator('form[action="/request/account"] button').click();
  await page.getByRole('alert').waitFor();
  await page.reload();
  expect(await page.title()).not.toContain('Error');
  expect(sent).toEqual(['/request/account']);
});

test('back from the next question leads to a page, not to a question of the browser', async () => {
  const { page, sent } = await atTheQuestion();
  await page.locator('form[action="/request/account"] button').click();
  await page.getByRole('alert').waitFor();
  await page.getByRole('textbox').fill('somebody');
  await page.locator('form[action="/request/account"] button').click();
  await page.waitForURL('**/request/reason');
  await page.goBack();
  await page.waitForURL('**/request/account');
  expect(await page.getByRole('textbox').inputValue()).toBe('somebody');
  expect(sent).toEqual(['/request/account', '/request/account']);
});
