// Below every page, always in this order: help with what is asked there, and leaving a device that is not one's own.
import { type HelpTopic, helpPath, questionsOn } from '../help.ts';
import { usePage, useSay } from '../page.tsx';
import { Button } from './button.tsx';
import { Form } from './form.tsx';

/** A question of the help section, in the words of its page. */
export function HelpLink({ topic }: { readonly topic: HelpTopic }) {
  return <a href={helpPath(topic)}>{useSay()(`help.${topic}.title`)}</a>;
}

/** Reviewers have a handbook, not this. */
const isForVisitors = (path: string): boolean => path !== '/console' && !path.startsWith('/console/');

export function PageEnd() {
  const { path, claiming } = usePage();
  if (!isForVisitors(path)) return null;
  return (
    <div class="page-end no-print">
      <HelpHere path={path} />
      {claiming && <ClearDevice />}
    </div>
  );
}

function HelpHere({ path }: { readonly path: string }) {
  const say = useSay();
  return (
    <aside class="help-here" aria-label={say('help.here')}>
      <p class="help-here-title">{say('help.here')}</p>
      <ul>
        {questionsOn(path).map((topic) => (
          <li key={topic}>
            <HelpLink topic={topic} />
          </li>
        ))}
        <li>
          <a href="/help">{say('help.all')}</a>
        </li>
        <li>
          <a href="/help/contact">{say('help.contact.go')}</a>
        </li>
      </ul>
    </aside>
  );
}

/** For people on a borrowed computer, on every step while this browser knows a request. */
function ClearDevice() {
  const say = useSay();
  return (
    <Form action="/request/leave" class="clear-device">
      <Button kind="secondary">{say('help.clear')}</Button>
      <p class="hint">{say('help.clear.hint')}</p>
    </Form>
  );
}
