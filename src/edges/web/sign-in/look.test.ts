// The owner's pages in a real browser, narrow and in the dark: axe finds nothing, nothing runs over the side, paper shows the sheet alone.
import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { launch, lookAt, openPage } from '../../../../test/harness/browser.ts';
import { openPages } from '../../../../test/harness/pages.ts';
import { openPerson, type Person } from '../../../../test/harness/people.ts';
import type { TestWorld } from '../../../../test/harness/world.ts';
import { minutes } from '../../../kernel/index.ts';
import { accountPlace } from '../account/routes.tsx';
import { authenticatorsPlace } from '../authenticators/routes.tsx';
import { codesPlace } from '../codes/routes.tsx';
import { signInPlace } from './routes.tsx';

let world: TestWorld;
let browser: Browser;
let origin: string;
beforeAll(async () => {
  const pages = await openPages({ places: [signInPlace, accountPlace, authenticatorsPlace, codesPlace], listen: true });
  ({ world } = pages);
  ({ origin } = world.site);
  browser = await launch();
  return async () => {
    await browser.close();
    await pages.close();
  };
});

const judge = async (page: Page, name: string) => expect(await lookAt(page, name), name).toEqual([]);
const press = (page: Page, name: string) => page.getByRole('button', { name }).click();

async function signIn(page: Page, jo: Person): Promise<void> {
  await page.goto(`${origin}/sign-in`);
  await judge(page, 'sign-in');
  await press(page, 'Sign in');
  await judge(page, 'sign-in, nothing entered');
  await page.getByLabel('Username or email address').fill(jo.username);
  await page.getByLabel('Password', { exact: true }).fill(jo.password);
  await press(page, 'Sign in');
  await judge(page, 'app code');
  await page.getByLabel('Six digits').fill(jo.appCode(minutes(-2)));
  await press(page, 'Sign in');
  await judge(page, 'app code, clock off');
  await page.getByRole('link', { name: 'I cannot use my app' }).click();
  await page.getByLabel('Recovery code').fill('ABCD');
  await press(page, 'Sign in');
  await judge(page, 'recovery code, too short');
  await page.getByLabel('Recovery code').fill(jo.sheet.codes[0] ?? '');
  await press(page, 'Sign in');
  await page.waitForURL('**/account');
}

async function addAuthenticator(page: Page): Promise<void> {
  await page.goto(`${origin}/account/authenticators`);
  await judge(page, 'authenticators');
  await press(page, 'Add an authenticator');
  await page.locator('summary').click();
  await judge(page, 'new authenticator');
  await press(page, 'Switch it on');
  await judge(page, 'new authenticator, no code');
}

async function renewCodes(page: Page): Promise<void> {
  await page.goto(`${origin}/account/codes`);
  await judge(page, 'codes');
  await page.getByRole('link', { name: 'Make new codes' }).click();
  await press(page, 'Make the codes');
  await judge(page, 'why, nothing chosen');
  await page.getByLabel('I lost the sheet').check();
  await press(page, 'Make the codes');
  await judge(page, 'save');
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('Next we ask for one of them.').isVisible()).toBe(false);
  expect(await page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){5}$/).count()).toBe(8);
  for (const code of await page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){5}$/).all())
    expect(await code.isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  const code = await page
    .getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){5}$/)
    .nth(2)
    .textContent();
  await page.getByRole('link', { name: 'I have them. Continue' }).click();
  await press(page, 'Switch the sheet on');
  await judge(page, 'type back, nothing entered');
  await page.getByLabel(/Code number/).fill(code ?? '');
  await press(page, 'Switch the sheet on');
  await judge(page, 'done');
  await page.goto(`${origin}/account/codes/test`);
  await page.getByLabel('Recovery code').fill(code ?? '');
  await press(page, 'Test it');
  await judge(page, 'test a code');
}

test.each([
  { width: 360, dark: false },
  { width: 1280, dark: true },
])(
  'every page of signing in, authenticators and codes at %o',
  async (sight) => {
    const jo = await openPerson(world);
    const page = await openPage(browser, sight);
    await signIn(page, jo);
    await addAuthenticator(page);
    await renewCodes(page);
    world.pass(minutes(16));
    await page.goto(`${origin}/account/confirm`);
    await judge(page, 'confirm');
    await page.context().close();
  },
  120_000,
);
