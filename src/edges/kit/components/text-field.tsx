// One line of text.
import { FieldFrame, type FieldProps, useField, useValue } from './field-frame.tsx';

interface TextFieldProps extends FieldProps {
  /** An address gets the keyboard for it; judging it is the server's. */
  readonly type?: 'text' | 'email';
  readonly autocomplete?: string;
  readonly inputmode?: 'text' | 'numeric' | 'email';
  /** How much is expected, so that the box says it. */
  readonly width?: 'short' | 'medium' | 'full';
  readonly mono?: boolean;
  /** What the box holds when nothing was sent yet. */
  readonly value?: string;
}

export function TextField({
  type = 'text',
  autocomplete = 'off',
  inputmode,
  width = 'full',
  mono = false,
  value,
  ...frame
}: TextFieldProps) {
  const { id, error, describedBy } = useField(frame.name, frame.hint !== undefined);
  const sent = useValue(frame.name);
  return (
    <FieldFrame {...frame}>
      <input
        class={`input w-${width}${mono ? ' mono' : ''}`}
        id={id}
        name={frame.name}
        type="text"
        dir={mono || type === 'email' ? 'ltr' : 'auto'}
        value={sent === '' ? value : sent}
        autocomplete={autocomplete}
        inputmode={inputmode ?? (type === 'email' ? 'email' : undefined)}
        autocapitalize="none"
        spellcheck={false}
        aria-describedby={describedBy}
        aria-invalid={error === undefined ? undefined : true}
      />
    </FieldFrame>
  );
}
