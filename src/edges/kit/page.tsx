// What every component on a page may know: the words, the site, the form as it stands. Set once by `show`.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Site } from '../../kernel/index.ts';
import { defaultPolicy, type Policy } from '../../recovery/assurance/index.ts';
import { type PlainKey, type Say, speak } from '../../words/index.ts';
import { emptyForm, type FormState } from './form.ts';

export interface Page {
  readonly say: Say;
  readonly site: Site;
  /** The policy that runs, for figures beside the words (law 18). */
  readonly policy: Policy;
  readonly form: FormState;
  /** The path that was asked for, without its query. */
  readonly path: string;
  /** Where a choice of language leads back to; nowhere on a page that came of no page. */
  readonly here: string | undefined;
  /** The visitor carries a session cookie. The server judges it where it matters. */
  readonly signedIn: boolean;
  /** The visitor carries the cookie of a request. */
  readonly claiming: boolean;
  readonly flash: PlainKey | undefined;
  /** The hidden field of every form; made when a form is first rendered. */
  readonly csrf: () => string;
  /** The address of an asset, with its version. */
  readonly asset: (name: string) => string;
}

const nowhere: Page = {
  say: speak('en'),
  site: {
    name: '',
    origin: '',
    supportContact: '',
    securityContact: '',
    mailFrom: '',
    conductUrl: '',
    language: 'en',
    demo: false,
  },
  policy: defaultPolicy,
  form: emptyForm(),
  path: '/',
  here: undefined,
  signedIn: false,
  claiming: false,
  flash: undefined,
  csrf: () => '',
  asset: (name) => `/assets/${name}`,
};

export const PageContext = createContext<Page>(nowhere);
export const usePage = (): Page => useContext(PageContext);
export const useSay = (): Say => usePage().say;
export const useForm = (): FormState => usePage().form;
