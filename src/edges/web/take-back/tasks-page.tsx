// The list of steps: what is done, what is to do, by when.
import type { TakeBackProgress } from '../../../directory/index.ts';
import type { TakeBackView } from '../../../recovery/requests/index.ts';
import { Heading, Lead, LinkButton, Notice, type Task, TaskList, useSay } from '../../kit/index.ts';
import { nextStep } from './standing.ts';

interface TasksProps {
  readonly view: TakeBackView;
  readonly progress: TakeBackProgress | undefined;
  /** Until when the steps can be done; undefined when it has to be shown first that it is them. */
  readonly windowUntil: Date | undefined;
}

export function TasksPage({ view, progress, windowUntil }: TasksProps) {
  const say = useSay();
  const tasks = useTasks(progress, windowUntil !== undefined);
  const next = progress && windowUntil ? nextStep(progress) : '/take-back/confirm';
  return (
    <>
      <Heading>{say('take-back.tasks.title')}</Heading>
      <Lead>{say('take-back.tasks.lead', { username: view.username })}</Lead>
      <Notice tone="info" title={say('take-back.tasks.deadline', { until: view.until })}>
        <p>{say('take-back.tasks.deadline-text')}</p>
        {windowUntil && <p>{say('take-back.tasks.window', { until: windowUntil })}</p>}
      </Notice>
      <TaskList tasks={tasks} />
      <LinkButton href={next}>{say('take-back.tasks.next')}</LinkButton>
    </>
  );
}

function useTasks(progress: TakeBackProgress | undefined, open: boolean): readonly Task[] {
  const say = useSay();
  const done = { status: say('take-back.tasks.done') };
  const toDo = { status: say('take-back.tasks.open'), tone: 'info' } as const;
  const later = { status: say('take-back.tasks.later') };
  const step = (title: string, href: string, isDone: boolean | undefined): Task => ({
    title,
    ...(open ? { href } : {}),
    ...(isDone ? done : open ? toDo : later),
  });
  const ready = progress?.password && progress.factor && progress.sheet;
  const check = { title: say('take-back.tasks.check') };
  return [
    { title: say('take-back.tasks.confirm'), ...(open ? done : { href: '/take-back/confirm', ...toDo }) },
    step(say('take-back.tasks.password'), '/take-back/password', progress?.password),
    step(say('take-back.tasks.authenticator'), '/take-back/authenticator', progress?.factor),
    step(say('take-back.tasks.codes'), '/take-back/codes', progress?.sheet),
    open && ready ? { ...check, href: '/take-back/check', ...toDo } : { ...check, ...later },
  ];
}
