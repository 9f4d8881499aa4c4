// A surface of its own: a way of a plan, a request's state, a sheet.
import type { ComponentChildren } from 'preact';

interface PanelProps {
  readonly title?: string;
  readonly children: ComponentChildren;
}

export function Panel({ title, children }: PanelProps) {
  return (
    <section class="panel">
      {title !== undefined && <h2>{title}</h2>}
      {children}
    </section>
  );
}
