// The squares and strips laid over a page, and the parts of the page that they are.
import type { Box, Page } from '../../../recovery/documents/index.ts';

export const strips = ['top', 'bottom', 'left', 'right'] as const;
type Strip = (typeof strips)[number];

/** In thousandths of the page. The lower one is as high as the two rows of letters of a passport. */
export const stripBoxes: Record<Strip, Box> = {
  top: { left: 0, top: 0, width: 1000, height: 150 },
  bottom: { left: 0, top: 800, width: 1000, height: 200 },
  left: { left: 0, top: 0, width: 250, height: 1000 },
  right: { left: 750, top: 0, width: 250, height: 1000 },
};

export interface Grid {
  readonly columns: 8 | 10;
  readonly rows: number;
}

/** Squares that a finger can hit also on a narrow screen (WCAG 2.5.8), however long the page is. */
export function gridOf({ width, height }: Pick<Page, 'width' | 'height'>): Grid {
  const columns = width > height ? 10 : 8;
  return { columns, rows: Math.min(12, Math.max(2, Math.round((columns * height) / width))) };
}

export const cellName = (row: number, column: number): string => `${row}-${column}`;

/** Edges meet: no line of the page shows between two squares. */
export function cellBox({ columns, rows }: Grid, cell: string): Box | undefined {
  const [row = 0, column = 0] = cell.split('-').map(Number);
  if (!(row >= 1 && row <= rows && column >= 1 && column <= columns)) return undefined;
  const [left, top] = [Math.floor(((column - 1) * 1000) / columns), Math.floor(((row - 1) * 1000) / rows)];
  const [right, bottom] = [Math.ceil((column * 1000) / columns), Math.ceil((row * 1000) / rows)];
  return { left, top, width: right - left, height: bottom - top };
}
