// Every page in every state. The gallery is complete: each route that shows a page is in a scene, and so is everything a
// request's status can say. And it is looked at: axe, sideways scroll, spacing, ids, titles. `npm run looks` looks closer.
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { en } from '../../src/words/en/index.ts';
import { launch } from '../harness/browser.ts';
import { type Captured, capture } from './capture.ts';
import { type Gallery, openGallery } from './gallery.ts';
import { byAxe, byKeyboard, byMeasure, bySpacing, openSight, type Sight, showIn } from './look.ts';
import { type Scene, scenes } from './scenes/index.ts';
import { allSights, cheapSights } from './sights.ts';

/** Set by `npm run looks`: where the pictures go, and which scenes and sights are wanted. */
const folder = process.env['LOOKS'];
const only = process.env['LOOKS_ONLY'] ?? '';
const sights = (folder === undefined ? cheapSights : allSights).filter(({ name }) =>
  (process.env['LOOKS_SIGHTS'] ?? name).split(',').includes(name),
);
const wanted = scenes.filter(({ name }) => name.includes(only));

let gallery: Gallery;
let browser: Browser;
beforeAll(async () => {
  gallery = await openGallery({ listen: true });
  browser = await launch();
  if (folder !== undefined) mkdirSync(folder, { recursive: true });
});
afterAll(async () => {
  await browser.close();
  await gallery.close();
});

/** Scenes that did not come about, with the reason. */
const failed: string[] = [];
const arranged = new Map<string, Promise<ReadonlyMap<Scene, Captured>>>();
/** All wanted scenes in that language, arranged once. One language after the other: they share a clock. */
function pagesIn(language: string): Promise<ReadonlyMap<Scene, Captured>> {
  const there = arranged.get(language);
  if (there) return there;
  const pages = Promise.all(arranged.values()).then(() => arrangeAll(language));
  arranged.set(language, pages);
  return pages;
}
async function arrangeAll(language: string): Promise<ReadonlyMap<Scene, Captured>> {
  const site = gallery.site(language);
  const pages = new Map<Scene, Captured>();
  for (const scene of wanted)
    await capture(gallery, site, scene).then(
      (captured) => pages.set(scene, captured),
      // One that cannot be arranged any more does not hide what the others show.
      (fault: unknown) => failed.push(`${scene.name} (${language}): ${String(fault).slice(0, 600)}`),
    );
  return pages;
}

/**
 * `npm run looks` looks at everything in every way. A test run shows each scene once, wide and light or narrow and dark in
 * turn, and gives axe the first scene of each route and status: the others differ in their words.
 */
const isShown = (scene: Scene, i: number, sight: Sight): boolean =>
  sight.print ? scene.print === true : folder !== undefined || i % 2 === (sight.name === 'wide' ? 0 : 1);

function firstOfTheirKind(pages: ReadonlyMap<Scene, Captured>): ReadonlySet<Scene> {
  const firsts = new Map<string, Scene>();
  for (const [scene, { seen }] of pages) {
    const kind = `${gallery.routeOf(seen)} ${seen.status}`;
    if (folder !== undefined) firsts.set(scene.name, scene);
    else if (!firsts.has(kind)) firsts.set(kind, scene);
  }
  return new Set(firsts.values());
}

/** Two thousand pictures take their time where other work is done beside them. */
const unhurried = { timeout: folder === undefined ? 600_000 : 4 * 3_600_000 };

test.concurrent.each(sights)('$name: nothing to find on any page', unhurried, async (sight) => {
  const findings: string[] = [];
  const pages = await pagesIn(sight.language);
  const firsts = firstOfTheirKind(pages);
  const { context, page } = await openSight(browser, sight);
  for (const [i, [scene, captured]] of [...pages].entries()) {
    if (!isShown(scene, i, sight)) continue;
    await showIn(context, page, captured);
    if (sight.print) await page.emulateMedia({ media: 'print' });
    if (folder !== undefined) await page.screenshot({ path: `${folder}/${fileOf(scene, sight)}`, fullPage: true });
    const found = await findingsOn(page, sight, firsts.has(scene));
    findings.push(...found.map((one) => `${scene.name} (${sight.name}): ${one}`));
  }
  await context.close();
  if (folder !== undefined) writeFileSync(`${folder}/findings-${sight.name}.txt`, findings.join('\n'));
  expect(findings).toEqual([]);
});

const fileOf = ({ name }: Scene, sight: Sight): string => `${name.replace('/', '-')}.${sight.name}.png`;

async function findingsOn(page: Page, { javaScript = true, print = false }: Sight, axe: boolean) {
  const found = [...(await byMeasure(page))];
  if (!javaScript || print || !axe) return found;
  found.push(...(await byAxe(page)));
  if (folder === undefined) return found;
  return [...found, ...(await bySpacing(page)), ...(await byKeyboard(page))];
}

test('every scene comes about', () => {
  expect(failed).toEqual([]);
});

test.runIf(only === '')('no two scenes have one name', () => {
  expect(new Set(scenes.map(({ name }) => name)).size).toBe(scenes.length);
});

/** Answered with something else than a page: they lead on, or hand out a file. What is missing here and in the scenes fails. */
const without = new Set([
  'POST /request',
  'POST /request/leave',
  'POST /language',
  'POST /request/kept',
  'POST /status/stop',
  'POST /sign-out',
  'POST /console/sign-out',
  'POST /sign-up/confirm',
  'POST /request/mailbox/confirm',
  'POST /objection',
  'POST /take-back/open',
  'POST /take-back/check',
  'POST /account/authenticators',
  'GET /account/codes/download',
  'GET /take-back/codes/sheet.txt',
  'GET /console/requests/:id/documents/:document/pages/:page/image',
  'POST /console/requests/:id/documents/:document/pages/:page/read',
  'GET /request/documents/:document/pages/:page/image',
  'POST /request/documents/:document/stamp',
  'POST /language',
  'GET /status/hold.ics',
  'GET /.well-known/change-password',
  'GET /.well-known/security.txt',
  'GET /security.txt',
]);
const isMailedLink = (route: string): boolean => route.startsWith('GET ') && route.endsWith('/:token');

test.runIf(only === '')('every route that shows a page is in a scene', { timeout: 120_000 }, async () => {
  const shown = new Set([...(await pagesIn('en')).values()].map(({ seen }) => gallery.routeOf(seen)));
  const missing = [...gallery.routes].filter((one) => !shown.has(one) && !without.has(one) && !isMailedLink(one));
  expect(missing).toEqual([]);
  // The exceptions are exceptions: none of them is a page of a scene, none is left over.
  expect([...without].filter((one) => shown.has(one) || !gallery.routes.has(one))).toEqual([]);
});

/** A text with its arguments as anything. */
const patternOf = (text: string): RegExp =>
  new RegExp(`^${text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]*\}/g, '.*')}`);
/** Titles that go with a text are what a status can be. */
const statusTitles = Object.entries(en).filter(
  ([key]) =>
    /^status\.[a-z-]+\.title$/.test(key) &&
    Object.hasOwn(en, key.replace('title', 'text')) &&
    key !== 'status.stop.title',
);

test.runIf(only === '')('everything a request’s status can say is in a scene', async () => {
  expect(statusTitles.length).toBeGreaterThan(12);
  const titles = [...(await pagesIn('en'))]
    .filter(([{ name }]) => name.startsWith('status/'))
    .map(([, { seen }]) => seen.title);
  const missing = statusTitles.filter(([, text]) => !titles.some((title) => patternOf(text).test(title)));
  expect(missing).toEqual([]);
});

/** `kit.trouble.KIND.title`. Two are said before anything was read, on a socket that no scene has: test/wrong sees them. */
const troubles = Object.entries(en).filter(
  ([key]) => /^kit\.trouble\.[a-z-]+\.title$/.test(key) && !/\.(headers|slow)\./.test(key),
);

test.runIf(only === '')('so is every trouble at the door', async () => {
  const titles = [...(await pagesIn('en')).values()].map(({ seen }) => seen.title);
  expect(troubles.filter(([, text]) => !titles.some((title) => title.startsWith(text)))).toEqual([]);
});

test.runIf(only === '')(
  'a page’s title begins with its heading, and "Error:" stands before it where something is wrong',
  async () => {
    const wrong: string[] = [];
    for (const [{ name }, { seen }] of await pagesIn('en')) {
      const { html, title, status } = seen;
      const heading = /<h1[^>]*>(.*?)<\/h1>/s
        .exec(html)?.[1]
        ?.replace(/<span class="caption">.*?<\/span>/s, '')
        .replace(/<[^>]*>/g, '');
      const told = html.includes('class="error-summary"');
      if (heading === undefined) wrong.push(`${name}: no heading`);
      else if (told !== title.startsWith('Error: ')) wrong.push(`${name}: ${status} "${title}"`);
    }
    expect(wrong).toEqual([]);
  },
);
