// A state in one or two words. The words say it; the colour only helps.
import type { ComponentChildren } from 'preact';
import type { Tone } from './notice.tsx';

export const Tag = ({ tone = 'info', children }: { readonly tone?: Tone; readonly children: ComponentChildren }) => (
  <strong class={`tag tone-${tone}`}>{children}</strong>
);
