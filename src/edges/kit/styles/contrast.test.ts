// Every pair of colours that pages put on each other, light and dark: 4.5 to 1 for text, 3 to 1 for edges and focus (WCAG 1.4.3, 1.4.11).
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (name: string): string => readFileSync(`src/edges/kit/styles/${name}.css`, 'utf8');
const declared = (css: string): Record<string, string> =>
  Object.fromEntries(
    [...css.matchAll(/(--[a-z0-9-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );

function scheme(which: 'light' | 'dark'): Record<string, string> {
  const [light = '', dark = ''] = read('themes').split('name: "latchkey-dark"');
  const [tokens = '', darkTokens = ''] = read('tokens').split('@media (prefers-color-scheme: dark)');
  return which === 'light'
    ? { ...declared(light), ...declared(tokens) }
    : { ...declared(dark), ...declared(tokens), ...declared(darkTokens) };
}

/** Follows `var()` to the colour. */
function colour(values: Record<string, string>, name: string): string {
  const value = values[name] ?? '';
  const next = /^var\((--[a-z0-9-]+)\)$/.exec(value)?.[1];
  if (next !== undefined) return colour(values, next);
  if (!/^#[0-9a-f]{6}$/.test(value)) throw new Error(`${name} is no colour: "${value}"`);
  return value;
}

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['--paper', '--surface'];
const texts = ['--ink', '--quiet', '--accent', '--accent-strong', '--bad'];
const tones = ['info', 'good', 'warn', 'bad'] as const;
const toneColour = { info: '--color-info', good: '--color-success', warn: '--color-warning', bad: '--color-error' };
const pairs: readonly (readonly [string, string, number])[] = [
  ...grounds.flatMap((ground) => texts.map((text) => [text, ground, 4.5] as const)),
  ...tones.flatMap((tone) => [
    [toneColour[tone], `--${tone}-ground`, 4.5] as const,
    ['--ink', `--${tone}-ground`, 4.5] as const,
    ['--accent', `--${tone}-ground`, 4.5] as const,
  ]),
  ['--ink', '--demo-ground', 4.5],
  ['--ink', '--color-base-300', 4.5],
  ['--ink', '--color-secondary', 4.5],
  ['--color-primary-content', '--color-primary', 4.5],
  ['--color-primary-content', '--accent-strong', 4.5],
  ['--color-error-content', '--color-error', 4.5],
  ...grounds.flatMap((ground) => ['--edge', '--focus'].map((edge) => [edge, ground, 3] as const)),
  ...tones.map((tone) => ['--focus', `--${tone}-ground`, 3] as const),
];

test.each(['light', 'dark'] as const)('%s', (which) => {
  const values = scheme(which);
  const short = pairs.filter(([over, under, least]) => ratio(colour(values, over), colour(values, under)) < least);
  expect(short).toEqual([]);
  expect(pairs.length).toBeGreaterThan(30);
});
