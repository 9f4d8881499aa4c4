// A group of choices under one legend.
import type { ComponentChildren } from 'preact';
import { useSay } from '../page.tsx';
import { FieldError, useField } from './field-frame.tsx';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

export interface ChoiceProps {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly Option[];
  readonly hint?: ComponentChildren;
  /** The legend is the page's question and its h1. */
  readonly asHeading?: boolean;
}

export function ChoiceFrame({
  name,
  legend,
  hint,
  asHeading = false,
  children,
}: Omit<ChoiceProps, 'options'> & { readonly children: ComponentChildren }) {
  const { id, error, describedBy } = useField(name, hint !== undefined);
  return (
    <div class={error === undefined ? 'field' : 'field field-wrong'}>
      <fieldset aria-describedby={describedBy}>
        <legend class="field-label">{asHeading ? <h1 class="heading">{legend}</h1> : legend}</legend>
        {hint !== undefined && (
          <div class="hint" id={`${id}-hint`}>
            {hint}
          </div>
        )}
        <FieldError id={id} error={error} />
        <div class="choices">{children}</div>
      </fieldset>
    </div>
  );
}

/** "or", before the choice that excludes the others. */
export function Or() {
  const say = useSay();
  return <p class="choice-or">{say('kit.or')}</p>;
}

interface ChoiceInputProps {
  readonly type: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly option: Option;
  readonly checked: boolean;
}

/** One choice: the whole row is its target (WCAG 2.5.8). */
export function ChoiceInput({ type, id, name, option, checked }: ChoiceInputProps) {
  return (
    <div class="choice">
      <input
        class={type}
        type={type}
        id={id}
        name={name}
        value={option.value}
        checked={checked}
        aria-describedby={option.hint === undefined ? undefined : `${id}-choice-hint`}
      />
      <label for={id}>
        <span>{option.label}</span>
      </label>
      {option.hint !== undefined && (
        <span class="choice-hint" id={`${id}-choice-hint`}>
          {option.hint}
        </span>
      )}
    </div>
  );
}
