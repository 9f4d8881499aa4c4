// Label, hint and error around one control, tied to it for people who do not see the page.
import type { ComponentChildren } from 'preact';
import { useForm, useSay } from '../page.tsx';

export const fieldId = (name: string): string => `f-${name}`;

export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: ComponentChildren;
  /** The label is the page's question and its h1. */
  readonly asHeading?: boolean;
}

export interface FieldParts {
  readonly id: string;
  readonly error: string | undefined;
  readonly describedBy: string | undefined;
}

/** Ids and state of a field. `describedBy` names the hint first and then the error, as they stand on the page. */
export function useField(name: string, hasHint: boolean): FieldParts {
  const error = useForm().errors[name];
  const id = fieldId(name);
  const ids = [hasHint ? `${id}-hint` : '', error === undefined ? '' : `${id}-error`].filter((one) => one !== '');
  return { id, error, describedBy: ids.length === 0 ? undefined : ids.join(' ') };
}

/** What the field held when it was sent. */
export function useValue(name: string): string {
  const value = useForm().values[name];
  return typeof value === 'string' ? value : '';
}

export function FieldError({ id, error }: { readonly id: string; readonly error: string | undefined }) {
  const say = useSay();
  if (error === undefined) return null;
  return (
    <p class="field-error" id={`${id}-error`}>
      <span class="sr-only">{say('kit.error.prefix')}</span> {error}
    </p>
  );
}

export function FieldFrame({
  name,
  label,
  hint,
  asHeading = false,
  children,
}: FieldProps & { readonly children: ComponentChildren }) {
  const { id, error } = useField(name, hint !== undefined);
  const caption = (
    <label class="field-label" for={id}>
      {label}
    </label>
  );
  return (
    <div class={error === undefined ? 'field' : 'field field-wrong'}>
      {asHeading ? <h1 class="heading">{caption}</h1> : caption}
      {hint !== undefined && (
        <div class="hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <FieldError id={id} error={error} />
      {children}
    </div>
  );
}
