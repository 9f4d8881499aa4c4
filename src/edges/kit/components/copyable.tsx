// A text to copy, with a button where scripts run.
import { useSay } from '../page.tsx';

export function Copyable({ text, label }: { readonly text: string; readonly label: string }) {
  const say = useSay();
  return (
    <div class="copyable">
      <code class="code">{text}</code>
      <button class="btn btn-secondary" type="button" hidden data-copy={text} data-done={say('kit.copied')}>
        {say('kit.copy')} <span class="sr-only">{label}</span>
      </button>
      <span class="copied" role="status" />
    </div>
  );
}

/** Prints the page; shown where scripts run. */
export function PrintButton() {
  const say = useSay();
  return (
    <button class="btn btn-secondary" type="button" hidden data-print>
      {say('kit.print')}
    </button>
  );
}
