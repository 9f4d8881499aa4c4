// A form. POST unless it only looks: the token that proves it came from our page is its first field.
import type { ComponentChildren } from 'preact';
import type { FormState } from '../form.ts';
import { PageContext, usePage } from '../page.tsx';

interface FormProps {
  readonly action: string;
  readonly method?: 'get' | 'post';
  /** Instead of the page's: for a page with several forms, of which one was sent. */
  readonly form?: FormState;
  readonly multipart?: boolean;
  readonly class?: string;
  readonly children: ComponentChildren;
}

export function Form({ action, method = 'post', form, multipart = false, children, ...more }: FormProps) {
  const page = usePage();
  const fields = (
    <form
      class={more.class ?? 'form'}
      action={action}
      method={method}
      encType={multipart ? 'multipart/form-data' : undefined}
      noValidate
    >
      {method === 'post' && <input type="hidden" name="_csrf" value={page.csrf()} />}
      {children}
    </form>
  );
  return form === undefined ? fields : <PageContext.Provider value={{ ...page, form }}>{fields}</PageContext.Provider>;
}
