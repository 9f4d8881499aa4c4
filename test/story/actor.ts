// One person in front of one browser: reads what is on the page and presses what is named there.

import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeFindings, openPage, type Sight } from '../harness/browser.ts';
import type { TestSite } from '../harness/site.ts';

export interface Actor {
  readonly page: Page;
  readonly go: (path: string) => Promise<void>;
  /** Presses the button or follows the link with this name, and waits for the page after it. */
  readonly press: (name: string | RegExp) => Promise<void>;
  readonly fill: (label: string | RegExp, text: string) => Promise<void>;
  readonly tick: (label: string | RegExp) => Promise<void>;
  readonly reads: (text: string | RegExp) => Promise<void>;
  readonly heading: (text: string | RegExp) => Promise<void>;
}

/** What axe found on the pages that were seen, over all actors of a test. */
export type Findings = string[];

export async function enter(browser: Browser, site: TestSite, sight: Sight, findings: Findings): Promise<Actor> {
  const page = await openPage(browser, sight);
  const looked = async () => {
    if (sight.javaScript !== false) findings.push(...(await axeFindings(page)));
    await takePicture(page);
  };
  return {
    page,
    go: async (path) => {
      const answer = await page.goto(`${site.origin}${path}`);
      expect(answer?.status(), path).toBeLessThan(500);
      await looked();
    },
    press: async (name) => {
      const main = page.locator('main');
      const target = main.getByRole('button', { name }).or(main.getByRole('link', { name })).first();
      const pressed = Promise.all([page.waitForEvent('load'), target.click()]);
      await pressed.catch(async (fault: unknown) => {
        throw new Error(`"${name}" led nowhere on ${page.url()}: ${await main.innerText()}`, { cause: fault });
      });
      await looked();
    },
    fill: (label, text) => page.getByLabel(label).first().fill(text),
    tick: (label) => page.getByLabel(label).first().check(),
    reads: async (text) => expect(await page.locator('main').innerText()).toMatch(text),
    heading: async (text) => {
      const main = await page.locator('main').innerText();
      expect(await page.getByRole('heading', { level: 1 }).innerText(), main).toMatch(text);
    },
  };
}

let pictures = 0;

/** With PICTURES=FOLDER every page of the story is kept as a picture, to be looked at and for the README. */
async function takePicture(page: Page): Promise<void> {
  const folder = process.env['PICTURES'];
  if (!folder) return;
  const place = new URL(page.url()).pathname.replaceAll(/[^a-z]+/g, '-');
  await page.screenshot({ path: `${folder}/${String(++pictures).padStart(3, '0')}${place}.png`, fullPage: true });
}

/** The newest mail to this address at the demo's outbox whose subject matches, and the link in it. */
export async function mailTo(
  actor: Actor,
  site: TestSite,
  to: string,
  subject: RegExp,
): Promise<{ text: string; link: string }> {
  await site.settle();
  await actor.go('/outbox');
  const mails = actor.page.locator('article').filter({ hasText: to });
  const mail = mails.filter({ has: actor.page.getByRole('heading', { name: subject }) }).first();
  const text = await mail.locator('pre').innerText();
  const link = /https?:\/\/\S+/.exec(text)?.[0] ?? '';
  return { text, link: link.replace(site.origin, '') };
}
