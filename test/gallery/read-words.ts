// Everything of a page that people see or hear, piece by piece: texts, names, hints, and what scripts may say later.

export interface Piece {
  readonly where: string;
  readonly text: string;
}

const spoken = new Set([
  'title',
  'alt',
  'aria-label',
  'aria-description',
  'placeholder',
  'label',
  'data-label',
  'data-done',
  'data-here',
  'data-hide-text',
  'data-show-text',
]);
/** What a person typed stands in a textarea; `code` is what is copied exactly. */
const theirs = /<(textarea|code|script|style)\b[^>]*>.*?<\/\1>/gs;
/** What is marked as another language's own name is not this language's text (WCAG 3.1.2). */
const ownNames = /<button[^<>]*\slang="[^"]*"[^<>]*>[^<]*<\/button>/g;

/** `html` is ours, rendered by one renderer: quotes are double, `<` and `>` stand for tags alone. */
export function wordsOf(html: string): readonly Piece[] {
  const kept = html
    .replace(/^<!doctype html>/, '')
    .replace(ownNames, '')
    .replace(theirs, '<$1>');
  const pieces: Piece[] = [];
  let inside = '';
  for (const [, tag, attributes = '', text] of kept.matchAll(/<\/?([a-z0-9]+)((?:\s[^<>]*)?)>|([^<>]+)/g)) {
    if (text !== undefined) pieces.push({ where: inside, text: plain(text) });
    inside = tag ?? inside;
    pieces.push(...namesIn(inside, attributes));
  }
  return pieces.filter(({ text }) => text !== '');
}

const namesIn = (tag: string, attributes: string): readonly Piece[] =>
  [...attributes.replaceAll('{time}', '').matchAll(/\s([a-z-]+)="([^"]*)"/g)].flatMap(([, name = '', value = '']) =>
    spoken.has(name) ? [{ where: `${tag} ${name}`, text: plain(value) }] : [],
  );

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const plain = (text: string): string =>
  text
    .replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
