// Rows and columns. Where it is narrow, a row's cells stand below each other with their column's name; between, it scrolls by itself.
import type { ComponentChildren } from 'preact';

interface DataTableProps {
  readonly caption: string;
  /** The caption is read out but not seen, because a heading says the same. */
  readonly captionHidden?: boolean;
  readonly head: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly ComponentChildren[])[];
}

export function DataTable({ caption, captionHidden = false, head, rows }: DataTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section class="table-scroll" tabIndex={0} aria-label={caption}>
      <table class="table">
        <caption class={captionHidden ? 'sr-only' : ''}>{caption}</caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, i) => (
            <tr key={String(i)}>
              {cells.map((cell, j) =>
                j === 0 ? (
                  <th key={head[j]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={head[j]} data-label={labelOf(head[j])}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Before a cell that stands alone. A question needs no colon. */
const labelOf = (name = ''): string => (name.endsWith('?') ? name : `${name}:`);
