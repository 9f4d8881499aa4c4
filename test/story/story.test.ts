// The story: Jo is locked out, and gets back in. In a real browser, with scripts on PostgreSQL and without on the embedded
// database, and with the keyboard alone, through the demo's own pages. Every page seen with scripts is looked at by axe.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../harness/browser.ts';
import { openDemoSite } from '../harness/site.ts';
import { enter, type Findings } from './actor.ts';
import {
  accountIsTakenBack,
  guideLeadsToAPlan,
  holdRuns,
  oldCodeIsNamed,
  onlyTheNewOpens,
  type Play,
  requestIsFiled,
  reviewersApprove,
} from './acts.ts';
import { enterByKeyboard } from './by-keyboard.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const acts = [
  oldCodeIsNamed,
  guideLeadsToAPlan,
  requestIsFiled,
  reviewersApprove,
  holdRuns,
  accountIsTakenBack,
  onlyTheNewOpens,
];

test.each([
  { engine: 'postgres', javaScript: true, by: 'mouse' },
  { engine: 'embedded', javaScript: false, by: 'mouse' },
  { engine: 'postgres', javaScript: true, by: 'keyboard' },
] as const)(
  'Jo, locked out, gets back in: on $engine, scripts $javaScript, by $by',
  async (how) => {
    const { engine, javaScript, by } = how;
    const site = await openDemoSite(engine);
    const findings: Findings = [];
    const come = by === 'mouse' ? enter : enterByKeyboard;
    const jo = await come(browser, site, { javaScript }, findings);
    const other = await enter(browser, site, { javaScript }, findings);
    const kept = { reference: '', returnCode: '' };
    const play: Play = { browser, site, javaScript, findings, enter: come, jo, other, newSecret: '', kept };
    for (const act of acts) await act(play);
    expect([...new Set(findings)]).toEqual([]);
    await jo.page.context().close();
    await other.page.context().close();
    await site.close();
  },
  240_000,
);
