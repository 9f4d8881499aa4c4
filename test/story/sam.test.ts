// Sam forgot the password only: a mailed link sets a new one, and the second factor is still asked for, with the reason.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { minutes } from '../../src/kernel/index.ts';
import { launch } from '../harness/browser.ts';
import { openDemoSite, type TestSite } from '../harness/site.ts';
import { enter, type Findings, mailTo } from './actor.ts';
import { appCodeOf } from './demo-page.ts';

let browser: Browser;
let site: TestSite;
beforeAll(async () => {
  browser = await launch();
  site = await openDemoSite();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

test.each([{ javaScript: true }, { javaScript: false }])(
  'Sam sets a new password and is still asked for a code (scripts $javaScript)',
  async ({ javaScript }) => {
    const findings: Findings = [];
    const sam = await enter(browser, site, { javaScript, width: 360, dark: true }, findings);
    const other = await enter(browser, site, { javaScript }, findings);
    const password = `a boat called patience ${javaScript}`;
    await sam.go('/sign-in');
    await sam.press('Forgot your password?');
    await sam.reads('A new password does not replace your authenticator app or recovery codes.');
    await sam.fill('Username or email address', 'sam@mail.example');
    await sam.press('Send the link');
    const { link } = await mailTo(other, site, 'sam@mail.example', /Set a new password/);
    await sam.go(link);
    expect(sam.page.url()).not.toContain(link.split('/').at(-1));
    await sam.fill('New password', 'too short');
    await sam.press('Set the new password');
    await sam.reads('Use at least 15 characters.');
    await sam.fill('New password', password);
    await sam.press('Set the new password');
    await sam.reads(/A mailbox alone must not be enough/);
    await sam.press('Sign in');
    await sam.fill('Username or email address', 'sam');
    await sam.fill('Password', password);
    await sam.press('Sign in');
    await sam.heading('Enter the code from your app');
    await sam.fill('Six digits', await appCodeOf(other, 'sam'));
    await sam.press('Sign in');
    await sam.reads('Signed in as sam');
    await sam.page.goBack();
    await sam.go(link);
    await sam.reads('This link was used already');
    expect([...new Set(findings)]).toEqual([]);
    site.world.pass(minutes(2));
  },
  90_000,
);
