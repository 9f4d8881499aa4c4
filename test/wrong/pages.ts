// What must be true of any answer, and of a page that says what is wrong.
import { expect } from 'vitest';
import type { Seen } from '../harness/visitor.ts';

/** Any answer: not our fault, nothing of what was sent runs, and a page is a whole page. */
export function expectSound(page: Seen, what: string): void {
  expect(page.status, what).toBeLessThan(500);
  expect(page.html, what).not.toMatch(/<script>alert|<img src=x/);
  expect(({} as { polluted?: unknown }).polluted, what).toBeUndefined();
  if (page.html === '' || !String(page.headers['content-type']).startsWith('text/html')) return;
  expect(page.html.match(/<h1[ >]/g), what).toHaveLength(1);
  expect(page.title, what).not.toBe('');
  expect(page.html, what).not.toMatch(/>(undefined|null|NaN|\[object Object\])</);
}

/** A page that was refused: said in the title, in the summary and beside the field, in the same words, each a link to its field. */
export function expectExplained(page: Seen, what: string): void {
  expect(page.title, what).toMatch(/^Error: /);
  const summary = /<div class="error-summary".*?<\/ul>/s.exec(page.html)?.[0] ?? '';
  const items = [...summary.matchAll(/<li>(?:<a href="#([^"]*)">)?(.*?)(?:<\/a>)?<\/li>/gs)];
  expect(items.length, what).toBeGreaterThan(0);
  for (const [, target, text = ''] of items) {
    expect(text, what).not.toBe('');
    expect(target, `${what}: "${text}" leads to no field`).toBeDefined();
    expect(page.html, `${what}: "${text}" leads to #${target}, which is not there`).toContain(`id="${target}"`);
    expect(page.html, `${what}: "${text}" is not beside its field`).toMatch(
      new RegExp(`id="${target}-error">.*?${escaped(text)}</p>`, 's'),
    );
  }
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
