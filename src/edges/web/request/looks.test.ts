// Start page, guide, policy and the whole filing in a real browser, wide and narrow, light and dark, with errors and without scripts.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, lookAt, openPage, type Sight } from '../../../../test/harness/browser.ts';
import { linkIn } from '../../../../test/harness/mails.ts';
import { openPages, type TestPages } from '../../../../test/harness/pages.ts';
import { deliverNotices } from '../../../notices/index.ts';
import { defaultPolicy } from '../../../recovery/assurance/index.ts';

let pages: TestPages;
let browser: Browser;
beforeAll(async () => {
  pages = await openPages({ policy: defaultPolicy, listen: true });
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await pages.close();
});

/** Does one thing on a page, which leads to the next. */
type Act = (page: Page) => Promise<void>;
const pressIn =
  (name: string): Act =>
  (page) =>
    page.getByRole('button', { name, exact: true }).click();
const press = pressIn('Continue');
const follow =
  (name: string): Act =>
  (page) =>
    page.getByRole('link', { name, exact: true }).click();
const tick =
  (label: string): Act =>
  (page) =>
    page.getByLabel(label, { exact: true }).check();
const type =
  (label: string, text: string): Act =>
  (page) =>
    page.getByLabel(label, { exact: true }).fill(text);

const go =
  (path: string): Act =>
  async (page) =>
    void (await page.goto(pages.world.site.origin + path));
const openMail =
  (address: string): Act =>
  async (page) => {
    await deliverNotices(pages.world);
    await go(linkIn(pages.world, address, '/request/mailbox/'))(page);
  };

const walk = (address: string): readonly (readonly [name: string, ...acts: Act[]])[] => [
  ['home', go('/')],
  ['guide-1', follow('I can’t get in')],
  ['guide-1-error', press],
  ['guide-2', tick('I am asked for a code that I cannot give'), press],
  ['guide-2-error', press],
  ['guide-3', tick('My password'), tick('A mailbox whose address is on the account'), press],
  ['guide-plan', follow('I looked. Show me the plan')],
  ['request-start', follow('Start a request')],
  ['request-account', pressIn('Start')],
  ['request-account-error', press],
  ['request-reason', type('Which account is it?', 'jo'), press],
  ['request-reason-error', press],
  ['request-story', tick('My phone was lost or stolen'), press],
  [
    'request-story-error',
    type('Is there anything else we should know?', 'my code is 7Q4K-2MXA-93TB-H0RW-5E8Z-YC6D'),
    press,
  ],
  ['request-codes', type('Is there anything else we should know?', 'It fell into the sea.'), press],
  ['request-codes-error', press],
  ['request-mailbox', tick('I had some and lost them'), press],
  ['request-mailbox-error', pressIn('Send the link')],
  ['request-mailbox-sent', type('Which mailbox can you open now?', address), pressIn('Send the link')],
  ['request-mailbox-not-yet', follow('I have opened it')],
  ['request-confirm', openMail(address)],
  ['request-password', pressIn('Yes, this is my mailbox')],
  ['request-password-error', press],
  ['request-old-code', type('Password of the account', 'my old password'), press],
  ['request-old-code-error', press],
  ['request-conduct', follow('Go on without it')],
  ['request-conduct-error', press],
  ['request-check-missing', go('/request/check')],
  [
    'request-check',
    go('/request/conduct'),
    tick('I have read the code of conduct and keep to it'),
    tick('I know that this can take time'),
    press,
  ],
  ['request-sent', pressIn('Send the request')],
  ['request-continue', go('/request')],
  ['request-link-used', openMail(address)],
  ['guide-dead-end', go('/guide/plan?problem=unsure&have=none')],
  ['guide-all', go('/guide/plan?problem=code-refused&have=password&have=app&have=codes&have=mailbox&have=session')],
  ['guide-someone-else', go('/guide/someone-else')],
  ['policy', go('/policy')],
  ['not-found', go('/nowhere')],
];

const sights: readonly (readonly [string, Sight])[] = [
  ['wide', { width: 1280 }],
  ['narrow-dark', { width: 360, dark: true }],
];

test.each(sights)('%s: nothing to find on any page', { timeout: 180_000 }, async (name, sight) => {
  const page = await openPage(browser, sight);
  const findings: string[] = [];
  const titles = new Set<string>();
  const steps = walk(`${name}@example.test`);
  for (const [step, ...acts] of steps) {
    for (const act of acts) await act(page);
    findings.push(...(await lookAt(page, `${step}-${name}`)));
    titles.add(await page.title());
  }
  expect(findings).toEqual([]);
  // Each page and each error has a title of its own; four pages are shown twice here.
  expect(titles.size).toBeGreaterThanOrEqual(steps.length - 6);
  await page.context().close();
});

test('without scripts it is the same walk', { timeout: 60_000 }, async () => {
  const page = await openPage(browser, { javaScript: false });
  for (const [, ...acts] of walk('plain@example.test')) for (const act of acts) await act(page);
  expect(await page.title()).toContain('Page not found');
});

test('after an error the summary has the focus, and its link leads into the field', async () => {
  const page = await openPage(browser);
  await go('/guide')(page);
  await press(page);
  const focused = () => page.evaluate<string>('document.activeElement.className + "#" + document.activeElement.id');
  expect(await focused()).toBe('error-summary#');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await focused()).toContain('#f-problem');
  await page.context().close();
});

test('the password is shown on demand and hidden again', async () => {
  const page = await openPage(browser);
  await go('/request')(page);
  await pressIn('Start')(page);
  await go('/request/password')(page);
  const field = page.getByLabel('Password of the account');
  await field.fill('seen on demand');
  await pressIn('Show password')(page);
  expect(await field.getAttribute('type')).toBe('text');
  await pressIn('Hide password')(page);
  expect(await field.getAttribute('type')).toBe('password');
  await page.context().close();
});
