// Showing more: another mailbox, the password, a document. Each is a page of its own; none says what fits (law 1).
import type { Duration } from '../../../kernel/index.ts';
import type { StatusView } from '../../../recovery/requests/index.ts';
import { sayDuration } from '../../../words/index.ts';
import {
  Button,
  Details,
  Form,
  Heading,
  Lead,
  PasswordField,
  PrivacyNote,
  type Task,
  TaskList,
  TextField,
  usePage,
  useSay,
} from '../../kit/index.ts';

interface ProofsProps {
  readonly view: StatusView;
  readonly matureAfter: Duration;
  readonly documentWanted: boolean;
}

export function ProofsPage({ view, matureAfter, documentWanted }: ProofsProps) {
  const { say, site } = usePage();
  const { mailboxes, passwordNoted, passwordTriesLeft: left, documents, since, until = since } = view;
  const password = passwordNoted ? say('status.proof.noted') : say('status.proof.open');
  const tasks: readonly Task[] = [
    {
      title: say('status.proof.mailbox'),
      href: '/status/proof/mailbox',
      hint: say('status.proof.mailbox-hint'),
      status: mailboxes.length > 1 ? say('status.proof.shown') : say('status.proof.open'),
    },
    {
      title: say('status.proof.password'),
      ...(left > 0 ? { href: '/status/proof/password' } : {}),
      hint: say('status.proof.password-hint'),
      status: left > 0 ? password : say('status.proof.used-up'),
    },
    ...(documentWanted
      ? [
          {
            title: say('status.proof.document'),
            href: '/request/documents',
            hint: say('status.proof.document-hint'),
            status: documents > 0 ? say('status.proof.added') : say('status.proof.open'),
          },
        ]
      : []),
  ];
  return (
    <>
      <Heading>{say('status.proof.title')}</Heading>
      <Lead>{say('status.proof.lead', { wait: sayDuration(say, matureAfter) })}</Lead>
      <TaskList tasks={tasks} />
      <Details summary={say('status.proof.none')}>
        <p>{say('status.proof.none-text', { until, support: site.supportContact })}</p>
      </Details>
    </>
  );
}

export function MailboxPage() {
  const say = useSay();
  return (
    <Form action="/status/proof/mailbox">
      <TextField
        asHeading
        name="address"
        label={say('status.mailbox.title')}
        hint={say('status.mailbox.hint')}
        type="email"
        autocomplete="email"
      />
      <PrivacyNote of="mailbox" />
      <Button>{say('status.mailbox.submit')}</Button>
    </Form>
  );
}

export function PasswordPage({ left }: { readonly left: number }) {
  const say = useSay();
  return (
    <Form action="/status/proof/password">
      <PasswordField
        asHeading
        name="password"
        label={say('status.password.title')}
        hint={say('status.password.hint', { left })}
        autocomplete="current-password"
      />
      <PrivacyNote of="password" />
      <Button>{say('status.password.submit')}</Button>
    </Form>
  );
}
