// A moment is said in UTC; where scripts run, the reader's own time stands beside it when it is another.
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { renderToString } from 'preact-render-to-string';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../../../../test/harness/browser.ts';
import { When } from './when.tsx';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const script = readFileSync('src/edges/kit/assets/local-time.js', 'utf8');
const html = (at: string, as: 'moment' | 'day') => renderToString(<When at={new Date(at)} as={as} />);

async function readIn(zone: string, at: string, as: 'moment' | 'day' = 'moment'): Promise<string> {
  const context = await browser.newContext({ timezoneId: zone });
  const page = await context.newPage();
  await page.setContent(`<html lang="en-GB"><body>${html(at, as)}</body></html>`);
  await page.addScriptTag({ content: script });
  const said = await page.innerText('time');
  await context.close();
  return said;
}

test.each([
  ['Europe/Berlin', '2026-09-01T14:05:00Z', '1 September 2026 at 14:05 UTC (16:05 where you are)'],
  ['Asia/Kolkata', '2026-09-01T14:05:00Z', '1 September 2026 at 14:05 UTC (19:35 where you are)'],
  ['Pacific/Auckland', '2026-09-01T14:05:00Z', '1 September 2026 at 14:05 UTC (2 September at 02:05 where you are)'],
  ['America/New_York', '2026-09-01T01:00:00Z', '1 September 2026 at 01:00 UTC (31 August at 21:00 where you are)'],
  ['Europe/London', '2026-12-01T14:05:00Z', '1 December 2026 at 14:05 UTC'],
  ['Europe/London', '2026-06-01T14:05:00Z', '1 June 2026 at 14:05 UTC (15:05 where you are)'],
])('in %s %s is %s', async (zone, at, said) => {
  expect(await readIn(zone, at)).toBe(said);
});

test('a day is a day', async () => {
  expect(await readIn('Pacific/Auckland', '2026-09-01T14:05:00Z', 'day')).toBe('1 September 2026');
});
