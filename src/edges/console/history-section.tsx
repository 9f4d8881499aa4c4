// What happened, from the record.
import type { Review } from '../../recovery/review/index.ts';
import { isWordKey, type PlainKey, type Say } from '../../words/index.ts';
import { useSay, When } from '../kit/index.ts';
import { Section } from './section.tsx';

export function HistorySection({ review: { history } }: { readonly review: Review }) {
  const say = useSay();
  return (
    <Section title={say('console.history.title')}>
      <ol class="grid gap-2">
        {history.map(({ id, at, kind, actor, facts }) => (
          <li key={id} class="border-b border-base-300 pb-2">
            {say('console.history.line', { who: say(`console.history.${actor.kind}`), what: whatIn(say, kind, facts) })}
            <div class="hint">
              <When at={at} />
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function whatIn(say: Say, kind: string, facts: Review['history'][number]['facts']): string {
  const state = `console.history.state.${facts['to']}`;
  if (kind === 'request.state' && isWordKey(state)) return say(state as PlainKey);
  const key = `console.history.${kind}`;
  // Texts of single kinds and states want no values.
  return isWordKey(key) ? say(key as PlainKey) : say('console.history.other', { kind });
}
