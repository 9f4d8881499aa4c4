// Names and what stands beside them; rows may be changed.
import type { ComponentChildren } from 'preact';
import { useSay } from '../page.tsx';

export interface SummaryRow {
  readonly key: string;
  readonly value: ComponentChildren;
  /** `what` is read out after "Change", so that links differ. */
  readonly change?: { readonly href: string; readonly what: string };
}

export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }) {
  const say = useSay();
  return (
    <dl class="summary">
      {rows.map(({ key, value, change }) => (
        <div key={key}>
          <dt>{key}</dt>
          <dd>{value}</dd>
          {change !== undefined && (
            <dd class="summary-change">
              <a href={change.href}>
                {say('kit.change')} <span class="sr-only">{change.what}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
