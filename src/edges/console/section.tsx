// A part of a console page under a heading of its own.
import type { ComponentChildren } from 'preact';

export const Section = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <section class="flow [--gap:0.75rem]">
    <h2>{title}</h2>
    {children}
  </section>
);
