// Something to know before going on.
import type { ComponentChildren } from 'preact';

export type Tone = 'info' | 'good' | 'warn' | 'bad';

interface NoticeProps {
  readonly tone?: Tone;
  readonly title?: string;
  readonly children: ComponentChildren;
}

export function Notice({ tone = 'info', title, children }: NoticeProps) {
  return (
    <div class={`notice tone-${tone}`} role={tone === 'good' ? 'status' : undefined}>
      {title !== undefined && <p class="notice-title">{title}</p>}
      <div>{children}</div>
    </div>
  );
}
