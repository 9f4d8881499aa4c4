// Which language this is read in. A form, so that it works without scripts; it leads back to the page it stands on.
import { type Language, languages, speak } from '../../../words/index.ts';
import { usePage } from '../page.tsx';
import { Form } from './form.tsx';

export function LanguageChooser() {
  const { say, here } = usePage();
  if (here === undefined) return null;
  return (
    <Form action="/language" class="languages no-print">
      <input type="hidden" name="next" value={here} />
      <span id="languages">{say('kit.language')}</span>
      {languages.map((language) => (
        <Choice key={language} language={language} chosen={language === say.language} />
      ))}
    </Form>
  );
}

/** Each names itself, in its own words and marked as such (WCAG 3.1.2). */
function Choice({ language, chosen }: { readonly language: Language; readonly chosen: boolean }) {
  return (
    <button
      type="submit"
      name="language"
      value={language}
      lang={language}
      aria-current={chosen ? 'true' : undefined}
      aria-describedby="languages"
    >
      {speak(language)('kit.language.self')}
    </button>
  );
}
