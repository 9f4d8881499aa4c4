// Headings and paragraphs with a place of their own.
import type { ComponentChildren } from 'preact';

interface Text {
  readonly children: ComponentChildren;
}

/** The page's h1. */
export const Heading = ({ children, caption }: Text & { readonly caption?: string }) => (
  <h1 class="heading">
    {caption !== undefined && <span class="caption">{caption}</span>}
    {children}
  </h1>
);

export const Lead = ({ children }: Text) => <p class="lead">{children}</p>;

/** A text or number to be read or typed exactly. */
export const Code = ({ children, large = false }: Text & { readonly large?: boolean }) => (
  <code class={large ? 'code code-large' : 'code'}>{children}</code>
);
