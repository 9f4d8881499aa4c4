// The owner did not ask: one button in a mail stops the request, without signing in, and it shows as contested.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { days } from '../../src/kernel/index.ts';
import { launch } from '../harness/browser.ts';
import { openDemoSite } from '../harness/site.ts';
import { enter, type Findings, mailTo } from './actor.ts';
import { guideLeadsToAPlan, oldCodeIsNamed, type Play, requestIsFiled } from './acts.ts';

let browser: Awaited<ReturnType<typeof launch>>;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('an objection stops the request, both sides see it, and it ends refused when nobody can decide', async () => {
  const site = await openDemoSite();
  const findings: Findings = [];
  const jo = await enter(browser, site, {}, findings);
  const other = await enter(browser, site, { width: 360 }, findings);
  const play: Play = {
    browser,
    site,
    javaScript: true,
    findings,
    enter,
    jo,
    other,
    newSecret: '',
    kept: { reference: '', returnCode: '' },
  };
  await oldCodeIsNamed(play);
  await guideLeadsToAPlan(play);
  await requestIsFiled(play);
  const { link } = await mailTo(other, site, 'jo@mail.example', /Someone is asking to recover your account/);
  await other.go(link);
  await other.heading('Did you ask for this?');
  await other.press('This was not me: stop it');
  await other.heading('The request is stopped');
  expect(await other.page.getByRole('link', { name: 'Your account' }).count(), 'an objection signs nobody in').toBe(0);
  await site.settle();
  await jo.go('/status');
  await jo.reads(/someone else may own|People are looking at it|People look at both sides/i);
  site.world.pass(days(8));
  await site.settle();
  // This browser has been forgotten by now; what was written down opens the status anywhere.
  await jo.go('/status');
  await jo.fill('Reference', play.kept.reference.toLowerCase());
  await jo.fill('Return code', play.kept.returnCode);
  await jo.press('Show the status');
  await jo.reads(/ended without access|Not approved/i);
  expect([...new Set(findings)]).toEqual([]);
  await site.close();
}, 120_000);
