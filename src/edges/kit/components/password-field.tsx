// A password: pasting and managers welcome, shown on demand (SP 800-63B-4 §3.1.1.2), never refilled.
import { useSay } from '../page.tsx';
import { FieldFrame, type FieldProps, useField } from './field-frame.tsx';

export function PasswordField({
  autocomplete,
  ...frame
}: FieldProps & { readonly autocomplete: 'current-password' | 'new-password' }) {
  const say = useSay();
  const { id, error, describedBy } = useField(frame.name, frame.hint !== undefined);
  return (
    <FieldFrame {...frame}>
      <div class="with-button">
        <input
          class="input w-full"
          id={id}
          name={frame.name}
          type="password"
          dir="ltr"
          autocomplete={autocomplete}
          autocapitalize="none"
          spellcheck={false}
          aria-describedby={describedBy}
          aria-invalid={error === undefined ? undefined : true}
        />
        <button
          class="btn btn-secondary"
          type="button"
          hidden
          data-show-password={id}
          data-hide-text={say('kit.password.hide')}
          data-show-text={say('kit.password.show')}
        >
          {say('kit.password.show')}
        </button>
      </div>
    </FieldFrame>
  );
}
