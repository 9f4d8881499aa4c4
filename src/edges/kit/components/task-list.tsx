// Things to do in any order, each with where it stands. What is done is quiet, what is open stands out.
import type { Tone } from './notice.tsx';
import { Tag } from './tag.tsx';

export interface Task {
  readonly title: string;
  /** None: cannot be done now. */
  readonly href?: string;
  readonly hint?: string;
  readonly status: string;
  /** None: plain text. */
  readonly tone?: Tone;
}

export function TaskList({ tasks }: { readonly tasks: readonly Task[] }) {
  return (
    <ul class="tasks">
      {tasks.map(({ title, href, hint, status, tone }) => (
        <li key={title}>
          <div>
            {href === undefined ? <span>{title}</span> : <a href={href}>{title}</a>}
            {hint !== undefined && <div class="hint">{hint}</div>}
          </div>
          <div class="task-status">{tone === undefined ? status : <Tag tone={tone}>{status}</Tag>}</div>
        </li>
      ))}
    </ul>
  );
}
