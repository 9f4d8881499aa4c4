// How long the page works, on each page of the steps.
import { useSay } from '../../kit/index.ts';

export function Until({ at }: { readonly at: Date }) {
  const say = useSay();
  return <p class="hint no-print">{say('take-back.until', { until: at })}</p>;
}
