// Everything that is wrong, above the heading, each a link to its field, in the same words as beside the field.
import { useForm, useSay } from '../page.tsx';
import { fieldId } from './field-frame.tsx';

export function ErrorSummary() {
  const say = useSay();
  const errors = Object.entries(useForm().errors);
  if (errors.length === 0) return null;
  return (
    <div class="error-summary" role="alert" tabIndex={-1} aria-labelledby="error-summary-title" data-focus-first>
      <h2 id="error-summary-title">{say('kit.error.summary')}</h2>
      <ul>
        {errors.map(([field, text]) => (
          <li key={field}>{field === 'form' ? text : <a href={`#${fieldId(field)}`}>{text}</a>}</li>
        ))}
      </ul>
    </div>
  );
}
