// Nothing escapes the catalogue: read in the made-up language, every word that people see or hear on any page and in any mail
// stands in its brackets and has its accents, but for what people typed, names, and dates.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../harness/browser.ts';
import { type Captured, capture } from './capture.ts';
import { type Gallery, openGallery } from './gallery.ts';
import { openSight, showIn } from './look.ts';
import { type Piece, wordsOf } from './read-words.ts';
import { awkward } from './scenes/awkward.ts';
import { scenes } from './scenes/index.ts';

/** What no catalogue holds: addresses, names, references, sheets, versions, and what people of the scenes typed. */
const data: readonly RegExp[] = [
  /https?:\/\/[^\s⟦⟧]+/g,
  /[^\s@⟦⟧“]+@[^\s@⟦⟧]+\.(test|example)/g,
  /Example Package Index/g,
  /\b(joline|newcomer|new-here)-\d+|the-maintainers-of-a-very-long-name-\d+-x+/g,
  /\b[0-9A-Z]{3}-[0-9A-Z]{3}\b/g,
  /\b(?=[0-9A-F]*[A-F])[0-9A-F]{4}\b/g,
  /\bdemo-1\b|\bsecurity\.txt\b/g,
  ...awkward.story.split(/\n+/).map((line) => new RegExp(line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g')),
  /\bPhone\b|The tablet in the kitchen, second shelf, behind the tea|Compare with the older request|Jo Lindgren/g,
  // Drawn into a picture, in letters that a drawing has.
  /“For 127\.0\.0\.1:\d+ account recovery/g,
  // The demo's people.
  /^(jo|sam|ravi|noor|mira)$/g,
];
/** What `Intl` says: dates, and lists of things. */
const byIntl =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December|at|UTC|and|or)\b/g;

const slow = { timeout: 600_000 };
let gallery: Gallery;
const pages = new Map<string, Captured>();
beforeAll(async () => {
  gallery = await openGallery({ language: 'en-XA', listen: true });
  const site = gallery.site();
  for (const scene of scenes) pages.set(scene.name, await capture(gallery, site, scene));
}, slow.timeout);
afterAll(() => gallery.close());

/** Words outside of every bracket, and plain ones inside that are neither data nor said by `Intl`. */
function escaped(text: string): readonly string[] {
  const ours = data.reduce((left, one) => left.replace(one, ' '), text);
  let outside = ours;
  for (let before = ''; before !== outside; ) {
    before = outside;
    outside = outside.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  }
  return [...(outside.match(/\p{L}+/gu) ?? []), ...(ours.replace(byIntl, ' ').match(/[A-Za-z]{2,}/g) ?? [])];
}

/** A mail on a page is one text in several pieces, with its link between them. */
function inOnePiece(pieces: readonly Piece[]): readonly Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (last !== undefined && depthOf(last.text) > 0)
      whole.splice(-1, 1, { where: last.where, text: `${last.text} ${piece.text}` });
    else whole.push(piece);
  }
  return whole;
}
const depthOf = (text: string): number => text.split('⟦').length - text.split('⟧').length;

const told = (where: string, pieces: readonly Piece[]) =>
  inOnePiece(pieces).flatMap((piece) => {
    const words = escaped(piece.text);
    return words.length > 0 ? [`${where} <${piece.where}>: ${words.join(' ')} | ${piece.text.slice(0, 100)}`] : [];
  });

test('a plain word is told, outside and inside', () => {
  expect(escaped('⟦ñöþé⟧ yes')).toEqual(['yes', 'yes']);
  expect(escaped('⟦ñöþé plain⟧')).toEqual(['plain']);
  expect(escaped('⟦öñ 1 September 2026 at 12:00 UTC⟧ ⟦⟦ñ⟧ é⟧')).toEqual([]);
});

test('every page, in every state', () => {
  expect(pages.size).toBe(scenes.length);
  expect([...pages].flatMap(([name, { seen }]) => told(name, wordsOf(seen.html)))).toEqual([]);
});

test('every mail', () => {
  const { mails } = gallery.world;
  expect(mails.length).toBeGreaterThan(50);
  const pieces = mails.flatMap(({ subject, text }) => [
    { where: 'subject', text: subject },
    { where: 'text', text },
  ]);
  expect([...new Set(told('mail', pieces))]).toEqual([]);
});

const widerBy = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
const turned = `(() => { document.documentElement.dir = 'rtl'; return getComputedStyle(document.body).direction; })()`;

test(
  'with long words nothing scrolls sideways on the narrowest phone, in either direction of writing',
  slow,
  async () => {
    const browser = await launch();
    const sight = { name: 'long', language: 'en-XA', width: 360, javaScript: false };
    const { context, page } = await openSight(browser, sight);
    const over: string[] = [];
    for (const [name, captured] of pages) {
      await showIn(context, page, captured);
      const wider = await page.evaluate<number>(widerBy);
      expect(await page.evaluate<string>(turned)).toBe('rtl');
      const turnedWider = await page.evaluate<number>(widerBy);
      if (wider > 0 || turnedWider > 0) over.push(`${name}: ${wider} pixels, ${turnedWider} from right to left`);
    }
    await browser.close();
    expect(over).toEqual([]);
  },
);
