// The same person, without a mouse: Tab, Shift, Enter, Space, arrows and typing. Where the focus stops it has to be seen, and
// nothing may lie over it (WCAG 2.1.1, 2.4.7, 2.4.11); every page is entered by its skip link (2.4.1).
import type { Browser, Locator, Page } from 'playwright-core';
import { stopAt } from '../gallery/look.ts';
import type { Sight } from '../harness/browser.ts';
import type { TestSite } from '../harness/site.ts';
import { type Actor, enter, type Findings } from './actor.ts';

/** Says what is wrong with where the focus is. */
type Stop = () => Promise<unknown>;

/** More stops than any page has. */
const most = 150;

export async function enterByKeyboard(
  browser: Browser,
  site: TestSite,
  sight: Sight,
  findings: Findings,
): Promise<Actor> {
  const actor = await enter(browser, site, sight, findings);
  const { page } = actor;
  const stop: Stop = () => stopAt(page, (finding) => void findings.push(`${page.url()}: ${finding}`));
  const main = page.locator('main');
  return {
    ...actor,
    go: async (path) => {
      await actor.go(path);
      await skipToMain(page, stop);
    },
    press: async (name) => {
      const target = main.getByRole('button', { name }).or(main.getByRole('link', { name })).first();
      await tabTo(page, target, stop);
      await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
      await skipToMain(page, stop);
    },
    fill: async (label, text) => {
      await tabTo(page, page.getByLabel(label).first(), stop);
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText(text);
    },
    tick: async (label) => {
      const target = page.getByLabel(label).first();
      await tabTo(page, target, stop);
      await choose(page, target);
    },
  };
}

/** The first stop of every page; after an error the summary has the focus already, and that is where people go on. */
async function skipToMain(page: Page, stop: Stop): Promise<void> {
  if (await page.evaluate<boolean>("document.activeElement.matches('.error-summary')")) return;
  await page.keyboard.press('Tab');
  await stop();
  await page.keyboard.press('Enter');
  const at = await page.evaluate<string>('document.activeElement.id');
  if (at !== 'main') throw new Error(`the skip link of ${page.url()} leads to "${at}"`);
}

/** Chosen among radio buttons by arrows, as one stop; anything else is ticked by Space. */
async function choose(page: Page, target: Locator): Promise<void> {
  if ((await target.getAttribute('type')) === 'checkbox') return page.keyboard.press('Space');
  for (let i = 0; i < 20 && !(await hasFocus(page, target)); i++) await page.keyboard.press('ArrowDown');
  if (!(await target.isChecked())) await page.keyboard.press('Space');
}

const hasFocus = async (page: Page, target: Locator): Promise<boolean> =>
  (await target.and(page.locator(':focus')).count()) > 0;
/** A group of radio buttons is one stop, at the chosen one or the first. */
async function isThere(page: Page, target: Locator): Promise<boolean> {
  if (await hasFocus(page, target)) return true;
  const at = page.locator('input[type=radio]:focus');
  return (await at.count()) > 0 && (await at.getAttribute('name')) === (await target.getAttribute('name'));
}

async function tabTo(page: Page, target: Locator, stop: Stop): Promise<void> {
  for (let i = 0; i < most; i++) {
    if (i > 0 && (await isThere(page, target))) return;
    await page.keyboard.press('Tab');
    await stop();
  }
  throw new Error(`Tab does not lead to ${target.toString()} on ${page.url()}`);
}
