// Which words a request's state is said with. One place, so that title and text cannot disagree.
import type { Duration } from '../../kernel/index.ts';
import type { StatusView } from '../../recovery/requests/index.ts';
import { type Say, sayDuration } from '../../words/index.ts';

export interface Said {
  readonly title: string;
  readonly text: string;
}

export function sayState(say: Say, view: StatusView, support: string): Said {
  const { state, since, until = since, hold } = view;
  switch (state) {
    case 'draft':
      return { title: say('status.draft.title'), text: say('status.draft.text', { until }) };
    case 'filed':
      return { title: say('status.filed.title'), text: say('status.filed.text', { until }) };
    case 'proving':
      return sayProving(say, view, support);
    case 'reviewing':
      return {
        title: say('status.reviewing.title'),
        text: view.overdue ? say('status.reviewing.late', { until, support }) : say('status.reviewing.text', { until }),
      };
    case 'holding':
      return hold ? sayHold(say, hold) : { title: say('status.holding.title'), text: '' };
    case 'granted':
      return view.underWay
        ? { title: say('status.under-way.title'), text: say('status.under-way.text') }
        : { title: say('status.granted.title'), text: say('status.granted.text', { until }) };
    case 'contested':
      return { title: say('status.contested.title'), text: say('status.contested.text', { until }) };
    case 'completed':
      return { title: say('status.completed.title'), text: say('status.completed.text', { since }) };
    case 'withdrawn':
      return view.why === 'owner-signed-in'
        ? { title: say('status.signed-in.title'), text: say('status.signed-in.text', { since, support }) }
        : { title: say('status.withdrawn.title'), text: say('status.withdrawn.text', { since }) };
    case 'refused':
      return view.why === 'undecided'
        ? { title: say('status.undecided.title'), text: say('status.undecided.text', { since }) }
        : { title: say('status.refused.title'), text: say('status.refused.text', { since, support }) };
    case 'expired':
      return { title: say('status.expired.title'), text: say('status.expired.text', { since }) };
  }
}

function sayProving(say: Say, { why, since, until = since, turn }: StatusView, support: string): Said {
  if (turn === 'machine') return { title: say('status.checking.title'), text: say('status.checking.text') };
  const wanted =
    why === 'document'
      ? say('status.proving.document')
      : why === 'frozen'
        ? say('status.proving.frozen', { support })
        : why === 'take-back-failed'
          ? say('status.proving.take-back-failed', { support })
          : say('status.proving.proof');
  return { title: say('status.proving.title'), text: `${wanted} ${say('status.proving.text', { until })}` };
}

function sayHold(say: Say, { wait, startsBy, startedAt, endsAt }: NonNullable<StatusView['hold']>): Said {
  const length = sayDuration(say, wait as Duration);
  if (!startedAt || !endsAt)
    return { title: say('status.holding.title'), text: say('status.holding.text', { wait: length, startsBy }) };
  return {
    title: say('status.held.title', { until: endsAt }),
    text: say('status.held.text', { wait: length, started: startedAt, until: endsAt }),
  };
}
