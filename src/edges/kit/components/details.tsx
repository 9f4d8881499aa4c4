// More for those who want it, folded.
import type { ComponentChildren } from 'preact';

export function Details({ summary, children }: { readonly summary: string; readonly children: ComponentChildren }) {
  return (
    <details class="details">
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}
