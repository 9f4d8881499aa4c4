// The story: Jo is locked out, and gets back in. In a real browser, with scripts on PostgreSQL and without on the embedded
// database, through the demo's own pages. Every page seen with scripts is looked at by axe.
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

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test.each([
  { engine: 'postgres', javaScript: true },
  { engine: 'embedded', javaScript: false },
] as const)(
  'Jo, locked out, gets back in: on $engine, scripts $javaScript',
  async ({ engine, javaScript }) => {
    const site = await openDemoSite(engine);
    const findings: Findings = [];
    const jo = await enter(browser, site, { javaScript }, findings);
    const other = await enter(browser, site, { javaScript }, findings);
    const play: Play = {
      browser,
      site,
      javaScript,
      findings,
      jo,
      other,
      newSecret: '',
      kept: { reference: '', returnCode: '' },
    };
    await oldCodeIsNamed(play);
    await guideLeadsToAPlan(play);
    await requestIsFiled(play);
    await reviewersApprove(play);
    await holdRuns(play);
    await accountIsTakenBack(play);
    await onlyTheNewOpens(play);
    expect([...new Set(findings)]).toEqual([]);
    await jo.page.context().close();
    await other.page.context().close();
    await site.close();
  },
  180_000,
);
