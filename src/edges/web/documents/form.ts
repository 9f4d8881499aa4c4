// What covering a page takes: strips and squares by name, boxes by their numbers.
import { z } from 'zod';
import { type Box, mostBoxes, type Page } from '../../../recovery/documents/index.ts';
import { choices } from '../../kit/index.ts';
import { cellBox, gridOf, stripBoxes, strips } from './grid.ts';

const wrong = 'documents.cover-page.nothing';
const several = (pattern: RegExp) =>
  z.preprocess(
    (sent) => (sent === undefined ? [] : [sent].flat()),
    z.array(z.string(wrong).regex(pattern, wrong), wrong).max(mostBoxes, wrong),
  );

export const coverForm = z
  .object({
    strip: choices(strips, wrong),
    cell: several(/^\d{1,2}-\d{1,2}$/),
    /** left, top, width and height in thousandths. */
    box: several(/^\d{1,4},\d{1,4},\d{1,4},\d{1,4}$/),
  })
  .refine(({ strip, cell, box }) => strip.length + cell.length + box.length > 0, { error: wrong, path: ['cell'] });

export function boxesOf({ strip, cell, box }: z.output<typeof coverForm>, page: Page): readonly Box[] {
  const grid = gridOf(page);
  return [
    ...strip.map((one) => stripBoxes[one]),
    ...cell.flatMap((one) => cellBox(grid, one) ?? []),
    ...box.map((one) => {
      const [left = 0, top = 0, width = 0, height = 0] = one.split(',').map(Number);
      return { left, top, width, height };
    }),
  ];
}
