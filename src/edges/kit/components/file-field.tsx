// One file, chosen with the browser's own control.
import { FieldFrame, type FieldProps, useField } from './field-frame.tsx';

export function FileField({ accept, ...frame }: FieldProps & { readonly accept?: string }) {
  const { id, error, describedBy } = useField(frame.name, frame.hint !== undefined);
  return (
    <FieldFrame {...frame}>
      <input
        class="file-input"
        type="file"
        id={id}
        name={frame.name}
        accept={accept}
        aria-describedby={describedBy}
        aria-invalid={error === undefined ? undefined : true}
      />
    </FieldFrame>
  );
}
