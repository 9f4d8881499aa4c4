// The pages of signing in: name and password, app code, recovery code.
import type { SheetOnRecord } from '../../../directory/index.ts';
import {
  AppCodeField,
  Button,
  Form,
  Heading,
  Lead,
  Notice,
  PasswordField,
  TextField,
  usePage,
  useSay,
  withNext,
} from '../../kit/index.ts';

export interface Onward {
  readonly next: string | undefined;
}

export const Next = ({ next }: Onward) =>
  next === undefined ? null : <input type="hidden" name="next" value={next} />;

export function SignInPage({ next }: Onward) {
  const say = useSay();
  return (
    <>
      <Heading>{say('sign-in.title')}</Heading>
      <Form action="/sign-in">
        <Next next={next} />
        <TextField name="identifier" label={say('sign-in.identifier')} autocomplete="username" width="full" />
        <PasswordField name="password" label={say('sign-in.password')} autocomplete="current-password" />
        <Button>{say('sign-in.submit')}</Button>
      </Form>
      <p>
        <a href="/forgot-password">{say('sign-in.forgotten')}</a>
      </p>
      <p>
        <a href="/guide">{say('sign-in.cannot')}</a>
      </p>
      <p>
        <a href="/sign-up">{say('sign-in.open-account')}</a>
      </p>
    </>
  );
}

interface Moved {
  /** The code came from the other field, where it was recognised by its shape. */
  readonly moved?: boolean;
}

export function AppCodePage({ next, moved = false }: Onward & Moved) {
  const { say, site } = usePage();
  return (
    <>
      <Heading>{say('sign-in.code.title')}</Heading>
      <Lead>{say('sign-in.code.lead', { site: site.name })}</Lead>
      {moved && <Notice>{say('sign-in.code.moved')}</Notice>}
      <Form action="/sign-in/code">
        <Next next={next} />
        <AppCodeField label={say('sign-in.code.label')} hint={say('sign-in.code.hint')} />
        <Button>{say('sign-in.code.submit')}</Button>
      </Form>
      <p>
        <a href={withNext('/sign-in/recovery-code', next)}>{say('sign-in.code.cannot')}</a>
      </p>
    </>
  );
}

/** The password was proven, so the page may say which sheet to look for. */
export function RecoveryCodePage({ next, moved = false, sheet }: Onward & Moved & { readonly sheet: Sheet }) {
  const say = useSay();
  return (
    <>
      <Heading>{say('sign-in.recovery.title')}</Heading>
      <SheetToUse sheet={sheet} />
      {moved && <Notice>{say('sign-in.recovery.moved')}</Notice>}
      <Form action="/sign-in/recovery-code">
        <Next next={next} />
        <RecoveryCodeField hint={say('sign-in.recovery.hint')} />
        <Button>{say('sign-in.recovery.submit')}</Button>
      </Form>
      <p>
        <a href="/guide">{say(sheet === undefined ? 'sign-in.recovery.lost-none' : 'sign-in.recovery.lost')}</a>
      </p>
      <p>
        <a href={withNext('/sign-in/code', next)}>{say('sign-in.recovery.app')}</a>
      </p>
    </>
  );
}

export type Sheet = SheetOnRecord | undefined;

export function SheetToUse({ sheet }: { readonly sheet: Sheet }) {
  const say = useSay();
  if (!sheet) return <Lead>{say('sign-in.recovery.none')}</Lead>;
  const named = { sheet: sheet.label, at: sheet.madeAt };
  return (
    <Lead>{sheet.codesLeft === 0 ? say('sign-in.recovery.empty', named) : say('sign-in.recovery.sheet', named)}</Lead>
  );
}

export function RecoveryCodeField({ hint }: { readonly hint: string }) {
  const say = useSay();
  return <TextField {...{ name: 'code', label: say('sign-in.recovery.label'), hint, width: 'full', mono: true }} />;
}
