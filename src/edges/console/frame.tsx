// What stands above every page of the console: whose session it is, the way to the queue, the way out.
import type { ComponentChildren } from 'preact';
import { Button, Form, useSay } from '../kit/index.ts';

export function ConsoleBar({
  username,
  children,
}: {
  readonly username: string;
  readonly children?: ComponentChildren;
}) {
  const say = useSay();
  return (
    <nav
      aria-label={say('console.name')}
      class="mb-6 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-base-300 pb-3"
    >
      <p class="flex flex-wrap items-center gap-x-6 gap-y-1">
        <strong>{say('console.name')}</strong>
        <a href="/console">{say('console.queue.title')}</a>
        {children}
      </p>
      <Form action="/console/sign-out" class="flex flex-wrap items-center gap-x-4 gap-y-1">
        <span class="hint">{say('console.signed-in-as', { username })}</span>
        <Button kind="secondary">{say('console.sign-out')}</Button>
      </Form>
    </nav>
  );
}
