// "Show that it is still you": how, and the password on the account.
import type { TakeBackView } from '../../../recovery/requests/index.ts';
import {
  Button,
  Form,
  Heading,
  Lead,
  Notice,
  type Option,
  PasswordField,
  Radios,
  usePage,
  useSay,
} from '../../kit/index.ts';

interface ConfirmProps {
  readonly view: Pick<TakeBackView, 'mailboxes' | 'passwordCounted'>;
  /** Shown already, perhaps in another browser. */
  readonly freshUntil: Date | undefined;
}

export function ConfirmPage({ view, freshUntil }: ConfirmProps) {
  const say = useSay();
  return (
    <>
      <Heading caption={say('take-back.caption')}>{say('take-back.confirm.title')}</Heading>
      {freshUntil ? <GoOn until={freshUntil} /> : <Choose {...view} />}
    </>
  );
}

function GoOn({ until }: { readonly until: Date }) {
  const say = useSay();
  return (
    <>
      <Notice tone="good">{say('take-back.confirm.shown', { until })}</Notice>
      <Form action="/take-back/open">
        <Button>{say('take-back.confirm.start')}</Button>
      </Form>
    </>
  );
}

function Choose({ mailboxes, passwordCounted }: ConfirmProps['view']) {
  const { say, site } = usePage();
  const options: readonly Option[] = [
    ...(passwordCounted ? [{ value: 'password', label: say('take-back.confirm.by-password') }] : []),
    ...mailboxes.map((address) => ({ value: address, label: say('take-back.confirm.by-mail', { address }) })),
  ];
  if (options.length === 0)
    return <Notice tone="warn">{say('take-back.confirm.nothing', { support: site.supportContact })}</Notice>;
  return (
    <>
      <Lead>{say('take-back.confirm.lead')}</Lead>
      <Form action="/take-back/confirm">
        <Radios name="how" legend={say('take-back.confirm.legend')} options={options} />
        <Button>{say('kit.continue')}</Button>
      </Form>
    </>
  );
}

export function OldPasswordPage() {
  const say = useSay();
  return (
    <>
      <Form action="/take-back/confirm/password">
        <PasswordField
          asHeading
          name="password"
          label={say('take-back.old-password.title')}
          hint={say('take-back.old-password.hint')}
          autocomplete="current-password"
        />
        <Button>{say('kit.continue')}</Button>
      </Form>
      <p>
        <a href="/take-back/confirm">{say('take-back.old-password.other')}</a>
      </p>
    </>
  );
}
