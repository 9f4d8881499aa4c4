// What could not be done, beside what it is about, where that is no field of the kit's.
import { usePage } from '../../kit/index.ts';

export function Refused({ field }: { readonly field: 'documents' | 'document' | 'cell' }) {
  const { say, form } = usePage();
  const error = form.errors[field];
  if (error === undefined) return null;
  return (
    <p class="field-error" id={`f-${field}-error`}>
      <span class="sr-only">{say('kit.error.prefix')}</span> {error}
    </p>
  );
}
