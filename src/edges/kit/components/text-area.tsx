// Several lines in the person's own words.
import { FieldFrame, type FieldProps, useField, useValue } from './field-frame.tsx';

export function TextArea({ rows = 5, ...frame }: FieldProps & { readonly rows?: number }) {
  const { id, error, describedBy } = useField(frame.name, frame.hint !== undefined);
  return (
    <FieldFrame {...frame}>
      <textarea
        class="input w-full"
        id={id}
        name={frame.name}
        dir="auto"
        rows={rows}
        aria-describedby={describedBy}
        aria-invalid={error === undefined ? undefined : true}
      >
        {useValue(frame.name)}
      </textarea>
    </FieldFrame>
  );
}
