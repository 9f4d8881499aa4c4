// What comes out of the process that read a stranger's bytes is judged like a stranger's bytes.
import { expect, test } from 'vitest';
import { readPages, writePages } from './order.ts';

const webp = (bytes = 40): Uint8Array => {
  const picture = Buffer.alloc(bytes);
  picture.write('RIFF', 0, 'latin1');
  picture.write('WEBP', 8, 'latin1');
  return new Uint8Array(picture);
};
const page = { width: 60, height: 40, picture: webp() };
const answer = (...pages: (typeof page)[]) => new Uint8Array(writePages(pages));

test('pages come through as they were drawn', () => {
  expect(readPages(answer(page, page))).toEqual([page, page]);
});

test.each<[string, Uint8Array]>([
  ['nothing', new Uint8Array()],
  ['words', new TextEncoder().encode('<html>hello, server</html>')],
  ['a page cut short', answer(page).subarray(0, 30)],
  ['something behind the last page', new Uint8Array([...answer(page), 1])],
  ['six pages', answer(page, page, page, page, page, page)],
  ['a page that is no WebP', answer({ ...page, picture: new TextEncoder().encode('<svg onload="1"></svg>') })],
  ['a page of no size', answer({ ...page, width: 0 })],
  ['a page larger than we draw', answer({ ...page, height: 2401 })],
])('%s is not pages', (_name, bytes) => {
  expect(readPages(bytes)).toBeUndefined();
});
