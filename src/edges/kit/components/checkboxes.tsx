// Any of several answers; and a single box.
import { useForm } from '../page.tsx';
import { ChoiceFrame, ChoiceInput, type ChoiceProps, type Option, Or } from './choice-frame.tsx';
import { FieldError, fieldId, useField } from './field-frame.tsx';

function useChosen(name: string): readonly string[] {
  const value = useForm().values[name];
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

/** `exclusive`: a last choice such as "None of these", set apart by "or". */
export function Checkboxes({ options, exclusive, ...frame }: ChoiceProps & { readonly exclusive?: Option }) {
  const chosen = useChosen(frame.name);
  const input = (option: Option, i: number) => (
    <ChoiceInput
      key={option.value}
      type="checkbox"
      id={`${fieldId(frame.name)}${i === 0 ? '' : `-${i}`}`}
      name={frame.name}
      option={option}
      checked={chosen.includes(option.value)}
    />
  );
  return (
    <ChoiceFrame {...frame}>
      {options.map(input)}
      {exclusive !== undefined && <Or />}
      {exclusive !== undefined && input(exclusive, options.length)}
    </ChoiceFrame>
  );
}

/** A box of its own; its value is `yes`. */
export function CheckBox({
  name,
  label,
  hint,
}: {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
}) {
  const { id, error, describedBy } = useField(name, false);
  const chosen = useChosen(name);
  return (
    <div class={error === undefined ? 'field' : 'field field-wrong'}>
      <FieldError id={id} error={error} />
      <div class="choice">
        <input
          class="checkbox"
          type="checkbox"
          id={id}
          name={name}
          value="yes"
          checked={chosen.includes('yes')}
          aria-describedby={
            [describedBy, hint === undefined ? undefined : `${id}-choice-hint`].filter(Boolean).join(' ') || undefined
          }
          aria-invalid={error === undefined ? undefined : true}
        />
        <label for={id}>
          <span>{label}</span>
        </label>
        {hint !== undefined && (
          <span class="choice-hint" id={`${id}-choice-hint`}>
            {hint}
          </span>
        )}
      </div>
    </div>
  );
}
