// What happens one after the other, numbered.
import type { ComponentChildren } from 'preact';

export function Steps({ items }: { readonly items: readonly ComponentChildren[] }) {
  return (
    <ol class="steps-list">
      {items.map((item, i) => (
        <li key={String(i)}>{item}</li>
      ))}
    </ol>
  );
}
