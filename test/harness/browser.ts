// A real browser for tests: Chromium at CHROMIUM_PATH, Debian's, or the one of @sparticuz/chromium. None found is a failure.
import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** What Chromium does on its own would only slow tests down or reach for the network. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-sync',
  '--no-first-run',
  '--no-proxy-server',
];

async function chromiumPath(): Promise<string> {
  const given = process.env['CHROMIUM_PATH'];
  if (given) return given;
  if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium';
  // Its libraries are unpacked only where it believes to be on Lambda.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs24.x';
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs24.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  const path = await packaged.executablePath();
  process.env['LD_LIBRARY_PATH'] = `${process.env['TMPDIR'] ?? '/tmp'}/al2023/lib`;
  return path;
}

export const launch = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await chromiumPath(), args: quiet, headless: true });

export interface Sight {
  readonly javaScript?: boolean;
  readonly width?: number;
  readonly dark?: boolean;
}

/** A visitor of their own: no cookies shared with any other page. */
export async function openPage(
  browser: Browser,
  { javaScript = true, width = 1280, dark = false }: Sight = {},
): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    javaScriptEnabled: javaScript,
    viewport: { width, height: width < 600 ? 780 : 900 },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  return page;
}

const wcag22AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe holds against the page, one line each; nothing when nothing. Needs a page with scripts. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(wcag22AA).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${page.url()} ${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** Everything a look at a page finds wrong: what axe holds against it, and scrolling sideways. Kept as a picture where SHOTS names a folder. */
export async function lookAt(page: Page, name: string): Promise<readonly string[]> {
  const folder = process.env['SHOTS'];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  const over = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  return [...(over > 0 ? [`${page.url()} scrolls sideways by ${over} pixels`] : []), ...(await axeFindings(page))];
}
