// The acts of the story, as each person sees them. Jo's newly made secrets are carried in the play from act to act.
import { generateSync } from 'otplib';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { expect } from 'vitest';
import { minutes } from '../../src/kernel/index.ts';
import type { TestSite } from '../harness/site.ts';
import { type Actor, type enter, type Findings, mailTo } from './actor.ts';
import { appCodeOf, codesOf, passwordOf } from './demo-page.ts';

export interface Play {
  readonly browser: Browser;
  readonly site: TestSite;
  readonly javaScript: boolean;
  readonly findings: Findings;
  /** How people of this play come in: with a mouse, or with the keyboard alone. */
  readonly enter: typeof enter;
  readonly jo: Actor;
  /** A second browser: reads the demo page and opens Jo's mails, as on a phone. */
  readonly other: Actor;
  /** What Jo writes down when the request is sent. */
  kept: { reference: string; returnCode: string };
  newSecret: string;
}

const newPassword = 'an owl on the weather vane';

/** 1. An old code is named with its sheet, once the password was proven. */
export async function oldCodeIsNamed(play: Play): Promise<void> {
  const { jo, other } = play;
  const oldCode = (await codesOf(other, 'jo'))[0] ?? '';
  await jo.go('/sign-in');
  await jo.fill('Username or email address', 'jo');
  await jo.fill('Password', await passwordOf(other, 'jo'));
  await jo.press('Sign in');
  await jo.heading('Enter the code from your app');
  await jo.press('I cannot use my app');
  await jo.fill('Recovery code', oldCode.toLowerCase().replaceAll('-', ' '));
  await jo.press('Sign in');
  await jo.reads(/This code is from sheet A91B, replaced on 12 May 2026\. Look for sheet D83E, made 12 May 2026/);
}

/** 2. Three questions lead to a plan, and "Forgot password" is said not to help. */
export async function guideLeadsToAPlan(play: Play): Promise<void> {
  const { jo } = play;
  await jo.press('I cannot find that sheet');
  await jo.heading('What happens when you try to sign in?');
  await jo.tick('I am asked for a code that I cannot give');
  await jo.press('Continue');
  await jo.heading('What can you still use?');
  await jo.tick('My password');
  await jo.tick('A mailbox whose address is on the account');
  await jo.press('Continue');
  await jo.press('I looked. Show me the plan');
  await jo.heading('Your ways back in');
  await jo.reads(/“Forgot password” would not help here/);
}

/** 3. The request is filed, question by question, with a document. */
export async function requestIsFiled(play: Play): Promise<void> {
  const { jo, other, site } = play;
  await jo.press('Start a request');
  await jo.press('Start');
  await jo.fill('Which account is it?', 'jo');
  await jo.press('Continue');
  await jo.tick('My phone is broken or was reset');
  await jo.press('Continue');
  await jo.fill(
    'Is there anything else we should know?',
    'The phone fell into the harbour. I had renewed the codes and never saved them. 🙈 שלום',
  );
  await jo.press('Continue');
  await jo.tick('I had some and lost them');
  await jo.press('Continue');
  await jo.fill('Which mailbox can you open now?', 'jo@mail.example');
  await jo.press('Send the link');
  await jo.press('I have opened it');
  await jo.reads('We have not seen it yet');
  const { link } = await mailTo(other, site, 'jo@mail.example', /Show that you can open this mailbox/);
  await other.go(link);
  await other.press('Yes, this is my mailbox');
  await jo.press('I have opened it');
  await jo.fill('Password of the account', await passwordOf(other, 'jo'));
  await jo.press('Continue');
  await jo.fill('One recovery code', (await codesOf(other, 'jo'))[1] ?? '');
  await jo.press('Continue');
  await jo.heading('Add a document');
  await jo.tick('A proof of address');
  await jo.page.setInputFiles('input[type=file]', {
    name: 'letter.jpg',
    mimeType: 'image/jpeg',
    buffer: await letter(),
  });
  await jo.press('Add this document');
  await jo.reads('The document is added');
  await jo.press('It is good like this');
  await jo.press('Continue');
  await jo.tick('I have read the code of conduct and keep to it');
  await jo.tick('I know that this can take time');
  await jo.press('Continue');
  await jo.heading('Check your answers before you send them');
  await jo.reads('🙈 שלום');
  await jo.press('Send the request');
  await jo.heading('Your request is sent');
  const [reference = '', returnCode = ''] = await jo.page.locator('main code').allInnerTexts();
  play.kept = { reference, returnCode };
  await jo.press('I have kept it. Show the status');
  await site.settle();
  await jo.go('/status');
}

/** 4. Two reviewers open the evidence and approve; the first verdict is hidden from the second. */
export async function reviewersApprove(play: Play): Promise<void> {
  const { jo, other, site, browser, javaScript, findings, enter } = play;
  for (const reviewer of ['mira', 'ravi']) {
    const actor = await enter(browser, site, { javaScript }, findings);
    await actor.go('/console/sign-in');
    await actor.fill('Username', reviewer);
    await actor.fill('Password', await passwordOf(other, reviewer));
    await actor.fill('Code from your app', await appCodeOf(other, reviewer));
    await actor.press('Sign in');
    await actor.press(/^[0-9A-Z]{3}-[0-9A-Z]{3}/);
    await actor.reads('The phone fell into the harbour');
    await actor.reads('A91B');
    if (reviewer === 'ravi') expect(await actor.page.locator('main').innerText()).not.toMatch(/mira/i);
    await actor.press(/Document 1/);
    await actor.press(/Back to request/);
    await actor.tick(/^Approve/);
    await actor.press(/Decide|Record/);
    await actor.page.context().close();
  }
  await site.settle();
  await jo.go('/status');
  await jo.reads(/2 minutes|wait/i);
}

/** 5. Every address is told with a way to stop it, and nothing opens before the hold is over. */
export async function holdRuns(play: Play): Promise<void> {
  const { jo, other, site } = play;
  const { text, link } = await mailTo(other, site, 'jo@mail.example', /may be handed over/);
  expect(text).toMatch(/2 minutes/);
  await other.go(link);
  await other.heading(/./);
  site.world.pass(minutes(1));
  await site.settle();
  await jo.go('/status');
  expect(await jo.page.getByRole('link', { name: /take .*account back/i }).count()).toBe(0);
  site.world.pass(minutes(2));
  await site.settle();
}

/** 6. Granted: Jo takes the account back, step by step. */
export async function accountIsTakenBack(play: Play): Promise<void> {
  const { jo, other, site } = play;
  await mailTo(other, site, 'jo@mail.example', /you can take your account back/);
  await jo.go('/take-back');
  await jo.press('Continue');
  await jo.tick(/password on the account/);
  await jo.press('Continue');
  await jo.fill(/password on the account/, await passwordOf(other, 'jo'));
  await jo.press('Continue');
  await jo.fill(/new password/i, newPassword);
  await jo.press('Save and continue');
  play.newSecret =
    (await jo.page.locator('main').innerText())
      .match(/[A-Z2-7]{4}( [A-Z2-7]{4}){7}|[A-Z2-7]{32}/)?.[0]
      .replaceAll(' ', '') ?? '';
  await jo.fill('Code from the app', codeFor(play));
  await jo.press('Continue');
  const newCodes = (await jo.page.locator('main').innerText()).match(/[0-9A-Z]{4}(-[0-9A-Z]{4}){5}/g) ?? [];
  expect(newCodes).toHaveLength(8);
  await jo.press('I have them. Continue');
  await jo.fill(/Code number/, newCodes[3] ?? '');
  await jo.press('Continue');
  await jo.press('Take the account back');
  await site.settle();
  await jo.go('/take-back/done');
  await jo.heading('The account jo is yours again');
}

/** 7. Only the new things open the account, and its history shows what happened. */
export async function onlyTheNewOpens(play: Play): Promise<void> {
  const { jo, other, site } = play;
  site.world.pass(minutes(1));
  await jo.go('/sign-in');
  await jo.fill('Username or email address', 'jo');
  await jo.fill('Password', await passwordOf(other, 'jo'));
  await jo.press('Sign in');
  await jo.reads('The name or the password did not fit');
  await jo.fill('Password', newPassword);
  await jo.press('Sign in');
  await jo.fill('Six digits', codeFor(play));
  await jo.press('Sign in');
  await jo.go('/account/history');
  await jo.reads('The account was taken back');
  await jo.go('/account');
  await jo.reads(/probation/i);
}

const codeFor = ({ newSecret, site }: Play): string =>
  generateSync({ secret: newSecret, epoch: Math.floor(site.world.clock.now().getTime() / 1000) });

/** A made-up letter. */
const letter = (): Promise<Buffer> =>
  sharp({ create: { width: 900, height: 1200, channels: 3, background: '#f4f1ea' } })
    .composite([
      {
        input: Buffer.from(
          '<svg width="900" height="1200"><text x="80" y="160" font-size="42">Harbour Water Works</text><text x="80" y="320" font-size="36">Jo Harbour</text><text x="80" y="380" font-size="36">12 Quay Street</text><rect x="80" y="460" width="500" height="40"/></svg>',
        ),
      },
    ])
    .jpeg()
    .toBuffer();
