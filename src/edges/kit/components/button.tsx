// Buttons act, links lead. They look alike where both end a page.
import type { ComponentChildren } from 'preact';

type Kind = 'primary' | 'secondary' | 'danger';
const look: Record<Kind, string> = {
  primary: 'btn btn-primary',
  secondary: 'btn btn-secondary',
  danger: 'btn btn-danger',
};

interface ButtonProps {
  readonly kind?: Kind;
  /** Which of a form's buttons was pressed. */
  readonly name?: string;
  readonly value?: string;
  readonly disabled?: boolean;
  readonly children: ComponentChildren;
}

export function Button({ kind = 'primary', children, ...rest }: ButtonProps) {
  return (
    <button class={look[kind]} type="submit" {...rest}>
      {children}
    </button>
  );
}

export function LinkButton({
  href,
  kind = 'primary',
  children,
}: {
  readonly href: string;
  readonly kind?: Kind;
  readonly children: ComponentChildren;
}) {
  return (
    <a class={look[kind]} href={href}>
      {children}
    </a>
  );
}

/** Buttons side by side, below each other where it is narrow. */
export function Buttons({ children }: { readonly children: ComponentChildren }) {
  return <div class="buttons">{children}</div>;
}
