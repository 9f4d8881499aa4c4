// The upload pages in a real browser: axe finds nothing in any state, wide and narrow, light and dark; files are sent one after
// another with scripts and at once without; parts are covered by mouse, by keys alone, and by squares without any script.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { launch, lookAt, openPage, type Sight } from '../../../../test/harness/browser.ts';
import { must } from '../../../../test/harness/must.ts';
import { openPages } from '../../../../test/harness/pages.ts';
import { paper } from '../../../../test/harness/pdf.ts';
import { type ClaimedRequest, draftOfSomeone, type RecoveryTestWorld } from '../../../../test/harness/requests.ts';
import { claimantsDocuments, previewPage } from '../../../recovery/documents/index.ts';
import { documentsPlace } from './routes.tsx';

let world: RecoveryTestWorld;
let browser: Browser;
let origin: string;
let card: Buffer;
const folder = join(tmpdir(), `latchkey-uploads-${process.pid}`);
beforeAll(async () => {
  const pages = await openPages({ places: [documentsPlace], listen: true });
  ({ world } = pages);
  ({ origin } = world.site);
  browser = await launch();
  mkdirSync(folder, { recursive: true });
  card = await drawCard();
  return async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
    await pages.close();
  };
});

/** Looks like an identity card on a table. */
function drawCard(): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"><rect width="1200" height="800" fill="#7a6a58"/>
    <rect x="120" y="100" width="960" height="600" rx="36" fill="#eef4f0"/><rect x="180" y="200" width="240" height="320" fill="#b8a58c"/>
    <g fill="#223" font-family="sans-serif"><text x="480" y="240" font-size="30">NAME</text><text x="480" y="300" font-size="52">LINDGREN, JO</text>
    <text x="480" y="380" font-size="30">DATE OF ISSUE</text><text x="480" y="430" font-size="44">14.05.2024</text>
    <text x="480" y="500" font-size="44">No. X4R7 22 910</text><text x="180" y="600" font-size="40">I&lt;UTOX4R722910&lt;&lt;&lt;&lt;&lt;&lt;&lt;</text></g></svg>`;
  return sharp(Buffer.from(svg)).jpeg().toBuffer();
}

const look = async (page: Page, name: string) => expect(await lookAt(page, name), name).toEqual([]);
async function open(sight: Sight): Promise<{ page: Page; jo: ClaimedRequest }> {
  const jo = await draftOfSomeone(world);
  const page = await openPage(browser, sight);
  await page.context().addCookies([{ name: 'claim', value: jo.token, url: origin }]);
  await page.goto(`${origin}/request/documents`);
  return { page, jo };
}
async function press(page: Page, name: string | RegExp): Promise<void> {
  const main = page.locator('main');
  const target = main.getByRole('button', { name }).or(main.getByRole('link', { name })).first();
  await Promise.all([page.waitForEvent('load', { timeout: 30_000 }), target.click()]);
}
const jpeg = (name = 'id.jpg') => ({ name, mimeType: 'image/jpeg', buffer: card });
const choose = (page: Page, ...files: { name: string; mimeType: string; buffer: Buffer }[]) =>
  page.getByLabel('Photo, scan or PDF').setInputFiles(files);
const main = (page: Page) => page.locator('main').innerText();
const mine = ({ request, token }: ClaimedRequest) => claimantsDocuments(world, { request, claimToken: token });
/** How dark a place of the first document's first page is now, by parts of its width and height. */
async function brightness(jo: ClaimedRequest, across: number, down: number): Promise<number> {
  const [document] = await mine(jo);
  if (!document) throw new Error('there is no document');
  const asked = { request: jo.request, document: document.id, page: 1, claimToken: jo.token };
  const { data, info } = await sharp(must(await previewPage(world, asked)))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return data[Math.floor(info.height * down) * info.width + Math.floor(info.width * across)] ?? 0;
}

test.each<[string, Sight]>([
  ['wide', { width: 1280 }],
  ['narrow-dark', { width: 360, dark: true }],
])(
  'a claimant adds documents: %s',
  async (name, sight) => {
    const { page } = await open(sight);
    await look(page, `${name}-u1-empty`);
    await press(page, 'Add this document');
    await look(page, `${name}-u2-wrong`);
    await page.getByLabel('An official ID').check();
    await page.getByLabel('Write across it what it is for').check();
    await choose(page, jpeg());
    await press(page, 'Add this document');
    expect(await main(page)).toContain('The document is added.');
    await look(page, `${name}-u3-check`);
    await press(page, 'Cover parts of this page');
    await page.getByRole('button', { name: 'Add a box' }).click();
    await look(page, `${name}-u4-cover-boxes`);
    await page.getByRole('button', { name: 'Mark squares instead' }).click();
    await page.getByLabel('Row 3, column 2').check();
    await page.getByLabel('Row 4, column 2').check();
    await page.getByLabel('Along the bottom').check();
    await look(page, `${name}-u5-cover-squares`);
    await press(page, 'Paint it black');
    await look(page, `${name}-u6-covered`);
    await press(page, 'Replace it with another file');
    await look(page, `${name}-u7-replace`);
    await choose(page, { name: 'bill.pdf', mimeType: 'application/pdf', buffer: paper({ pages: 2 }) });
    await press(page, 'Replace it');
    await look(page, `${name}-u8-two-pages`);
    await press(page, 'It is good like this');
    await look(page, `${name}-u9-list`);
  },
  90_000,
);

test('with scripts files go one after another, each with its answer; the rest of the page stays', async () => {
  const { page, jo } = await open({ width: 360 });
  await page.getByLabel('An official ID').check();
  await choose(page, jpeg('front.jpg'), { ...jpeg('notes.txt'), buffer: Buffer.from('words') }, jpeg('back.jpg'));
  await page.getByRole('button', { name: 'Add this document' }).click();
  await page.getByText('Not every file was added.').waitFor({ timeout: 30_000 });
  expect(await page.locator('.files-list').innerText()).toMatch(
    /front\.jpg: added\s+notes\.txt: We take JPEG.*\s+back\.jpg: added/,
  );
  expect(await page.locator('#f-documents').innerText()).toMatch(/Document 1.*\s[\s\S]*Document 2/);
  expect(await page.getByLabel('An official ID').isChecked()).toBe(true);
  expect(await page.evaluate('document.activeElement.textContent')).toContain('Not every file was added.');
  await look(page, 'narrow-u10-some-refused');
  expect(await mine(jo)).toHaveLength(2);
}, 60_000);

test('boxes are drawn by mouse and moved by keys, and what lies under them is black', async () => {
  const { page, jo } = await open({ width: 1280 });
  await page.getByLabel('An official ID').check();
  await choose(page, jpeg());
  await press(page, 'Add this document');
  await press(page, 'Cover parts of this page');
  const ground = await page.locator('.paper-ground').boundingBox();
  if (!ground) throw new Error('there is no page');
  const to = (across: number, down: number) =>
    page.mouse.move(ground.x + ground.width * across, ground.y + ground.height * down);
  await to(0.1, 0.2);
  await page.mouse.down();
  await to(0.4, 0.7);
  await page.mouse.up();
  await page.getByRole('button', { name: 'Add a box' }).focus();
  await page.keyboard.press('Enter');
  for (let i = 0; i < 30; i++) await page.keyboard.press('ArrowUp');
  for (let i = 0; i < 5; i++) await page.keyboard.press('Shift+ArrowRight');
  expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toMatch(/^Box 2, 39 % .* 19 % /);
  await page.getByRole('button', { name: 'Add a box' }).click();
  await page.keyboard.press('Delete');
  expect(await page.locator('.box').count()).toBe(2);
  await press(page, 'Paint it black');
  expect(await main(page)).toContain('Covered. What was there is gone.');
  const dark = await Promise.all([brightness(jo, 0.25, 0.45), brightness(jo, 0.5, 0.23)]);
  expect(Math.max(...dark)).toBeLessThan(10);
  expect(await brightness(jo, 0.85, 0.8)).toBeGreaterThan(180);
});

test('without scripts: several files at once, squares by keys, the line on request, removing', async () => {
  const { page, jo } = await open({ width: 360, javaScript: false });
  await page.getByLabel('An official ID').check();
  await choose(page, jpeg('front.jpg'), { ...jpeg('notes.txt'), buffer: Buffer.from('words') });
  await press(page, 'Add this document');
  expect(await main(page)).toContain('File 2 (notes.txt): We take JPEG');
  await press(page, /^Document 1/);
  await press(page, 'Write what it is for across it');
  expect(await main(page)).toContain('The line is written across it.');
  await press(page, 'Cover parts of this page');
  await page.getByLabel('Row 4, column 3', { exact: true }).focus();
  await page.keyboard.press('Space');
  await press(page, 'Paint it black');
  expect(await main(page)).toContain('Covered. What was there is gone.');
  expect(await brightness(jo, 0.25, 0.5)).toBeLessThan(10);
  await press(page, 'Remove this document');
  expect(await main(page)).toContain('The document is removed');
});

test('a file of 60 MB is refused on the page, with the choice kept', async () => {
  const { page } = await open({ javaScript: false });
  const large = join(folder, 'large.jpg');
  writeFileSync(large, Buffer.alloc(60 * 1024 * 1024, 7));
  await page.getByLabel('A proof of address').check();
  await page.getByLabel('Photo, scan or PDF').setInputFiles(large);
  await press(page, 'Add this document');
  expect(await main(page)).toContain('The file is larger than 10 MB.');
  expect(await page.getByLabel('A proof of address').isChecked()).toBe(true);
});
