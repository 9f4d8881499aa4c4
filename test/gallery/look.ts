// Looks at a page as it was captured: in a browser, at its own address, with style sheet, scripts and pictures of the real
// server. What it holds against a page is a line of text; none is the aim.
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Captured } from './capture.ts';

/** How somebody looks at a page. */
export interface Sight {
  readonly name: string;
  readonly language: string;
  readonly width: number;
  readonly dark?: boolean;
  readonly print?: boolean;
  readonly javaScript?: boolean;
}

export async function openSight(browser: Browser, { width, dark = false, javaScript = true }: Sight) {
  const context = await browser.newContext({
    javaScriptEnabled: javaScript,
    viewport: { width, height: width < 600 ? 780 : 900 },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  return { context, page };
}

/** Shows the page; whatever it loads besides, it loads as the browser that got it. */
export async function showIn(context: BrowserContext, page: Page, captured: Captured): Promise<void> {
  const { seen, origin, cookies, pictures } = captured;
  await context.clearCookies();
  await context.addCookies([...cookies].map(([name, value]) => ({ name, value, url: origin })));
  const url = new URL(seen.url, origin).href;
  const { 'content-security-policy': policy } = seen.headers;
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    ...(typeof policy === 'string' ? { 'content-security-policy': policy } : {}),
  };
  await page.route(url, (route) => route.fulfill({ status: 200, headers, body: seen.html }), { times: 1 });
  for (const [path, { type, bytes }] of pictures)
    await page.route(origin + path, (route) => route.fulfill({ contentType: type, body: bytes }), { times: 1 });
  await page.goto(url);
}

const wcag22AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Beside the success criteria: what axe counts as good practice and a listener needs. */
const goodPractice = ['heading-order', 'page-has-heading-one', 'landmark-unique', 'empty-heading', 'tabindex'];

/** What axe holds against it; among others contrast, names, targets below 24 pixels (2.5.8), order of headings. */
export async function byAxe(page: Page): Promise<readonly string[]> {
  const rules = Object.fromEntries(goodPractice.map((rule) => [rule, { enabled: true }]));
  const axe = new AxeBuilder({ page }).options({ runOnly: { type: 'tag', values: wcag22AA }, rules });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `${id} at ${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`,
    ),
  );
}

/** Scrolling sideways (1.4.10), ids that are not unique, words cut off, links and pictures that lead nowhere. */
export const byMeasure = (page: Page): Promise<readonly string[]> =>
  page.evaluate<readonly string[]>(`(() => {
    const found = [];
    const root = document.documentElement;
    const over = root.scrollWidth - root.clientWidth;
    if (over > 0) found.push('scrolls sideways by ' + over + ' pixels');
    const ids = [...document.querySelectorAll('[id]')].map((one) => one.id);
    for (const id of new Set(ids.filter((id, i) => ids.indexOf(id) !== i))) found.push('the id ' + id + ' is there twice');
    for (const one of document.querySelectorAll('main *')) {
      const style = getComputedStyle(one);
      if (style.overflowX === 'visible' || one.matches('input, textarea') || one.closest('.sr-only')) continue;
      if (one.scrollWidth > one.clientWidth + 1) found.push('words are cut off in ' + one.outerHTML.slice(0, 80));
    }
    for (const link of document.querySelectorAll('a[href^="#"]'))
      if (!document.getElementById(link.hash.slice(1))) found.push('the link ' + link.hash + ' leads nowhere');
    for (const picture of document.images)
      if (picture.complete && picture.naturalWidth === 0) found.push('a picture is missing: ' + picture.src);
    return found;
  })()`);

const wideSpacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** With more room between lines, words and letters nothing is cut off or lies over anything (1.4.12). */
export async function bySpacing(page: Page): Promise<readonly string[]> {
  await page.evaluate<void>(
    `(() => { const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(wideSpacing)}); document.adoptedStyleSheets = [sheet]; })()`,
  );
  const found = await byMeasure(page);
  await page.evaluate<void>('(() => { document.adoptedStyleSheets = []; })()');
  return found.map((one) => `with wide spacing: ${one}`);
}

/** What has the focus: its name, whether that can be seen, and whether something lies over it (2.4.7, 2.4.11). */
const focused = `(() => {
  const one = document.activeElement;
  if (!one || one === document.body) return undefined;
  const mark = getComputedStyle(one);
  const label = one.id ? document.querySelector('label[for="' + one.id + '"]') : null;
  const shown = [mark, ...(label ? [getComputedStyle(label), getComputedStyle(label, '::before')] : [])]
    .some((style) => (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none');
  const { left, top, width, height } = one.getBoundingClientRect();
  const at = document.elementFromPoint(left + Math.min(width, innerWidth) / 2, top + Math.min(height, 40) / 2);
  const free = !at || one.contains(at) || at.contains(one) || (label && label.contains(at));
  return { name: one.outerHTML.slice(0, 90), shown, free: Boolean(free) };
})()`;

const mostStops = 60;

interface Stop {
  readonly name: string;
  readonly shown: boolean;
  readonly free: boolean;
}

/** Says what is wrong with where the focus is now; nothing at the end of a page. */
export async function stopAt(page: Page, report: (finding: string) => void): Promise<Stop | undefined> {
  const stop = await page.evaluate<Stop | undefined>(focused);
  if (stop && !stop.shown) report(`the focus cannot be seen on ${stop.name}`);
  if (stop && !stop.free) report(`something lies over ${stop.name}`);
  return stop;
}

/** One Tab after the other, to the end of the page. */
export async function byKeyboard(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (let i = 0; i < mostStops; i++) {
    await page.keyboard.press('Tab');
    if (!(await stopAt(page, (one) => void found.push(one)))) break;
  }
  return found;
}
