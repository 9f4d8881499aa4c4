// Files, chosen with the browser's own control.
import { FieldFrame, type FieldProps, useField } from './field-frame.tsx';

interface FileProps extends FieldProps {
  readonly accept?: string;
  readonly multiple?: boolean;
}

export function FileField({ accept, multiple = false, ...frame }: FileProps) {
  const { id, error, describedBy } = useField(frame.name, frame.hint !== undefined);
  return (
    <FieldFrame {...frame}>
      <input
        class="file-input"
        type="file"
        id={id}
        name={frame.name}
        accept={accept}
        multiple={multiple}
        aria-describedby={describedBy}
        aria-invalid={error === undefined ? undefined : true}
      />
    </FieldFrame>
  );
}
